import { evaluate, type Table } from '../../engine/evaluate';
import { isMet } from '../../engine/met';
import type { Criterion, OwnCondition, ReadingContext, ScoringModel } from '../../engine/model';
import { isKnown } from '../../engine/operators/presence';
import { type Proportion, wilson } from '../../stats/wilson';
import { separation } from '../deals/metrics';
import type { JudgedDeals } from '../deals/rates';

/** Words of a column that is filled when a deal closes. */
export const AFTER_THE_CLOSE =
  /\b(?:clos(?:e|ed|ing)|loss|lost|won|outcome|churn\w*|cancel\w*|renew\w*|onboard\w*|invoice\w*|contract|customer since)\b|^(?:deal |sales |opportunity )?(?:stage|status)$/i;
/** Difference of the shares known that looks like a column filled for one outcome. */
export const FILL_GAP = 0.3;
/** An area under the ROC curve that one field alone does not honestly reach. */
export const DECIDES = 0.95;
/** Fewer deals of an outcome say nothing about a column. */
export const ENOUGH = 10;

export type LeakSign = 'name' | 'filled for one outcome' | 'decides alone';

/** A field that looks known only after the close. */
export interface Leak {
  readonly field: string;
  readonly signs: readonly LeakSign[];
  readonly knownAmongWon: Proportion;
  readonly knownAmongLost: Proportion;
  /** How far the field's best condition alone tells won from lost, 0.5 to 1. */
  readonly separation: number;
}

/**
 * Looks for fields of the model's conditions whose values may have come with the outcome.
 *
 * @param judged - The deals.
 * @param table - Their cells.
 * @param context - How they are read.
 */
export function leaks(
  model: ScoringModel,
  judged: JudgedDeals,
  table: Table,
  context: ReadingContext,
): Leak[] {
  const columns = new Map<string, Float64Array[]>();
  const collect = ({ field }: OwnCondition, matches: Float64Array | undefined) => {
    if (matches !== undefined) columns.set(field, [...(columns.get(field) ?? []), matches]);
  };
  model.criteria.forEach((one, index) => void collect(one, judged.evaluation.criteria[index]));
  model.exclusions.forEach((one, index) => void collect(one, judged.evaluation.exclusions[index]));
  const criteria = [...columns.keys()].map(presence);
  const known = evaluate({ ...model, criteria, exclusions: [] }, table, context).criteria;
  return Array.from(columns, ([field, matches], index) =>
    inspect(field, known[index] ?? new Float64Array(), matches, judged),
  ).filter(({ signs }) => signs.length > 0);
}

/** Met where the field is filled. */
function presence(field: string): Criterion {
  const { name: operator } = isKnown;
  const idle = { dimension: '', value: '', points: 0, ifMissing: 'skip' } as const;
  return { ...idle, id: field, field, operator, on: true };
}

function inspect(
  field: string,
  known: Float64Array,
  columns: readonly Float64Array[],
  judged: JudgedDeals,
): Leak {
  const { won } = judged;
  const knownAmongWon = shareOf(known, won, 1, isMet);
  const knownAmongLost = shareOf(known, won, 0, isMet);
  const areas = columns.map((matches) => decision(matches, judged));
  const best = Math.max(0.5, ...areas.map((area) => Math.max(area, 1 - area)));
  const isEnough = Math.min(knownAmongWon.trials, knownAmongLost.trials) >= ENOUGH;
  const gap = Math.abs(knownAmongWon.value - knownAmongLost.value);
  const signs: readonly (readonly [LeakSign, boolean])[] = [
    ['name', AFTER_THE_CLOSE.test(field)],
    ['filled for one outcome', isEnough && gap >= FILL_GAP],
    ['decides alone', best >= DECIDES],
  ];
  const found = signs.flatMap(([sign, isThere]) => (isThere ? [sign] : []));
  return { field, signs: found, knownAmongWon, knownAmongLost, separation: best };
}

/** How far a condition alone tells won from lost; 0.5 where too few of either are known. */
function decision(matches: Float64Array, judged: JudgedDeals): number {
  const known = [1, 0].map(
    (outcome) => shareOf(matches, judged.won, outcome, isKnownMatch).successes,
  );
  return Math.min(...known) >= ENOUGH ? separation(matches, judged).value : 0.5;
}

function isKnownMatch(match: number): boolean {
  return !Number.isNaN(match);
}

/** The share of the deals of one outcome whose match is so. */
function shareOf(
  matches: Float64Array,
  won: Uint8Array,
  outcome: number,
  isSo: (match: number) => boolean,
): Proportion {
  let so = 0;
  let all = 0;
  for (let row = 0; row < matches.length; row++) {
    if (won[row] !== outcome) continue;
    all++;
    if (isSo(matches[row] as number)) so++;
  }
  return wilson(so, all);
}
