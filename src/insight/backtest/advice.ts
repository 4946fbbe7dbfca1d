import type { AdvisedChange } from '../../definition/edit/proposed';
import type { Rates } from '../deals/rates';
import type { Thresholds } from '../deals/thresholds';
import { margin, type Targets } from '../deals/verdict';
import type { CriterionLine } from './by-criterion';
import type { ExclusionLine } from './by-exclusion';

/** One change of the definition and what it would lead to. */
export interface Advice extends AdvisedChange {
  readonly rates: Rates;
  /** Whether both rates would reach their targets. */
  readonly passes: boolean;
}

/**
 * The single changes that make a failing definition pass; where none does, the cut-off that comes
 * closest and the condition whose leaving out helps most.
 */
export function advice(
  current: Rates,
  { passing, best }: Thresholds,
  criteria: readonly CriterionLine[],
  exclusions: readonly ExclusionLine[],
  targets: Targets,
): Advice[] {
  const judged = (kind: Advice['kind'], change: number, rates: Rates): Advice => {
    return { kind, change, rates, passes: margin(rates, targets) >= 0 };
  };
  const cutOff = passing ?? best;
  const left = [
    ...criteria.map(({ criterion, without }) => judged('criterion', criterion, without)),
    ...exclusions.map(({ exclusion, without }) => judged('exclusion', exclusion, without)),
  ].sort((a, b) => margin(b.rates, targets) - margin(a.rates, targets));
  const all = [judged('cut-off', cutOff.from, cutOff), ...left];
  const helpful = all.filter(({ passes }) => passes);
  if (helpful.length > 0) return helpful;
  return all.slice(0, 2).filter(({ rates }) => margin(rates, targets) > margin(current, targets));
}
