import type { AdvisedChange } from '../../definition/edit/proposed';
import { aucDifference } from '../../stats/auc-difference';
import type { JudgedDeals, Rates } from '../deals/rates';
import type { Thresholds } from '../deals/thresholds';
import { margin, type Targets } from '../deals/verdict';
import type { CriterionLine, Outlook } from './by-criterion';
import type { ExclusionLine } from './by-exclusion';

/** One change of the definition and what it would lead to. */
export interface Advice extends AdvisedChange {
  readonly rates: Rates;
  /** Whether both rates would reach their targets. */
  readonly passes: boolean;
}

/**
 * The single changes that make a failing definition pass; where none does, the condition whose
 * leaving out helps most.
 *
 * Rule: a change that does not pass helps only where it brings the worse rate nearer to its target
 * and both rates together rise by more than chance: the 95 % interval of the rise, paired and by
 * account, lies above 0. Their sum less 1 is Youden's J (Cancer 3, 1950), twice the area under the
 * curve of being in the ICP or out less 1.
 */
export function advice(
  current: Rates,
  judged: JudgedDeals,
  { passing }: Pick<Thresholds, 'passing'>,
  criteria: readonly CriterionLine[],
  exclusions: readonly ExclusionLine[],
  targets: Targets,
): Advice[] {
  const left = [
    ...criteria.map(({ criterion, without }) => ['criterion', criterion, without] as const),
    ...exclusions.map(({ exclusion, without }) => ['exclusion', exclusion, without] as const),
  ].sort(([, , a], [, , b]) => margin(b, targets) - margin(a, targets));
  const isPassing = (rates: Rates) => margin(rates, targets) >= 0;
  const found = [
    ...(passing ? [['cut-off', passing.from, passing] as const] : []),
    ...left.filter(([, , without]) => isPassing(without)),
  ];
  const isHelp = (without: Outlook) =>
    margin(without, targets) > margin(current, targets) &&
    youden(without) > youden(current) &&
    isSurelyBetter(judged, without);
  const helps = found.length > 0 ? undefined : left.find(([, , without]) => isHelp(without));
  return [...found, ...(helps ? [helps] : [])].map(([kind, change, rates]) => {
    return { kind, change, rates, passes: isPassing(rates) };
  });
}

function youden({ wonIncluded, lostExcluded }: Rates): number {
  return wonIncluded.value + lostExcluded.value - 1;
}

function isSurelyBetter({ inIcp, won, cluster }: JudgedDeals, without: Outlook): boolean {
  const sides = { first: inIcp, second: without.inIcp, positive: won, cluster };
  return aucDifference([sides]).low > 0;
}
