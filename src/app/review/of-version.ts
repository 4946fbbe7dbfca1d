import { figureSteps } from '../../protocol/review-steps';
import type { SettledEntry, SettledStep, StepAgain } from '../../protocol/review-view';
import { isOfEarlier } from '../../protocol/review-words';
import { words } from './words';

/**
 * The steps as they stand under the version that ends the review: what was told of an earlier draft has no
 * figures. Where a step was asked again, it says what it says of the version.
 *
 * @param print - Of the version, see `judgingPrint`.
 * @param again - What steps say of it that told of an earlier draft.
 */
export function ofVersion(
  steps: readonly SettledStep[],
  print: string,
  again: readonly StepAgain[],
): SettledStep[] {
  return steps.map((step) => {
    const isEarlier = isOfEarlier(step, print);
    const hasFigures = figureSteps.includes(step.step);
    const now = isEarlier ? again.find((one) => one.step === step.step) : undefined;
    const told = step.entries.map((entry): SettledEntry => {
      const isChange = entry.decision === 'changed' || entry.decision === 'takenBack';
      if ((isChange && !hasFigures) || !(isEarlier || entry.isEarlier)) return entry;
      const { severity, ...rest } = entry;
      const found = now?.findings.find(({ id }) => id === entry.id);
      if (found === undefined || isChange) {
        const what = words.ofEarlier(titleOf(entry.what));
        return { ...rest, ...(severity && !hasFigures && { severity }), what };
      }
      return { ...rest, severity: found.severity, what: found.what };
    });
    const fresh = (now?.findings ?? [])
      .filter(({ id }) => !step.entries.some((one) => one.id === id))
      .map((one): SettledEntry => ({ ...one, decision: 'open', reason: '', by: '' }));
    const says = now?.says ?? (isEarlier ? words.earlierDraft : step.says);
    return { ...step, says, entries: [...told, ...fresh] };
  });
}

/** The title of a finding, without what it says. */
function titleOf(what: string): string {
  return what.split(': ')[0] ?? what;
}
