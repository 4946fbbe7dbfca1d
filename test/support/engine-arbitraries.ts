import fc from 'fast-check';
import { bareTier } from '../../src/definition/defaults';
import type { Evaluation } from '../../src/engine/combine';
import type { Table } from '../../src/engine/evaluate';
import type { Cell, ReadingContext, ScoringModel } from '../../src/engine/model';
import type { OperatorName } from '../../src/engine/operators';
import { spreadsheetErrors } from '../../src/engine/values/spreadsheet-errors';
import { anySign } from './any-signs';

/** 2025-03-04 as today, days in UTC. */
export const context: ReadingContext = {
  asOf: 20_151,
  dayOf: (date) => Math.floor(date.getTime() / 86_400_000),
};

/** The longest text that a cell of a sheet can hold. */
const LONGEST = 50_000;
const longTexts = [
  'a',
  'é',
  ' ',
  '1',
  '1,',
  '-',
  '"',
  'a;',
  'hubspot, ',
  '(',
  '\n',
  '🚀',
  'word ',
].map((part) => part.repeat(LONGEST / part.length).slice(0, LONGEST));
const usual: readonly Cell[] = [
  ...[
    'Software',
    'fintech ',
    'HubSpot; SAP',
    '"Acme, Inc" | Oracle',
    'Germany',
    'NO',
    'Dublin, Ireland',
  ],
  ...['1,234', '51-200', '200+', '$12.5M', '45%', '~500', '(1,234)', '1e400', '12abc', '-5', '<50'],
  ...[
    '2025-03-04',
    'Mar 4, 2025',
    '4 March 2025',
    '03/04/2025',
    '04.03.2025',
    '31.02.2025',
    '2024-02-30',
    'yes',
    'No',
    '✓',
    '☐',
  ],
  ...[
    'n/a',
    'TBD',
    '-',
    '\\N',
    'Select',
    '=1+1',
    "'text",
    '\u0000',
    '\u200b',
    '\ud800',
    'ﬁ',
    'İ',
    'ß',
  ],
  ...[0, -0, 1, 320, 1e308, -1e308, 5e-324, 0.1, 45_000, true, false],
  ...[new Date(Date.UTC(2025, 0, 1)), new Date(8.64e15), new Date(-8.64e15), new Date(Number.NaN)],
];

/** Any value that a cell can hold: usual ones, missing ones, and all that is odd. */
export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...usual) },
  { weight: 2, arbitrary: fc.constantFrom('', ' ', ...spreadsheetErrors) },
  { weight: 1, arbitrary: fc.constantFrom(...longTexts) },
  { weight: 2, arbitrary: fc.string({ unit: anySign }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme' }) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 2, arbitrary: fc.integer({ min: -10, max: 3000 }) },
  { weight: 1, arbitrary: fc.date({ noInvalidDate: false }) },
);

const lists = ['Software; Fintech', 'hubspot | "Acme, Inc"', 'SAP', '320; true; ✓'];
const limits = ['200', '0', '$12.5M', '45%', '-5'];
const days = ['90', '0', '90, fading to 365'];

/** Values of every operator. */
export const operatorValues: Readonly<Record<OperatorName, readonly string[]>> = {
  'is any of': lists,
  'is none of': lists,
  'contains any of': lists,
  'contains all of': lists,
  'contains none of': lists,
  matches: ['*o*', 'soft?are', '*', '*a*a*a*b'],
  'at least': limits,
  'at most': limits,
  between: ['200 - 1000', '0 - 1e300', '51-200'],
  'within last days': days,
  'within next days': days,
  'older than days': ['365', '0'],
  'is yes': [''],
  'is no': [''],
  'is known': [''],
  'is blank': [''],
  'country is any of': ['DACH', 'Ireland; NO', 'EMEA'],
  graded: ['Software; Fintech (50%); 51-200 (30%)', 'true (0%); HubSpot (33.3%) | 200+ (66%)'],
};

const FIELDS = ['A', 'B', 'C', 'D', 'E', 'F'];
/** One that no table of these arbitraries has a column for. */
const ABSENT = 'Absent';

/** Points and weights: mostly round ones, as people write them. */
export const anyPoints = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 100 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10) },
  { weight: 1, arbitrary: fc.double({ min: 1e-6, max: 100, noNaN: true }) },
);

const anyCondition = fc
  .constantFrom(...(Object.keys(operatorValues) as OperatorName[]))
  .chain((operator) =>
    fc.record({
      operator: fc.constant(operator),
      value: fc.constantFrom(...operatorValues[operator]),
      field: fc.constantFrom(...FIELDS, ABSENT),
      on: fc.integer({ min: 0, max: 9 }).map((digit) => digit < 9),
    }),
  );

const anyTiers = fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { maxLength: 4 }).map((tenths) =>
  [0, ...tenths].map((from, index) => ({
    name: `Tier ${index}`,
    from: from / 10,
    inIcp: from > 500,
    ...bareTier,
  })),
);

/** Any definition without problems: up to 4 dimensions, 10 criteria and 3 exclusions. */
export const anyModel: fc.Arbitrary<ScoringModel> = fc
  .array(anyPoints, { minLength: 1, maxLength: 4 })
  .chain((weights) => {
    const dimensions = weights.map((weight, index) => ({ name: `D${index}`, weight }));
    const criterion = fc.record({
      condition: anyCondition,
      dimension: fc.constantFrom(...dimensions.map(({ name }) => name)),
      points: anyPoints,
      ifMissing: fc.constantFrom('skip' as const, 'no' as const),
    });
    return fc.record({
      dimensions: fc.constant(dimensions),
      criteria: fc
        .array(criterion, { maxLength: 10 })
        .map((list) =>
          list.map(({ condition, ...rest }, index) => ({ id: `C${index}`, ...condition, ...rest })),
        ),
      exclusions: fc
        .array(anyCondition, { maxLength: 3 })
        .map((list) =>
          list.map((one, index) => ({ id: `X${index}`, ...one, reason: `Reason ${index}` })),
        ),
      tiers: anyTiers,
      missingWords: fc.constantFrom([], ['n/a', 'tbd', '-', '\\N', 'select'], ['software', '0']),
      minimumCoverage: fc.integer({ min: 0, max: 20 }).map((share) => share / 20),
    });
  });

/** Rows of any cells under the fields of {@link anyModel}. */
export const anyRows: fc.Arbitrary<Cell[][]> = fc.array(
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc.array(anyCell, { minLength: FIELDS.length, maxLength: FIELDS.length }),
    },
    { weight: 1, arbitrary: fc.constant(FIELDS.map(() => '')) },
  ),
  { maxLength: 6 },
);

/** The table of such rows. */
export function tableOf(rows: readonly (readonly Cell[])[]): Table {
  return {
    rows,
    columnOf: (field) => (field === ABSENT ? undefined : FIELDS.indexOf(field)),
  };
}

/** What an evaluation may hold for one condition and row. */
export const anyMatch = fc.constantFrom(Number.NaN, 0, 1, 1, 0.25, 0.5, 1 / 3, 0.999);

/** A definition with an evaluation of it that no cells stand behind: `combine`'s whole input. */
export const anyEvaluated: fc.Arbitrary<{ model: ScoringModel; evaluation: Evaluation }> =
  anyModel.chain((model) => {
    const rowCount = 8;
    const matches = fc
      .array(anyMatch, { minLength: rowCount, maxLength: rowCount })
      .map((list) => Float64Array.from(list));
    const columns = (conditions: readonly { readonly on: boolean }[]) =>
      fc.tuple(...conditions.map(({ on }) => (on ? matches : fc.constant(undefined))));
    return fc.record({
      model: fc.constant(model),
      evaluation: fc.record({
        rowCount: fc.constant(rowCount),
        blank: fc.constant(new Uint8Array(rowCount)),
        criteria: columns(model.criteria),
        exclusions: columns(model.exclusions),
      }),
    });
  });
