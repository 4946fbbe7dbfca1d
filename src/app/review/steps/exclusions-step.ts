import type { Definition } from '../../../definition/definition';
import { conditionLabel } from '../../../engine/condition-text';
import type { BacktestReport } from '../../../insight/backtest/backtest';
import { costlyExclusions } from '../../../insight/health/checks/exclusion-wins';
import { defaultHealthLimits } from '../../../insight/health/limits';
import type { ReviewFinding, ReviewStepView } from '../../../protocol/review-view';
import { idIn } from '../../health/told';
import { findingWords } from '../../health/words';
import { words } from '../words';
import { stepOf } from './step';

/**
 * Exclusions that cost deals which are won as often as others, what costs most first.
 *
 * @param isDismissed - Whether somebody has dismissed a finding in Health.
 */
export function exclusionsStep(
  definition: Definition,
  report: Pick<BacktestReport, 'byExclusion' | 'metrics'>,
  isDismissed: (id: string) => boolean,
): ReviewStepView {
  const found = costlyExclusions(definition, report, defaultHealthLimits);
  found.sort((one, other) => other.harm - one.harm);
  const standing = found.filter((one) => !isDismissed(idIn(definition, one)));
  const findings = standing.map((one): ReviewFinding => {
    const { item } = one.place as { readonly item: number };
    const exclusion = definition.exclusions[item] as Definition['exclusions'][number];
    const { id } = exclusion;
    const { title, what, why, todo } = findingWords(one);
    const says = words.isOff(conditionLabel(exclusion));
    const act = { do: 'change', mend: { kind: 'switch off', id }, says } as const;
    return {
      id: idIn(definition, one),
      severity: one.severity,
      title,
      what,
      why,
      todo,
      button: words.switchOff,
      act,
    };
  });
  return stepOf('exclusions', sayOf(definition, report, findings.length), findings);
}

/** Where too few deals were won or lost, none of what exclusions cost is known. */
function sayOf(
  { exclusions, settings: { minimumDeals } }: Definition,
  { metrics }: Pick<BacktestReport, 'metrics'>,
  found: number,
): string {
  const [won, lost] = [metrics.wonIncluded.trials, metrics.lostExcluded.trials];
  if (found > 0) return words.exclusions(found);
  if (!exclusions.some(({ on }) => on)) return words.noExclusion;
  return Math.min(won, lost) < minimumDeals ? words.tooFew(won, lost) : words.exclusions(0);
}
