import type { Tier } from '../../engine/model';
import { bestFirst } from '../../engine/tiers';
import type { Definition } from '../definition';
import { type Edit, patch } from './edit';
import { fittedTo } from './fitted-to';
import type { AdvisedChange } from './proposed';

/** Scores at which a tier may begin. */
const HIGHEST = 100;
const LOWEST = 0;

/**
 * The tier at whose threshold the ICP begins; `undefined` where a tier outside it lies above one
 * inside.
 */
export function firstInIcp(tiers: readonly Tier[]): Tier | undefined {
  const ladder = bestFirst(tiers).reverse();
  const at = ladder.findIndex(({ inIcp }) => inIcp);
  return ladder.slice(at).every(({ inIcp }) => inIcp) ? ladder[at] : undefined;
}

/**
 * What a backtest advises, as a change of the draft, which from then on is fitted to its deals.
 *
 * @param advice - Of a backtest.
 * @param judged - The definition that was backtested, whose conditions the advice counts.
 * @param dealsUntil - Day up to which its deals were.
 * @returns `undefined` where no move of thresholds does it.
 * @example followAdvice({ kind: 'cut-off', change: 63 }, judged, 20_634)?.(draft) // Tier 2 from 63
 */
export function followAdvice(
  advice: AdvisedChange,
  judged: Definition,
  dealsUntil: number,
): Edit | undefined {
  const change = changeOf(advice, judged);
  return change && ((draft) => fittedTo(change(draft), dealsUntil));
}

function changeOf({ kind, change }: AdvisedChange, judged: Definition): Edit | undefined {
  if (kind === 'cut-off') {
    if (beginAt(judged.tiers, change) === undefined) return undefined;
    return (draft) => ({ ...draft, tiers: beginAt(draft.tiers, change) ?? draft.tiers });
  }
  const list = kind === 'criterion' ? 'criteria' : 'exclusions';
  const id = judged[list][change]?.id;
  return id === undefined ? undefined : patch(list, id, { on: false });
}

/**
 * Moves the lowest tier in ICP; tiers that it would overtake are pushed by a point each.
 *
 * @returns `undefined` where no tier is the lowest one, or a tier would leave 0 to 100.
 */
export function beginAt(tiers: readonly Tier[], from: number): readonly Tier[] | undefined {
  const ladder = bestFirst(tiers).reverse();
  const first = firstInIcp(tiers);
  if (first === undefined) return undefined;
  const at = ladder.indexOf(first);
  const starts = ladder.map((tier, index) => {
    const steps = index - at;
    const pushed = from + steps;
    if (steps === 0) return from;
    return steps > 0 ? Math.max(tier.from, pushed) : Math.min(tier.from, pushed);
  });
  const isPossible = starts[0] === LOWEST && Math.max(...starts) <= HIGHEST;
  const startOf = new Map(ladder.map(({ name }, index) => [name, starts[index]]));
  return isPossible
    ? tiers.map((tier) => ({ ...tier, from: startOf.get(tier.name) ?? tier.from }))
    : undefined;
}
