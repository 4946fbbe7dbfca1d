import { colors } from '../look/palette';
import type { RichText } from '../workbook';
import { beside, type PageRow } from './page';

/** A number in large type, with what to measure it by. */
export interface BigNumber {
  readonly label: string;
  readonly shown: string | RichText;
  /** Of the number, where it is one of one look. */
  readonly color?: string;
  /** A few words at its right, such as whether a target is met. */
  readonly says?: { readonly text: string; readonly color: string };
  readonly bar: RichText;
  /** How to read it. */
  readonly below: string;
}

const HEIGHTS = [22, 46, 22, 22];

/** A number, the column from which it stands, and that of what it says, the second one right of it by default. */
export type PlacedNumber = readonly [number: BigNumber, column: number, says?: number];

/** Numbers side by side. */
export function numbersRows(numbers: readonly PlacedNumber[]): PageRow[] {
  const heights = HEIGHTS.map((height): PageRow => ({ cells: [], height }));
  return beside(...numbers.map((one) => numberRows(...one)), heights);
}

function numberRows(
  { label, shown, color = colors.text, says, bar, below }: BigNumber,
  column: number,
  saysAt = column + 2,
): PageRow[] {
  const big = { bold: true, size: 28, color } as const;
  const own = typeof shown === 'string' ? big : { size: 28 };
  const told = says && {
    column: saysAt,
    value: says.text,
    style: { bold: true, color: says.color, vertical: 'bottom' } as const,
  };
  return [
    { cells: [{ column, value: label, style: { bold: true } }] },
    { cells: [{ column, value: shown, style: own }, ...(told ? [told] : [])] },
    { cells: [{ column, value: bar }] },
    { cells: [{ column, value: below, style: { color: colors.secondary } }] },
  ];
}

/** A large number with a smaller one behind it. @example withSmall('83 %', '/ 12 %').text // '83 % / 12 %' */
export function withSmall(first: string, second: string, color: string = colors.text): RichText {
  const rest = ` ${second}`;
  const to = first.length + rest.length;
  return {
    text: first + rest,
    runs: [
      { from: 0, to: first.length, style: { bold: true, size: 28, color } },
      { from: first.length, to, style: { bold: false, size: 16, color: colors.secondary } },
    ],
  };
}
