import { tenthsOf } from '../../engine/shown';
import { aucInterval } from '../../stats/auc-interval';
import { clusteredAuc } from '../../stats/clustered-auc';
import type { Estimate } from '../../stats/estimate';
import { kFold } from '../../stats/k-fold';
import { levelsOf } from '../../stats/levels';
import { logisticLine } from '../../stats/logistic-line';
import { mean } from '../../stats/mean';
import { midDistribution } from '../../stats/mid-distribution';
import { type Checkpoint, unhurried } from '../checkpoint';
import { cardOf, type DimensionOf, scoresOf } from './card';
import type { Encoded } from './encoded';
import type { Outcomes } from './outcomes';
import { forward, MOST_CRITERIA } from './path';

/** Folds, and how often deals are divided into them; of many deals fewer tell enough. */
const FEW_DEALS = { folds: 10, repeats: 2 };
const MANY_DEALS = { folds: 5, repeats: 1 };
const MANY = 1500;
/** How many criteria a card should have, and how cards with so many do on deals kept aside. */
export interface Choice {
  /** 0 where none tells anything on deals kept aside. */
  readonly criteria: number;
  /**
   * Where each deal's score lies by a card that was made without its account, among the scores of the
   * deals that this was made from, 0 to 1; NaN = none.
   */
  readonly places: Float64Array;
  readonly auc: Estimate;
  /** The fold of each deal, from 0 on. */
  readonly foldOf: readonly number[];
}

/** What cards in folds take over. */
export interface CardOptions {
  readonly dimensionOf: DimensionOf;
  /** Share of the points, 0 to 1, without which there is no score. */
  readonly minimumCoverage: number;
}

/**
 * Says how many criteria are worth having: in folds grouped by account cards are made without the
 * deals that judge them; so many are chosen as have the least log loss.
 *
 * Source: M. Stone, Cross-validatory choice and assessment of statistical predictions, Journal of the
 * Royal Statistical Society B 36 (1974), 111–147.
 *
 * @param fields - Those that the gate let through.
 * @param accounts - What belongs together, one key a deal.
 * @param random - Gives numbers from 0 up to 1.
 */
export function choose(
  fields: readonly Encoded[],
  outcomes: Outcomes,
  accounts: readonly string[],
  options: CardOptions,
  random: () => number,
  checkpoint: Checkpoint = unhurried,
): Choice {
  const { won } = outcomes;
  const { folds, repeats } = won.length < MANY ? FEW_DEALS : MANY_DEALS;
  const perCount = () =>
    Array.from({ length: MOST_CRITERIA + 1 }, () => new Float64Array(won.length));
  let firstFolds: readonly number[] = [];
  const [losses, allPlaces] = [perCount(), perCount()];
  for (let repeat = 0; repeat < repeats; repeat++) {
    const foldOf = kFold(accounts, folds, random, won);
    if (repeat === 0) firstFolds = foldOf;
    for (let fold = 0; fold < folds; fold++) {
      checkpoint();
      const learn = [...won.keys()].filter((row) => foldOf[row] !== fold);
      const judge = [...won.keys()].filter((row) => foldOf[row] === fold);
      judgeFold(fields, won, learn, options).forEach(({ chances, places }, criteria) => {
        const [ownLosses, ownPlaces] = [losses[criteria], allPlaces[criteria]] as [
          Numbers,
          Numbers,
        ];
        for (const row of judge) {
          const loss = lossOf(chances[row] as number, won[row] as number);
          ownLosses[row] = (ownLosses[row] as number) + loss / repeats;
          if (repeat === 0) ownPlaces[row] = places[row] as number;
        }
      });
    }
  }
  const means = losses.map(mean);
  const criteria = means.indexOf(Math.min(...means));
  const own = allPlaces[criteria] as Numbers;
  const auc = aucOf(own, outcomes);
  return { criteria: auc.low > 0.5 ? criteria : 0, places: own, auc, foldOf: firstFolds };
}

type Numbers = Float64Array;

interface JudgedCard {
  /** To win, 0 to 1, one a deal. */
  readonly chances: Numbers;
  /** Where the score lies among those of the deals learnt from, 0 to 1; NaN where none is shown. */
  readonly places: Numbers;
}

/** What cards with none, one, two … criteria say of all deals. */
function judgeFold(
  fields: readonly Encoded[],
  won: Uint8Array,
  learn: readonly number[],
  { dimensionOf, minimumCoverage }: CardOptions,
): JudgedCard[] {
  const base = learn.reduce((sum, row) => sum + (won[row] as number), 0) / learn.length;
  const none = new Float64Array(won.length);
  const judged: JudgedCard[] = [
    { chances: none.slice().fill(base), places: none.slice().fill(NaN) },
  ];
  for (const fitted of forward(fields, won, learn)) {
    const card = cardOf(fitted, won, learn, dimensionOf);
    const scores = scoresOf(card, won.length);
    const chanceOf = calibrated(scores, won, learn, base);
    const shown = scoresOf(card, won.length, minimumCoverage);
    const place = midDistribution(learn.map((row) => shown[row] as number));
    judged.push({ chances: scores.map(chanceOf), places: shown.map(place.shareAt) });
  }
  const last = judged[judged.length - 1] as JudgedCard;
  while (judged.length <= MOST_CRITERIA) judged.push(last);
  return judged;
}

/** The chance to win that belongs to a score. */
function calibrated(scores: Float64Array, won: Uint8Array, rows: readonly number[], base: number) {
  const counts = new Map<number, { value: number; trials: number; successes: number }>();
  for (const row of rows) {
    const score = scores[row] as number;
    if (Number.isNaN(score)) continue;
    const value = tenthsOf(score);
    const count = counts.get(value) ?? { value: score / 100, trials: 0, successes: 0 };
    count.trials++;
    count.successes += won[row] as number;
    counts.set(value, count);
  }
  const { intercept, slope } = logisticLine([...counts.values()]);
  return (score: number) =>
    Number.isNaN(score) ? base : 1 / (1 + Math.exp(-(intercept + (slope * score) / 100)));
}

function lossOf(chance: number, won: number): number {
  return -Math.log(Math.max(1e-9, won === 1 ? chance : 1 - chance));
}

function aucOf(scores: Float64Array, { won, cluster }: Outcomes): Estimate {
  const scored = [...won.keys()].filter((row) => !Number.isNaN(scores[row]));
  const pick = <T extends Int32Array | Uint8Array>(values: T) =>
    scored.map((row) => values[row] as number);
  const { area, positives, negatives } = clusteredAuc([
    {
      levels: levelsOf(scored.map((row) => scores[row] as number)),
      positive: Uint8Array.from(pick(won)),
      cluster: Int32Array.from(pick(cluster)),
    },
  ]);
  return aucInterval(area, positives, negatives);
}
