import { joinList } from '../../engine/values/list';
import { parseSpan } from '../../engine/values/span';
import { type ColumnProfile, quantile, type ValueShare } from './column-profile';
import { roundNumber, writeNumber } from './round';
import type { Start } from './start';
import { words } from './words';

const LEAST_BANDS = 3;
const MOST_BANDS = 15;
/** Of fewer numbers the middle says nothing. */
const LEAST_NUMBERS = 10;
const MIDDLE = [0.25, 0.75] as const;
const WIDER = [0.15, 0.85] as const;

/** Size classes such as `51-200`: those in the middle of the list. */
export function bands(column: ColumnProfile): Start | undefined {
  const classes = sizeClasses(column);
  const middle = classes.filter(isMiddle).map(({ text }) => text);
  if (classes.length < LEAST_BANDS || middle.length === 0) return undefined;
  return { operator: 'is any of', value: joinList(middle), from: words.bands };
}

/** The middle half of the numbers in full, their neighbours half. */
export function spread({ kind, numbers }: ColumnProfile): Start | undefined {
  if (kind !== 'number' || numbers.length < LEAST_NUMBERS) return undefined;
  const [full, half] = [MIDDLE, WIDER].map((ends) => writtenRange(numbers, ends));
  if (full === undefined || half === undefined) return undefined;
  return {
    operator: 'graded',
    value: full === half ? full : `${full}; ${half} (50%)`,
    from: words.middleHalf(full),
  };
}

/** The larger, the better: the upper 40 % in full, half for those that are just above the lowest. */
export function upper({ kind, numbers }: ColumnProfile): Start | undefined {
  if (kind !== 'number' || numbers.length < LEAST_NUMBERS) return undefined;
  const full = writeNumber(roundNumber(quantile(numbers, 0.6)));
  const half = writeNumber(roundNumber(quantile(numbers, 0.3)));
  const value = full === half ? `${full}+` : `${full}+; ${half}+ (50%)`;
  return { operator: 'graded', value, from: words.upper(full) };
}

/** Years from about the median on, a multiple of five. */
export function newer({ kind, numbers }: ColumnProfile): Start | undefined {
  if (kind !== 'number') return undefined;
  const year = Math.round(quantile(numbers, 0.5) / 5) * 5;
  return { operator: 'at least', value: String(year), from: words.newer };
}

interface SizeClass {
  readonly text: string;
  /** Share of the column below and up to this class. */
  readonly from: number;
  readonly to: number;
}

function sizeClasses({ top, notation }: ColumnProfile): SizeClass[] {
  if (top.length > MOST_BANDS) return [];
  const spans = top
    .map((value) => ({ ...value, span: parseSpan(value.text.toLowerCase(), notation) }))
    .filter(({ span }) => span !== undefined && span.low !== span.high)
    .sort((a, b) => (a.span?.low ?? 0) - (b.span?.low ?? 0));
  return spans.map(({ text, share }, index) => {
    const from = sumOfShares(spans.slice(0, index));
    return { text, from, to: from + share };
  });
}

function sumOfShares(values: readonly ValueShare[]): number {
  return values.reduce((sum, { share }) => sum + share, 0);
}

/** Whether the middle of a class lies in the middle half of the column. */
function isMiddle({ from, to }: SizeClass): boolean {
  const middle = (from + to) / 2;
  return middle >= MIDDLE[0] && middle <= MIDDLE[1];
}

function writtenRange(numbers: readonly number[], [low, high]: readonly [number, number]) {
  const ends = [quantile(numbers, low), quantile(numbers, high)].map(roundNumber).map(writeNumber);
  return ends[0] === ends[1] ? undefined : ends.join(' - ');
}
