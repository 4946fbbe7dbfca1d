import type { Condition } from '../../engine/evaluate';
import type { ScoringModel } from '../../engine/model';
import { type Proportion, wilson } from '../../stats/wilson';
import { separation } from './metrics';
import type { JudgedDeals } from './rates';

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

/** Looks for fields of the model's conditions whose values may have come with the outcome. */
export function leaks(model: ScoringModel, judged: JudgedDeals): Leak[] {
  const columns = new Map<string, Float64Array[]>();
  const collect = ({ field }: Condition, matches: Float64Array | undefined) => {
    if (matches !== undefined) columns.set(field, [...(columns.get(field) ?? []), matches]);
  };
  model.criteria.forEach((one, index) => void collect(one, judged.evaluation.criteria[index]));
  model.exclusions.forEach((one, index) => void collect(one, judged.evaluation.exclusions[index]));
  return Array.from(columns, ([field, matches]) => inspect(field, matches, judged.won)).filter(
    ({ signs }) => signs.length > 0,
  );
}

function inspect(field: string, columns: readonly Float64Array[], won: Uint8Array): Leak {
  const [first = new Float64Array()] = columns;
  const knownAmongWon = knownShare(first, won, 1);
  const knownAmongLost = knownShare(first, won, 0);
  const areas = columns.map((matches) => separation(matches, won).value);
  const best = Math.max(0.5, ...areas.map((area) => (area < 0.5 ? 1 - area : area || 0)));
  const isEnough = Math.min(knownAmongWon.trials, knownAmongLost.trials) >= ENOUGH;
  const gap = Math.abs(knownAmongWon.value - knownAmongLost.value);
  const signs: readonly (readonly [LeakSign, boolean])[] = [
    ['name', AFTER_THE_CLOSE.test(field)],
    ['filled for one outcome', isEnough && gap >= FILL_GAP],
    ['decides alone', isEnough && best >= DECIDES],
  ];
  const found = signs.flatMap(([sign, isThere]) => (isThere ? [sign] : []));
  return { field, signs: found, knownAmongWon, knownAmongLost, separation: best };
}

function knownShare(matches: Float64Array, won: Uint8Array, outcome: number): Proportion {
  let known = 0;
  let all = 0;
  for (let row = 0; row < matches.length; row++) {
    if (won[row] !== outcome) continue;
    all++;
    if (!Number.isNaN(matches[row])) known++;
  }
  return wilson(known, all);
}
