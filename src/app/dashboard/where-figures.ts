import { type BandRole, tierRoles } from '../../definition/tier-role';
import type { ScoringModel } from '../../engine/model';
import { EXCLUDED_INDEX, NEEDS_DATA_INDEX, standings, tierName } from '../../engine/tiers';

/** Deals, and the sum of their amounts, as far as these are known. */
export interface Money {
  readonly deals: number;
  readonly amount: number;
  /** Deals whose amount is known. */
  readonly known: number;
}

/** What is in some tiers. */
export interface Held {
  readonly accounts: number;
  readonly pipeline: Money;
  readonly won: Money;
  readonly customers: number;
}

/** What is in one tier. */
export interface TierFigures extends Held {
  readonly tier: string;
  readonly role: BandRole;
  readonly inIcp: boolean;
}

/** A deal by the tier that it counts for, as in `Judged`. */
export interface TieredDeal {
  readonly tier: number;
  /** NaN where it is not known. */
  readonly amount: number;
}

/** Accounts and deals by the tiers they count for, as in `Judged`. */
export interface Tiered {
  readonly accounts: readonly number[];
  readonly open: readonly TieredDeal[];
  readonly won: readonly TieredDeal[];
  readonly customers: readonly number[];
}

/**
 * What each tier holds, the best first, those without a tier of their own last.
 *
 * @example whereFigures(model, tiered)[0]?.pipeline.amount // 930_000
 */
export function whereFigures({ tiers }: Pick<ScoringModel, 'tiers'>, all: Tiered): TierFigures[] {
  const roleOf = roleFinder(tiers);
  return standings(tiers).map((index): TierFigures => {
    const tier = tierName(tiers, index);
    const isHere = (one: number) => one === index;
    const money = (deals: readonly TieredDeal[]) =>
      moneyOf(deals.filter((one) => isHere(one.tier)));
    return {
      tier,
      role: roleOf(index),
      inIcp: tiers[index]?.inIcp ?? false,
      accounts: all.accounts.filter(isHere).length,
      pipeline: money(all.open),
      won: money(all.won),
      customers: all.customers.filter(isHere).length,
    };
  });
}

/** What each tier stands for, by its index as in `Judged`. */
export function roleFinder(tiers: ScoringModel['tiers']): (tier: number) => BandRole {
  const roles = tierRoles(tiers);
  const beside = new Map<number, BandRole>([
    [EXCLUDED_INDEX, 'excluded'],
    [NEEDS_DATA_INDEX, 'needsData'],
  ]);
  return (tier) => beside.get(tier) ?? roles.get(tiers[tier]?.name ?? '') ?? 'lowest';
}

function moneyOf(deals: readonly TieredDeal[]): Money {
  const known = deals.filter(({ amount }) => !Number.isNaN(amount));
  return {
    deals: deals.length,
    amount: known.reduce((sum, { amount }) => sum + amount, 0),
    known: known.length,
  };
}

/** All that is in some tiers together. @example together(lines.filter(({ inIcp }) => inIcp)).accounts // 233 */
export function together(lines: readonly Held[]): Held {
  const sum = (numberOf: (line: Held) => number) =>
    lines.reduce((all, line) => all + numberOf(line), 0);
  const money = (key: 'pipeline' | 'won'): Money => ({
    deals: sum((line) => line[key].deals),
    amount: sum((line) => line[key].amount),
    known: sum((line) => line[key].known),
  });
  return {
    accounts: sum(({ accounts }) => accounts),
    pipeline: money('pipeline'),
    won: money('won'),
    customers: sum(({ customers }) => customers),
  };
}
