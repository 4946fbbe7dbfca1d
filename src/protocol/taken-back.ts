import type { NotedEntry, NotedStep, SettledEntry, SettledStep } from './review-view';
import { stepTitles } from './review-words';

/**
 * The steps with what became of their changes: one of which nothing stands in the version was taken back, and
 * so was the one that took it back; each says by which.
 *
 * @param net - What the version changes, as `changedPlaces` gives it.
 * @param print - Of the version, see `judgingPrint`: a step that told of it as its change left it has taken back
 *   what was changed elsewhere.
 */
export function settledSteps(
  steps: readonly NotedStep[],
  net: readonly string[],
  print: string,
): SettledStep[] {
  const standing = new Set(net);
  const isGone = ({ decision, places = [] }: NotedEntry) =>
    decision === 'changed' && places.length > 0 && !places.some((one) => standing.has(one));
  const gone = steps.flatMap(({ step, entries }) =>
    entries.filter(isGone).map((entry) => ({ step, entry })),
  );
  return steps.map((step) => {
    const entries = step.entries.map((entry): SettledEntry => {
      const at = gone.findIndex((one) => one.entry === entry);
      if (at < 0) return entry;
      const same = ({ entry: other }: (typeof gone)[number]) =>
        other.places?.some((one) => entry.places?.includes(one));
      const later = gone.slice(at + 1).find(same);
      const earlier = gone.slice(0, at).find(same);
      const { severity, reason, ...rest } = entry;
      const isReturn = later === undefined && (earlier !== undefined || step.of === print);
      const how = later
        ? `taken back in ${stepTitles[later.step]}`
        : earlier
          ? `takes back what ${stepTitles[earlier.step]} changed`
          : 'the version has there what the one before had';
      const settled = { ...rest, decision: 'takenBack', reason: `${reason}; ${how}` } as const;
      return isReturn || severity === undefined ? settled : { ...settled, severity };
    });
    return { ...step, entries };
  });
}
