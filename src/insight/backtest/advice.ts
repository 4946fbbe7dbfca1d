import type { CriterionLine, Outlook } from './by-criterion';
import type { ExclusionLine } from './by-exclusion';
import type { CutOff, Thresholds } from './thresholds';
import { type Targets, verdicts } from './verdict';

/** One change that would make the definition pass, or come closest to it. */
export type Advice =
  | { readonly kind: 'cut-off'; readonly passes: boolean; readonly cutOff: CutOff }
  | { readonly kind: 'leave out criterion'; readonly index: number; readonly outlook: Outlook }
  | { readonly kind: 'leave out exclusion'; readonly index: number; readonly outlook: Outlook };

/** The single changes that help a definition that fails; none for one that passes. */
export function advice(
  thresholds: Thresholds,
  criteria: readonly CriterionLine[],
  exclusions: readonly ExclusionLine[],
  targets: Targets,
): Advice[] {
  const { passing, best } = thresholds;
  const passes = (one: Outlook) => verdicts(one, targets).overall.startsWith('PASS');
  return [
    { kind: 'cut-off', passes: passing !== undefined, cutOff: passing ?? best },
    ...criteria
      .filter(({ without }) => passes(without))
      .map(({ criterion, without }): Advice => {
        return { kind: 'leave out criterion', index: criterion, outlook: without };
      }),
    ...exclusions
      .filter(({ without }) => passes(without))
      .map(({ exclusion, without }): Advice => {
        return { kind: 'leave out exclusion', index: exclusion, outlook: without };
      }),
  ];
}
