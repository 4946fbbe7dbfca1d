import fc from 'fast-check';
import { mulberry32 } from '../../src/app/sample/random';
import type { Cell } from '../../src/engine/model';
import { fold } from '../../src/engine/values/fold';

/** What a column holds: the first half of its values is met more often by won deals. */
interface ColumnSpec {
  readonly header: string;
  readonly values: readonly Cell[];
  /** Share of the won deals that have a value of the first half, beyond that of the lost ones. */
  readonly signal: number;
  readonly blank: number;
}

/** Both tabs of a workbook, each with its header row. */
export interface DealsWorkbook {
  readonly deals: Cell[][];
  readonly accounts: Cell[][];
}

const oddHeaders = [
  'Industry',
  'Employees',
  'Tech stack',
  'Demo requested',
  'Has website',
  'Domain authority',
  'Time spent on website',
  'Number of email contacts',
  'Umsatz (€)',
  'Which of these "tools", if any; do you use | today?',
  `Q${'u'.repeat(280)}`,
  'V'.repeat(400),
  '=1+1',
  '#N/A',
  'Points',
  'CRITERIA',
  '50%',
  '(none)',
  'Record ID',
  'Zeile 1\nZeile 2',
  'ICP Score',
  'Situational',
  "'quoted'",
  '🚀',
];

const sorts: readonly (readonly Cell[])[] = [
  ['yes', 'no'],
  [true, false],
  ['Software; Fintech', 'Retail | Food', 'a, "b"', '"', '(50%)', 'x (50%); y', '100%'],
  ['=1+1', '+49', '-5', "'", 'TRUE', '1-2', 'Jan 1', '#N/A', '#REF!'],
  ['Straße', 'strasse', 'STRASSE', '  spaced  ', 'two\nlines', 'tab\tbed'],
  [`long ${'text '.repeat(300)}`, `other ${'words '.repeat(1200)}`],
  [`${'item,'.repeat(60)}`, `${'word '.repeat(30)};${'long'.repeat(40)}`],
  [0.000012, 0.000034, 0.5, -3, -0.25, 7, 1e-9],
  [1e22, 3e15, 12_345_678, 1_999_999.99, 5],
  ['$12.5M', '18.3 MM', '1,234', '51-200', '200+', '1.250,50', 'ca. 400'],
  ['Germany', 'DE', 'Korea, Republic of', 'United States', 'n/a', "Côte d'Ivoire"],
  ['2026-01-04', '2025-12-01', '4 March 2024', '2027-03-01'],
  [''],
  ['same'],
  ['n/a', 'unknown', 'known'],
  [1, 2, 3, 4, 5, 6],
];

const anyHeader = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...oddHeaders) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
);

const anyColumn: fc.Arbitrary<ColumnSpec> = fc.record({
  header: anyHeader,
  values: fc.constantFrom(...sorts),
  signal: fc.constantFrom(0, 0.3, 0.6, 0.9),
  blank: fc.constantFrom(0, 0.1, 0.6),
});

/** Most lists have no header twice. */
const columns = (limits: { minLength?: number; maxLength: number }) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.array(anyColumn, limits) },
    {
      weight: 4,
      arbitrary: fc.uniqueArray(anyColumn, { ...limits, selector: ({ header }) => fold(header) }),
    },
  );

/** Workbooks of deals and accounts whose columns have any header and hold anything. */
export const anyDealsWorkbook: fc.Arbitrary<DealsWorkbook> = fc
  .record({
    own: columns({ maxLength: 5 }),
    joined: columns({ minLength: 1, maxLength: 5 }),
    count: fc.constantFrom(0, 12, 70, 160, 160),
    isDated: fc.boolean(),
    seed: fc.nat(9999),
  })
  .map(({ own, joined, count, isDated, seed }) => {
    const random = mulberry32(seed);
    const isWon = Array.from({ length: count }, () => random() < 0.45);
    const key = (row: number) => `account${row}.example`;
    const day = (row: number) => (isDated ? `2026-0${1 + (row % 5)}-1${row % 9}` : '');
    const draw = (columns: readonly ColumnSpec[], row: number) =>
      columns.map((column) => cellOf(column, isWon[row] === true, random));
    return {
      deals: [
        ['Domain', 'Stage', 'Close date', ...own.map(({ header }) => header)],
        ...isWon.map((won, row) => [
          ...[key(row), won ? 'Closed Won' : 'Closed Lost', day(row)],
          ...draw(own, row),
        ]),
      ],
      accounts: [
        ['Domain', ...joined.map(({ header }) => header)],
        ...isWon.map((_, row) => [key(row), ...draw(joined, row)]),
      ],
    };
  });

function cellOf({ values, signal, blank }: ColumnSpec, isWon: boolean, random: () => number): Cell {
  if (random() < blank) return '';
  const half = Math.ceil(values.length / 2);
  const isFirst = random() < 0.5 + (isWon ? signal : -signal) / 2;
  const from = isFirst ? 0 : half;
  const size = isFirst ? half : values.length - half;
  return values[from + Math.floor(random() * size)] ?? values[0] ?? '';
}
