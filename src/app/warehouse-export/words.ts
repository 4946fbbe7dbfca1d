import { counted, percentDown, wholePercent } from '../../engine/figures';
import { must } from '../messages';

const LONGEST_ECHO = 60;
const MOST_ECHOS = 3;

function echo(line: string): string {
  return line.length > LONGEST_ECHO ? `${line.slice(0, LONGEST_ECHO)}…` : line;
}

type Lost = readonly [share: number, reasons: readonly string[]];

function lost(...[share, reasons]: Lost): string {
  const does = [
    ...(share > 0 ? [`${wholePercent(share)} of the weight is unknown in every row`] : []),
    ...(reasons.length > 0 ? [`nobody is excluded as “${reasons.join('”, “')}”`] : []),
  ];
  return does.length === 0 ? 'nothing that counts asks it' : does.join(', ');
}

/** What the export to a warehouse says, and the file of a definition. */
export const words = {
  noColumns: (text: string) => {
    const [line = ''] = text.trim().split(/\r?\n/);
    const shown = echo(line);
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

  skipped: (lines: readonly string[]) => {
    const more = lines.length > MOST_ECHOS ? ` and ${lines.length - MOST_ECHOS} more` : '';
    const shown = lines.slice(0, MOST_ECHOS).map((line) => `“${echo(line)}”`);
    return `${counted(lines.length, 'line')} skipped, which must be a name and a type: ${shown.join(', ')}${more}.`;
  },
  compete: (field: string, names: readonly string[]) =>
    `${field} has no column yet, since ${names.length} go by its name: choose ${names.join(' or ')}.`,

  expectsTable: (example: string) => `a name such as ${example}`,
  expectsModel:
    'the model that has the accounts, as ref takes it, such as stg_accounts, or their table, such as crm.accounts',
  expectsMade: 'a name such as icp_scores',
  expectsKey: 'one of the table, such as account_id',
  expectsOutcome: 'the column that says whether a deal was won or lost, such as stage_name',

  dbtFile: (path: string) => {
    const [folder] = path.split('/');
    if (folder === 'macros') return 'Functions that the model needs; its first line says how.';
    if (folder === 'tests') return 'A test that finds rows which no definition gives.';
    return path.endsWith('.yml') ? 'What the columns are, and tests of them.' : 'The model.';
  },

  tooFewColumns: (known: number, needed: number) =>
    `Only ${percentDown(known)} of the weight has a column that answers and ${wholePercent(needed)} is needed: every account will need data, and none gets a score.`,
  noColumn: (field: string, ...of: Lost) => `${field} has no column: ${lost(...of)}.`,
  noAnswer: (field: string, type: string, asks: readonly string[], ...of: Lost) =>
    `${field} has a column of the type “${type}”, which does not answer “${asks.join('”, “')}”: ${lost(...of)}.`,
  notKept: (why: string) => `What you chose is not kept for the next time: ${why}`,

  definitionFile: 'The definition, as it is saved.',
  schemaFile: 'For editors that check while one types; lay it beside the other.',
} as const;
