import { isKnownAfterSale } from '../../definition/catalogue/after-sale';
import { askedWords } from '../../definition/languages/languages';
import { isMet } from '../../engine/met';
import type { OwnCondition, ScoringModel } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { levelsOf } from '../../stats/levels';
import { placements } from '../../stats/placements';
import { share } from '../../stats/share';
import type { JudgedDeals } from '../deals/rates';

/** Words of a column that is filled when a deal closes, in a folded header. */
export const AFTER_THE_CLOSE = new RegExp(
  `\\b(?:${askedWords('closing')})\\b|^(?:${askedWords('stage')})$`,
);
/** Difference of the shares known that looks like a column filled for one outcome. */
export const FILL_GAP = 0.3;
/** An area under the ROC curve that one field alone does not honestly reach. */
const DECIDES = 0.95;
/** Fewer deals of an outcome say nothing about a column. */
export const ENOUGH = 10;

export type LeakSign = 'name' | 'filled for one outcome' | 'decides alone';

/** A field that looks known only after the close. */
export interface Leak {
  readonly field: string;
  readonly signs: readonly LeakSign[];
  /** Share of the won deals whose cell is filled. */
  readonly knownAmongWon: number;
  readonly knownAmongLost: number;
  /** How far the field's best condition alone tells won from lost, 0.5 to 1. */
  readonly separation: number;
}

/**
 * Looks for fields of the model's conditions whose values may have come with the outcome.
 *
 * @param judged - The deals.
 * @param filled - Of each field of a condition that is on, 1 where a deal's cell is filled.
 */
export function leaks(
  model: ScoringModel,
  { evaluation, won }: JudgedDeals,
  filled: ReadonlyMap<string, Float64Array>,
): Leak[] {
  const columns = new Map<string, Float64Array[]>();
  const collect = ({ field }: OwnCondition, matches: Float64Array | undefined) => {
    if (matches !== undefined) columns.set(field, [...(columns.get(field) ?? []), matches]);
  };
  model.criteria.forEach((one, index) => void collect(one, evaluation.criteria[index]));
  model.exclusions.forEach((one, index) => void collect(one, evaluation.exclusions[index]));
  return Array.from(columns, ([field, matches]) =>
    inspect(field, filled.get(field) ?? new Float64Array(), matches, won),
  ).filter(({ signs }) => signs.length > 0);
}

/**
 * Whether the name of a field says that it is known only after the close: the one rule of backtest, health
 * and the form of a condition.
 *
 * @example isKnownLater('Is active') // true
 */
export function isKnownLater(field: string): boolean {
  return AFTER_THE_CLOSE.test(fold(field)) || isKnownAfterSale(field);
}

function inspect(
  field: string,
  known: Float64Array,
  columns: readonly Float64Array[],
  won: Uint8Array,
): Leak {
  const { lost, won: ofWon } = filledShares(known, won);
  const areas = columns.map((matches) => decision(matches, won));
  const best = Math.max(0.5, ...areas.map((area) => Math.max(area, 1 - area)));
  const isEnough = Math.min(lost.deals, ofWon.deals) >= ENOUGH;
  const gap = Math.abs(ofWon.filled - lost.filled);
  const signs: readonly (readonly [LeakSign, boolean])[] = [
    ['name', isKnownLater(field)],
    ['filled for one outcome', isEnough && gap >= FILL_GAP],
    ['decides alone', best >= DECIDES],
  ];
  const found = signs.flatMap(([sign, isThere]) => (isThere ? [sign] : []));
  const shares = { knownAmongWon: ofWon.filled, knownAmongLost: lost.filled };
  return { field, signs: found, ...shares, separation: best };
}

/** How far a condition alone tells won from lost; 0.5 where too few of either are known. */
function decision(matches: Float64Array, won: Uint8Array): number {
  const { area, positives, negatives } = placements(levelsOf(matches), won).known;
  return Math.min(positives, negatives) >= ENOUGH ? area : 0.5;
}

/** How many deals of each outcome there are, and the share of them whose cell is filled. */
function filledShares(known: Float64Array, won: Uint8Array) {
  const [filled, deals] = [
    [0, 0],
    [0, 0],
  ] as [Sides, Sides];
  for (let row = 0; row < known.length; row++) {
    const side = won[row] as 0 | 1;
    deals[side]++;
    if (isMet(known[row] as number)) filled[side]++;
  }
  const of = (side: 0 | 1) => ({ deals: deals[side], filled: share(filled[side], deals[side]) });
  return { lost: of(0), won: of(1) };
}

/** Counts of lost and of won deals. */
type Sides = [lost: number, won: number];
