import { wholePercent } from '../../engine/figures';
import type { BacktestView } from '../../protocol/backtest-view';

/** Both rates over where the ICP begins, as a backtest gives them. */
export type Curve = BacktestView['curve'];
export type Rate = 'wonIncluded' | 'lostExcluded';

/** Pixels of the picture; the figures of the targets stand right of its lines. */
export const size = { width: 268, height: 90, left: 6, right: 28, top: 8, bottom: 18 } as const;

const LEAST_APART = 11;

/** From the left for a score of 0 to 100. */
export function across(score: number): number {
  return size.left + ((size.width - size.left - size.right) * score) / 100;
}

/** From the top for a share of 0 to 1. */
export function down(share: number): number {
  return size.height - size.bottom - (size.height - size.top - size.bottom) * share;
}

/** Whether there are deals to draw. */
export function hasRates(curve: Curve): boolean {
  return curve.some(({ wonIncluded, lostExcluded }) => (wonIncluded ?? lostExcluded) !== null);
}

/**
 * The line of a rate; that of no deals is empty.
 *
 * @example linePoints(curve, 'wonIncluded') // '6,8 17.7,8.6 …'
 */
export function linePoints(curve: Curve, rate: Rate): string {
  const points = curve.flatMap(({ from, [rate]: share }) =>
    share === null ? [] : [`${round(across(from))},${round(down(share))}`],
  );
  return points.join(' ');
}

/** Where the figures of two targets stand, so that they do not cover each other. */
export function apart(first: number, second: number): readonly [number, number] {
  const gap = Math.abs(first - second);
  if (gap >= LEAST_APART) return [first, second];
  const push = (LEAST_APART - gap) / 2;
  return first < second ? [first - push, second + push] : [first + push, second - push];
}

/** The scores below the picture: both ends, the middle, and where the ICP begins now. */
export function marks(current: number | undefined): number[] {
  const ends = [0, 50, 100];
  if (current === undefined) return ends;
  return [...ends.filter((one) => Math.abs(one - current) > LEAST_APART), current];
}

/** A point of the curve in words. @example pointWords(point) // 'From 60: 83 % of won in, 66 % of lost out' */
export function pointWords({ from, wonIncluded, lostExcluded }: Curve[number]): string {
  return `From ${from}: ${share(wonIncluded)} of won kept, ${share(lostExcluded)} of lost left out`;
}

/** A rate that may be of no deals. */
export function share(rate: number | null): string {
  return wholePercent(rate ?? Number.NaN);
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
