import type { HealthLine } from '../../../protocol/health-view';
import type { ReviewStep } from '../../../protocol/review-steps';
import type { ReviewFinding, ReviewStepView } from '../../../protocol/review-view';

/** Findings that a page has room for. */
const MOST = 6;

/**
 * A step of which the first findings are shown.
 *
 * @param findings - What matters most first.
 * @param notTold - What could not be looked at, in words.
 */
export function stepOf(
  step: ReviewStep,
  says: string,
  findings: readonly ReviewFinding[],
  {
    notTold = [],
    most = MOST,
  }: { readonly notTold?: readonly string[]; readonly most?: number } = {},
): ReviewStepView {
  const shown = findings.slice(0, most);
  return { step, says, findings: shown, more: findings.length - shown.length, notTold };
}

/** A line of health or drift, as a review asks about it. */
export function findingOf(line: HealthLine): ReviewFinding {
  const { id, severity, title, what, why, todo, button, act } = line;
  return { id, severity, title, what, why, todo, button, act };
}
