import type { NumberBand } from './classed';

/** A band as one writes it: from `from` to `last`, both included. */
export interface NumberSpan extends NumberBand {
  /** From the most found in it up to, not including, the least found in the next one. */
  readonly last: number;
}

/** What the bands of a field are made of. */
export interface NumberSpans {
  readonly spans: readonly NumberSpan[];
  /** Whether none but whole numbers stand at any end. */
  readonly areWhole: boolean;
}

/** Up to here, whole numbers are told by the last that counts: `up to 2`, not `under 3`. */
export const FEW = 20;

/** Larger whole numbers are written in round figures. */
const LARGE = 1e6;
/** Digits of a last number, where it isn't a whole one. */
const DIGITS = 3;

/**
 * The bands of a field, neighbours of one credit as one, with a last number that can be written.
 *
 * @example spansOf([{ credit: 0, from: -Infinity, below: 3, least: 0, most: 2 }, …]).spans[0].last // 2
 */
export function spansOf(bands: readonly NumberBand[]): NumberSpans {
  const merged = mergeEqual(bands);
  const ends = merged.flatMap(({ from, below, least, most }) => [from, below, least, most]);
  const areWhole = ends.filter(Number.isFinite).every(Number.isInteger);
  const spans = merged.map((band, at) => ({
    ...band,
    last: lastOf(band, merged[at + 1]?.least ?? Number.POSITIVE_INFINITY, areWhole),
  }));
  return { spans, areWhole };
}

function mergeEqual(bands: readonly NumberBand[]): NumberBand[] {
  const merged: NumberBand[] = [];
  for (const band of bands) {
    const before = merged[merged.length - 1];
    if (before === undefined || before.credit !== band.credit) merged.push(band);
    else {
      const { below, least, most } = band;
      merged[merged.length - 1] = {
        ...before,
        below,
        least: Math.min(before.least, least),
        most: Math.max(before.most, most),
      };
    }
  }
  return merged;
}

function lastOf({ below, most }: NumberBand, next: number, areWhole: boolean): number {
  if (below === Number.POSITIVE_INFINITY) return below;
  if (areWhole && below <= LARGE) return below - 1;
  return next > below ? below : roundBelow(below, most);
}

/** The roundest number shortly below another one, that is not below `least`. */
function roundBelow(below: number, least: number): number {
  const size = Math.floor(Math.log10(Math.abs(below) || Math.abs(least) || 1));
  for (let power = size + 1 - DIGITS; power > size - 12; power--) {
    const last = Number((below - 10 ** power).toPrecision(12));
    if (last >= least && last < below) return last;
  }
  return least;
}
