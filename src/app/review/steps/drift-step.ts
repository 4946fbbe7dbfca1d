import type { Definition } from '../../../definition/definition';
import { type Drift, driftFindings } from '../../../insight/drift/drift';
import type { ReviewFinding, ReviewStepView } from '../../../protocol/review-view';
import { baselineWords, driftWords } from '../../health/drift-words';
import { words } from '../words';
import { stepOf } from './step';

/** What is no longer as it was. */
export function driftStep(
  drift: Drift,
  definition: Definition,
  notTold: readonly string[],
): ReviewStepView {
  const findings = driftFindings(drift).map((found): ReviewFinding => {
    const { what, why, todo, button } = driftWords(found, definition);
    return { id: what, what, why, todo, button, act: { do: 'open', at: 'drift' } };
  });
  const baseline = baselineWords[drift.baseline];
  return stepOf('drift', words.drift(findings.length), findings, {
    notTold: [...notTold, ...(baseline === '' ? [] : [baseline])],
  });
}
