import type { Cell, ReadingContext } from '../../engine/model';
import { createReading } from '../../engine/values/reading';
import { defaultSettings, defaultTiers, noRoutes } from '../defaults';
import type {
  DealColumn,
  DealRole,
  DefinedExclusion,
  DefinedField,
  Definition,
} from '../definition';
import { newField } from '../fields';
import { sampleRows } from './column-profile';
import { type FittedColumn, fitColumns } from './fit-columns';
import { fitCriteria } from './fit-criteria';
import { weighDimensions } from './fit-dimensions';
import { type GivenDeals, guessDeals, joinHeaders } from './guess-deals';
import { withJoinField } from './join-field';
import type { GivenMeanings } from './meanings';
import { missingWordsIn } from './missing-words';
import type { MotionName } from './motions/motion-names';
import { motions } from './motions/motions';
import { type TabSample, withUsableHeaders } from './tab-sample';
import { claimColumns, type ExclusionDraft, motionCriteria, motionExclusions } from './with-motion';

/** What Set up finds in a workbook. Where accounts stand in the deals tab only, both are that tab. */
export interface FitInput {
  readonly accounts: TabSample;
  readonly deals: TabSample | undefined;
  /** 1-based row of the headers. */
  readonly headerRow: number;
  readonly context: ReadingContext;
  /** Left out where nobody has corrected anything. */
  readonly given?: Given | undefined;
}

/** What a person says of the columns, where a guess is wrong. */
export interface Given extends GivenDeals {
  /** How they sell. */
  readonly motion?: MotionName;
  /** Headers of the accounts by what they mean. */
  readonly meanings?: GivenMeanings;
}

/** A start definition, and the columns that it was made of. */
export interface Fitted {
  readonly definition: Definition;
  readonly columns: readonly FittedColumn[];
}

/**
 * The definition that a workbook starts with: the fields that are there, with values taken from the
 * list itself and a why that says so; what is missing of the usual core stands ready, switched off.
 *
 * @param input tabs with their first rows; up to 5,000 rows each are looked at
 * @returns a definition without problems
 * @example
 * fitTemplate({ accounts, deals: undefined, headerRow: 1, context }).criteria[0]?.why;
 * // 'Start value: the software and technology values in your list. Replace it with …'
 */
export function fitTemplate(input: FitInput): Definition {
  return fitList(input).definition;
}

/** The same with what each column of the accounts was taken for. */
export function fitList({ headerRow, context, given = {}, ...tabs }: FitInput): Fitted {
  const accounts = withUsableHeaders(tabs.accounts);
  const deals = tabs.deals && withUsableHeaders(tabs.deals);
  const missingWords = missingWordsIn([accounts, ...(deals ? [deals] : [])]);
  const reading = createReading(context, missingWords);
  const fitted = fitColumns(accounts, reading, given.meanings);
  const motion = given.motion && motions[given.motion];
  const claimed = motion && claimColumns(motion, fitted);
  const columns = claimed?.columns ?? fitted;
  const cellsOf = ({ profile }: FittedColumn) => cellsUnder(accounts, profile.header);
  const drafts =
    motion && claimed ? motionCriteria(motion, claimed, cellsOf, reading) : fitCriteria(columns);
  const criteria = drafts.map((draft, index) => ({ id: `C${index + 1}`, ...draft }));
  const exclusions = possibleExclusions(columns, motion ? motionExclusions(motion, columns) : []);
  const definition: Definition = {
    settings: {
      ...defaultSettings,
      motion: given.motion ?? defaultSettings.motion,
      accountsSheet: accounts.sheet,
      dealsSheet: deals?.sheet ?? defaultSettings.dealsSheet,
      headerRow,
      numbersWritten: context.decimalComma ? '1.234,5' : '1,234.5',
      missingWords,
    },
    dimensions: weighDimensions(criteria, motion?.dimensions),
    fields: withJoinField(
      fitFields(columns, [...criteria, ...exclusions]),
      deals && joinHeaders(deals, accounts, given),
    ),
    criteria,
    exclusions,
    tiers: defaultTiers.map((tier, at) => {
      return { ...tier, nextAction: motion?.actions[at] ?? tier.nextAction };
    }),
    ...noRoutes,
    deals: deals === undefined ? [] : withRows(guessDeals(deals, accounts, given)),
  };
  return { definition, columns };
}

/** Roles that a backtest asks for; one without a column has a row to write its header into. */
const USUAL_ROLES: readonly DealRole[] = ['Account key', 'Outcome', 'Created on', 'Closed on'];

function withRows(found: readonly DealColumn[]): DealColumn[] {
  const missing = USUAL_ROLES.filter((role) => found.every((one) => one.role !== role));
  return [...found, ...missing.map((role) => ({ role, header: '', values: '' }))];
}

/** Of two on one field and operator the first stands. */
function possibleExclusions(
  columns: readonly FittedColumn[],
  usual: readonly ExclusionDraft[],
): DefinedExclusion[] {
  const ofColumns = columns.flatMap(({ kind, field, profile }): ExclusionDraft[] => {
    const isAnswer = kind?.exclusion?.operator === 'is known' || profile.kind === 'yes-no';
    if (!kind?.exclusion || !isAnswer) return [];
    return [{ name: '', field: field.name, value: '', ...kind.exclusion }];
  });
  const isNew = (one: ExclusionDraft) =>
    usual.every(({ field, operator }) => field !== one.field || operator !== one.operator);
  return [...usual, ...ofColumns.filter(isNew)].map((exclusion, index) => ({
    id: `E${index + 1}`,
    ...exclusion,
    on: false,
    addedBy: '',
    addedOn: undefined,
  }));
}

function cellsUnder({ headers, rows }: TabSample, header: string): Cell[] {
  const at = headers.indexOf(header);
  return sampleRows(rows).map((row) => row[at] ?? '');
}

/** Fields of the conditions, with and without a column, and those on whose scoring there is a note. */
function fitFields(
  columns: readonly FittedColumn[],
  conditions: readonly { readonly field: string }[],
): DefinedField[] {
  const used = new Set(conditions.map(({ field }) => field));
  const found = columns
    .map(({ field }) => field)
    .filter(({ name, notes }) => used.has(name) || notes !== '');
  const absent = [...used].filter((name) => found.every((field) => field.name !== name));
  return [...found, ...absent.map((name) => newField(name))];
}
