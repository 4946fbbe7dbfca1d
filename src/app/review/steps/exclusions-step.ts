import type { Definition } from '../../../definition/definition';
import { conditionLabel } from '../../../engine/condition-text';
import type { BacktestReport } from '../../../insight/backtest/backtest';
import { costlyExclusions } from '../../../insight/health/checks/exclusion-wins';
import { defaultHealthLimits } from '../../../insight/health/limits';
import type { ReviewFinding, ReviewStepView } from '../../../protocol/review-view';
import { findingWords } from '../../health/words';
import { words } from '../words';
import { stepOf } from './step';

/** Exclusions that cost deals which are won as often as others, what costs most first. */
export function exclusionsStep(
  definition: Definition,
  report: Pick<BacktestReport, 'byExclusion' | 'metrics'>,
): ReviewStepView {
  const found = costlyExclusions(definition, report, defaultHealthLimits);
  found.sort((one, other) => other.harm - one.harm);
  const findings = found.map((one): ReviewFinding => {
    const { item } = one.place as { readonly item: number };
    const exclusion = definition.exclusions[item] as Definition['exclusions'][number];
    const { id } = exclusion;
    const { title, what, why, todo } = findingWords(one);
    const says = words.isOff(conditionLabel(exclusion));
    const act = { do: 'change', mend: { kind: 'switch off', id }, says } as const;
    return { id, title, what, why, todo, button: words.switchOff, act };
  });
  return stepOf('exclusions', words.exclusions(findings.length), findings);
}
