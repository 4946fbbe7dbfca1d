import type { DriftView } from '../../../protocol/drift-view';
import type { HealthLine } from '../../../protocol/health-view';
import type { ReviewFinding, ReviewStepView } from '../../../protocol/review-view';
import { words } from '../words';
import { findingOf, stepOf } from './step';

/**
 * What is no longer as it was.
 *
 * @param says - Whether the definition is still true, in a sentence; what is not is to be decided.
 * @param lines - As `driftLines` gives them.
 * @param isDismissed - Whether somebody has dismissed a finding in Health.
 * @param notTold - What could not be compared, and why, in words.
 */
export function driftStep(
  says: DriftView['says'],
  lines: readonly HealthLine[],
  isDismissed: (id: string) => boolean,
  notTold: readonly string[],
): ReviewStepView {
  const missed = says.mark === '!' && lines.length === 0 ? [missedFinding(says.text)] : [];
  const standing = [...missed, ...lines.map(findingOf)].filter(({ id }) => !isDismissed(id));
  return stepOf('drift', says.text, standing, { notTold });
}

/** ID of the finding that a target is missed, though nothing has moved. */
const MISSED = 'drift target';

function missedFinding(text: string): ReviewFinding {
  return {
    ...{ id: MISSED, severity: 'serious', title: words.missedDrift, what: text },
    ...{ why: words.whyFail, todo: '', button: words.openDrift },
    act: { do: 'open', at: 'drift' },
  };
}
