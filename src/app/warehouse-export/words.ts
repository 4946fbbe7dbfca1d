import { counted, percentDown, wholePercent } from '../../engine/figures';
import { must } from '../messages';

const LONGEST_ECHO = 60;

/** What the export to a warehouse says, and the file of a definition. */
export const words = {
  noColumns: (text: string) => {
    const [line = ''] = text.trim().split(/\r?\n/);
    const shown = line.length > LONGEST_ECHO ? `${line.slice(0, LONGEST_ECHO)}…` : line;
    return must(
      'Columns',
      'a name and a type a line, such as industry text, or what DESCRIBE shows',
      shown === '' ? 'nothing' : `"${shown}"`,
    );
  },
  columnsRead: (all: number, unfit: number) =>
    unfit === 0
      ? `${counted(all, 'column')} read.`
      : `${counted(all, 'column')} read, ${unfit} of them lists or groups, which no criterion can ask.`,

  expectsTable: 'a name such as project.dataset.accounts',
  expectsModel:
    'the name of the model that has the accounts, as ref takes it, such as stg_accounts',
  expectsMade: 'a name such as icp_scores',
  expectsKey: 'the column that tells accounts apart, such as account_id',
  expectsOutcome: 'the column that says whether a deal was won or lost, such as stage_name',

  dbtFile: (path: string) => {
    const [folder] = path.split('/');
    if (folder === 'macros') return 'Functions that the model needs; its first line says how.';
    if (folder === 'tests') return 'A test that finds rows which no definition gives.';
    return path.endsWith('.yml') ? 'What the columns are, and tests of them.' : 'The model.';
  },

  tooFewColumns: (known: number, needed: number) =>
    `Only ${percentDown(known)} of the weight has a column and ${wholePercent(needed)} is needed: every account will need data, and none gets a score.`,
  noColumn: (field: string, share: number, reasons: readonly string[]) => {
    const does = [
      ...(share > 0 ? [`${wholePercent(share)} of the weight is unknown in every row`] : []),
      ...(reasons.length > 0 ? [`nobody is excluded as “${reasons.join('”, “')}”`] : []),
    ];
    return `${field} has no column: ${does.length === 0 ? 'nothing that counts asks it' : does.join(', ')}.`;
  },
  notKept: (why: string) => `What you chose is not kept for the next time: ${why}`,

  definitionFile: 'The definition, as it is saved.',
  schemaFile: 'For editors that check while one types; lay it beside the other.',
} as const;
