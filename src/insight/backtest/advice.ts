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

/** Far less than one deal of the largest tab. */
const ROUNDING = 1e-9;

/**
 * The single changes that make a failing definition pass; where none does, the cut-off that comes
 * closest and the condition whose leaving out helps most.
 *
 * Rule: a change that does not pass helps only where it brings the worse rate nearer to its target
 * and both rates together rise, that is Youden's J (Cancer 3, 1950): else it trades won for lost.
 */
export function advice(
  current: Rates,
  thresholds: Thresholds,
  criteria: readonly CriterionLine[],
  exclusions: readonly ExclusionLine[],
  targets: Targets,
): Advice[] {
  const judged = (kind: Advice['kind'], change: number, rates: Rates): Advice => {
    return { kind, change, rates, passes: margin(rates, targets) >= 0 };
  };
  const cutOff = thresholds.passing ?? thresholds.best;
  const left = [
    ...criteria.map(({ criterion, without }) => judged('criterion', criterion, without)),
    ...exclusions.map(({ exclusion, without }) => judged('exclusion', exclusion, without)),
  ].sort((a, b) => margin(b.rates, targets) - margin(a.rates, targets));
  const start = judged('cut-off', cutOff.from, cutOff);
  const passing = [start, ...left].filter(({ passes }) => passes);
  if (passing.length > 0) return passing;
  const helps = ({ rates }: Advice) =>
    margin(rates, targets) > margin(current, targets) &&
    together(rates) > together(current) + ROUNDING;
  return [start, ...left.filter(helps).slice(0, 1)].filter(helps);
}

function together({ wonIncluded, lostExcluded }: Rates): number {
  return wonIncluded.value + lostExcluded.value;
}
