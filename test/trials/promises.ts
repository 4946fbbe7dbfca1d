import type { ScoringModel } from '../../src/engine/model';
import { clustersOf } from '../../src/insight/deals/clusters';
import { separation } from '../../src/insight/deals/metrics';
import { rates, tally } from '../../src/insight/deals/rates';
import type { Estimate } from '../../src/stats/estimate';
import { areaOf, judgeBy } from './area';
import { promise, propose } from './propose';
import { truthsCard } from './truths-card';
import { type Drawing, drawDeals, truthOf, type WorldKind } from './world';

const FRESH = 6000;

/** How often what is promised of deals to come is so. */
export interface PromiseCounts {
  readonly world: string;
  readonly deals: number;
  seeds: number;
  /** Seeds in which something was proposed: the intervals are counted over them. */
  proposed: number;
  /** Those of them that promise an area at all. */
  withArea: number;
  /** Intervals that hold the figure on fresh deals. */
  area: number;
  wonIncluded: number;
  lostExcluded: number;
  /** Fresh figure less the promised one, summed. */
  areaBias: number;
  wonBias: number;
  lostBias: number;
  /** By present definition: how often a proposal was called better, and was none on fresh deals. */
  readonly better: Record<string, { said: number; wrong: number; worse: number; all: number }>;
}

/** Proposes from deals of a world, once a seed, and compares what it promises with fresh deals. */
export function runPromises(
  kind: WorldKind,
  seeds: readonly number[],
  deals: number,
): PromiseCounts {
  const counts: PromiseCounts = {
    ...{ world: kind.name, deals, seeds: 0, proposed: 0, withArea: 0, area: 0, wonIncluded: 0 },
    ...{ lostExcluded: 0, areaBias: 0, wonBias: 0, lostBias: 0, better: {} },
  };
  for (const seed of seeds) {
    const truth = truthOf(kind, seed);
    const { table } = drawDeals(truth, deals, seed);
    const fresh = drawDeals(truth, FRESH, seed + 2000);
    const own = truthsCard(truth, fresh);
    const presents: Record<string, ScoringModel | undefined> = {
      "the truth's own": own,
      'one as good': propose(drawDeals(truth, deals, seed + 4000).table),
      'one criterion of the truth': { ...own, criteria: own.criteria.slice(0, 1) },
    };
    const promised = promise(table, Object.values(presents), seed);
    counts.seeds++;
    if (promised.model === undefined) continue;
    const area = countRates(counts, promised, fresh, promised.model);
    Object.entries(presents).forEach(([name, present], at) => {
      if (present === undefined) return;
      const gain = area - areaOf(judgeBy(present, fresh.table).shown, fresh.won);
      counts.better[name] ??= { said: 0, wrong: 0, worse: 0, all: 0 };
      const of = counts.better[name];
      const isSaid = promised.standings[at] === 'better';
      of.all++;
      of.said += Number(isSaid);
      of.wrong += Number(isSaid && gain <= 0);
      of.worse += Number(gain <= 0);
    });
  }
  return counts;
}

/** @returns The area on fresh deals, where one without a score is tied with all. */
function countRates(
  counts: PromiseCounts,
  { heldOut }: ReturnType<typeof promise>,
  { table, won }: Drawing,
  model: ScoringModel,
): number {
  const judged = judgeBy(model, table);
  const accounts = table.deals.map(({ accountId }) => accountId);
  const judgedDeals = { ...judged, won, ...clustersOf(accounts, won) };
  const found = rates(tally(judgedDeals));
  const area = separation(judged.shown, judgedDeals).value;
  counts.proposed++;
  counts.area += Number(holds(heldOut.auc, area));
  counts.wonIncluded += Number(holds(heldOut.wonIncluded, found.wonIncluded.value));
  counts.lostExcluded += Number(holds(heldOut.lostExcluded, found.lostExcluded.value));
  if (!Number.isNaN(heldOut.auc.value)) {
    counts.withArea++;
    counts.areaBias += area - heldOut.auc.value;
  }
  counts.wonBias += found.wonIncluded.value - heldOut.wonIncluded.value;
  counts.lostBias += found.lostExcluded.value - heldOut.lostExcluded.value;
  return areaOf(judged.shown, won);
}

function holds({ low, high }: Estimate, value: number): boolean {
  return low <= value && value <= high;
}
