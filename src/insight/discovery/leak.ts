import { wilson } from '../../stats/wilson';
import { AFTER_THE_CLOSE, DECIDES, ENOUGH, FILL_GAP } from '../backtest/leaks';
import type { Column } from './column';
import type { Split } from './count-split';
import type { Terms } from './terms';
import type { Trial } from './trial';
import { words as say } from './words';

/** A share, with its whole interval, that no honest field reaches on half of the deals. */
const PURE = 0.97;
/** Where nearly all deals end alike, a side of one outcome is no surprise. */
const COMMON = 0.9;

/**
 * Why a field looks known only after the close: its name says so, it is filled for one outcome
 * much more often, or one condition on it almost decides alone.
 *
 * @param trials - Of the field.
 * @returns In words; `undefined` where nothing points to it.
 */
export function leakOf(column: Column, trials: readonly Trial[], terms: Terms): string | undefined {
  if (AFTER_THE_CLOSE.test(column.field)) return say.leakByName;
  const known = column.read('known');
  const filled = [1, 0].map((outcome) => {
    const cells = known.filter((_, row) => column.won[row] === outcome);
    return { cells: cells.length, share: cells.filter(Boolean).length / cells.length };
  });
  const [won = { cells: 0, share: 0 }, lost = { cells: 0, share: 0 }] = filled;
  const isEnough = Math.min(won.cells, lost.cells) >= ENOUGH;
  if (isEnough && Math.abs(won.share - lost.share) >= FILL_GAP) {
    return say.leakByFill(terms, won.share, lost.share);
  }
  return trials.some(({ split }) => decidesAlone(split)) ? say.leakByDeciding : undefined;
}

/** Whether a condition tells nearly all deals, or at least most of one outcome without an error. */
function decidesAlone({ all, effective }: Split): boolean {
  const { metWon, metLost, otherWon, otherLost } = all;
  const won = metWon + otherWon;
  const lost = metLost + otherLost;
  if (Math.min(won, lost) < ENOUGH) return false;
  const area = (metWon / won + otherLost / lost) / 2;
  const met = effective.metWon + effective.metLost;
  const other = effective.otherWon + effective.otherLost;
  const wonSides = [isPure(metWon, metLost, won, met), isPure(otherWon, otherLost, won, other)];
  const lostSides = [isPure(metLost, metWon, lost, met), isPure(otherLost, otherWon, lost, other)];
  return (
    Math.max(area, 1 - area) >= DECIDES ||
    (won <= COMMON * (won + lost) && wonSides.includes(true)) ||
    (lost <= COMMON * (won + lost) && lostSides.includes(true))
  );
}

/** A side of one outcome only, which holds most of the deals of that outcome. */
function isPure(own: number, foreign: number, all: number, independent: number): boolean {
  return own >= all / 2 && wilson(own, own + foreign, independent).low >= PURE;
}
