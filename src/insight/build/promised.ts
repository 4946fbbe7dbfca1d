import { firstInIcp } from '../../definition/edit/follow-advice';
import { firstExclusion } from '../../engine/combine';
import type { ReadingContext, ScoringModel, Tier } from '../../engine/model';
import { shown } from '../../engine/shown';
import { excessVariance } from '../../stats/excess-variance';
import { midDistribution } from '../../stats/mid-distribution';
import type { Proportion } from '../../stats/wilson';
import { isWon } from '../deals/deal';
import type { DealTable } from '../deals/deal-table';
import { evaluateDeals } from '../deals/evaluate-deals';
import type { Targets } from '../deals/verdict';
import { type HeldOut, heldOutOf, type JudgedPart } from '../fit/judge-held-out';
import { type CardField, scoresOf } from '../scorecard/card';
import { placeTiers } from '../scorecard/tiers';

/** What cards made without a deal make of it. */
export interface Unseen {
  /** 0 to 100, on the scale of the card that was made of all; NaN = none. */
  readonly scores: ArrayLike<number>;
  /** The fold of each deal, from 0 on. */
  readonly foldOf: readonly number[];
  /** As `accountKeys` gives them. */
  readonly keys: readonly string[];
}

/** By what tiers are placed. */
export interface Placing {
  readonly context: ReadingContext;
  readonly tiers: readonly Tier[];
  readonly targets: Targets;
}

/** No deal has a score. */
export const NO_CHOICE: Omit<Unseen, 'keys'> = { scores: [], foldOf: [] };

/**
 * Scores of cards in folds, on the scale of the card that was made of all deals.
 *
 * @param places - Where each lies among those of its fold's card, 0 to 1; NaN = none.
 */
export function onScaleOf(
  card: readonly CardField[],
  places: Float64Array,
  minimumCoverage: number,
): Float64Array {
  const { valueAt } = midDistribution(scoresOf(card, places.length, minimumCoverage));
  return places.map(valueAt);
}

/**
 * What a draft promises of deals to come: how cards that were made without a deal do by it, with the
 * exclusions of the draft and tiers that were placed without it, too.
 *
 * @param draft - `undefined` where there is none: no deal has a score, none is in the ICP.
 */
export function promised(
  draft: ScoringModel | undefined,
  table: DealTable,
  { scores, foldOf, keys }: Unseen,
  { context, tiers, targets }: Placing,
): HeldOut {
  const excluded =
    draft && firstExclusion(evaluateDeals({ ...draft, criteria: [] }, table, context));
  const isExcluded = (row: number) => (excluded?.[row] ?? -1) >= 0;
  const won = Uint8Array.from(table.deals, (deal) => Number(isWon(deal)));
  const scored = Float64Array.from(table.deals, (_, row) =>
    isExcluded(row) ? 0 : shown(scores[row] ?? Number.NaN),
  );
  const starts = Array.from({ length: foldsIn(foldOf) }, (_, fold) => {
    const rows = [...won.keys()].filter((row) => foldOf[row] !== fold);
    const pick = (values: ArrayLike<number>) => rows.map((row) => values[row] as number);
    const placed = placeTiers(tiers, pick(scores), pick(won), targets);
    return firstInIcp(placed)?.from ?? Number.NaN;
  });
  const part = {
    shown: scored,
    inIcp: Uint8Array.from(scored, (score, row) => {
      return Number(score >= (starts[foldOf[row] ?? -1] ?? Number.NaN) && !isExcluded(row));
    }),
    won,
    accounts: table.deals.map(({ accountId }) => accountId),
    keys,
  };
  return heldOutOf([part], (rate, isWonSide) => luckOfFolds(part, foldOf, rate, isWonSide));
}

function foldsIn(foldOf: readonly number[]): number {
  return foldOf.reduce((most, fold) => Math.max(most, fold + 1), 0);
}

/**
 * By how much more a rate varies than that of as many deals, because the card is a draw as well: it is
 * learnt from some deals, and in folds whole groups of deals come in or fall out.
 *
 * Source: C. Nadeau and Y. Bengio, Machine Learning 52 (2003), 239–281, for what is learnt from; to
 * which the variance between folds is added, beyond that of as many independent deals.
 *
 * @param rate - With its independent deals.
 */
function luckOfFolds(
  { inIcp, won }: Pick<JudgedPart, 'inIcp' | 'won'>,
  foldOf: readonly number[],
  { independent, trials }: Proportion,
  isWonSide: boolean,
): number {
  const worth = independent / trials;
  const groups = Array.from({ length: foldsIn(foldOf) }, () => {
    return { successes: 0, trials: 0 };
  });
  foldOf.forEach((fold, row) => {
    const group = groups[fold];
    if (group === undefined || (won[row] === 1) !== isWonSide) return;
    group.trials += worth;
    group.successes += worth * (inIcp[row] as number);
  });
  const sum = (of: 'successes' | 'trials') => groups.reduce((all, group) => all + group[of], 0);
  const rate = sum('successes') / sum('trials');
  const between = (excessVariance(groups) * sum('trials')) / (rate * (1 - rate));
  const learnt = 1 / Math.max(1, groups.length - 1);
  return 1 + learnt + (Number.isFinite(between) ? between : 0);
}
