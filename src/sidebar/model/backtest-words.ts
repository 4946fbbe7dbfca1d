import { firstInIcp } from '../../definition/edit/follow-advice';
import { amount, count, counted, wholePercent } from '../../engine/figures';
import type { Tier } from '../../engine/model';
import { EXCLUDED, NEEDS_DATA } from '../../engine/tiers';
import type {
  AdviceView,
  BacktestView,
  CountedView,
  WrongView,
} from '../../protocol/backtest-view';
import { type Proportion, wilson } from '../../stats/wilson';

/** A counted share with its interval. */
export function rateOf({ successes, trials, independent }: CountedView): Proportion {
  return wilson(successes, trials, independent);
}

/** NaN where there is nothing to count. */
export function shareOf({ successes, trials }: CountedView): number {
  return successes / trials;
}

/** @example coverage(view) // '412 deals, Jul 2024 – Jun 2026 · 37 set aside' */
export function coverage({
  used,
  setAside,
  period,
}: Pick<BacktestView, 'used' | 'setAside' | 'period'>): string {
  const days = period === undefined ? '' : `, ${month(period.from)} – ${month(period.to)}`;
  return `${counted(used, 'deal')}${days} · ${count(setAside)} set aside`;
}

/** @example month('2024-07-01') // 'Jul 2024' */
function month(day: string): string {
  return new Date(day).toLocaleDateString('en-US', {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** @example adviceWords(advice, tiers) // 'Raising Tier 2 from 60 to 63 would pass: keeps 81 % …' */
export function adviceWords(advice: AdviceView, tiers: readonly Tier[]): string {
  const { kind, change, wonIncluded, lostExcluded } = advice;
  const rates = `keeps ${wholePercent(shareOf(wonIncluded))} of won deals, leaves out ${wholePercent(shareOf(lostExcluded))} of lost ones.`;
  const tier = kind === 'cut-off' ? firstInIcp(tiers) : undefined;
  if (tier === undefined) return `${advice.text}: ${rates}`;
  const move = change > tier.from ? 'Raising' : 'Lowering';
  return `${move} ${tier.name} from ${tier.from} to ${change} would pass: ${rates}`;
}

/** @example dealWords({ won: true, amount: 84_000, … }, '€') // 'won € 84 k' */
export function dealWords(
  { won, amount: size }: Pick<WrongView, 'won' | 'amount'>,
  currency: string,
): string {
  const outcome = won ? 'won' : 'lost';
  return size === null ? outcome : `${outcome} ${amount(size, currency)}`;
}

/** @example blameWords(wrong) // 'Not ICP at 31 · short on Employees 200 – 1,000' */
export function blameWords({ won, tier, score, blame }: WrongView): string {
  const hasScore = score !== null && tier !== EXCLUDED && tier !== NEEDS_DATA;
  const place = hasScore ? `${tier} at ${score}` : tier;
  if (blame === '') return place;
  return `${place} · ${reason(won, tier)}${blame}`;
}

function reason(won: boolean, tier: string): string {
  if (!won) return 'most points for ';
  if (tier === EXCLUDED) return '';
  return tier === NEEDS_DATA ? 'unknown: ' : 'short on ';
}
