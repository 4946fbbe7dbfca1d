import type { HealthLine } from '../../../protocol/health-view';
import type { ReviewStepView } from '../../../protocol/review-view';
import { findingOf, stepOf } from './step';

/**
 * What is no longer as it was.
 *
 * @param says - Whether the definition is still true, in a sentence.
 * @param lines - As `driftLines` gives them.
 * @param notTold - What could not be compared, and why, in words.
 */
export function driftStep(
  says: string,
  lines: readonly HealthLine[],
  notTold: readonly string[],
): ReviewStepView {
  return stepOf('drift', says, lines.map(findingOf), { notTold });
}
