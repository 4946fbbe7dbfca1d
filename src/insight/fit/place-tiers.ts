import type { Evaluation } from '../../engine/combine';
import { judge } from '../../engine/judge';
import type { ScoringModel, Tier } from '../../engine/model';
import { thresholds } from '../backtest/thresholds';
import type { Targets } from '../backtest/verdict';

/**
 * Moves the tiers so that the ICP begins where both targets are reached best: where the worse rate
 * goes farthest beyond its target, or comes closest. The other tiers keep their relative places.
 *
 * @param model - Its tiers are those to move.
 * @param evaluation - The deals, evaluated by the model.
 * @param won - 1 for a won deal.
 */
export function placeTiers(
  model: ScoringModel,
  evaluation: Evaluation,
  won: Uint8Array,
  targets: Targets,
): Tier[] {
  const judged = { ...judge(model, evaluation), won };
  const { best } = thresholds(model, judged, targets);
  const before = Math.min(...model.tiers.filter(({ inIcp }) => inIcp).map(({ from }) => from));
  if (!Number.isFinite(before)) return [...model.tiers];
  return model.tiers.map((tier) => ({ ...tier, from: moved(tier.from, before, best.from) }));
}

function moved(from: number, before: number, after: number): number {
  const place =
    from >= before
      ? after + ((from - before) * (100 - after)) / (100 - before || 1)
      : (from * after) / before;
  return Math.round(place * 10) / 10;
}
