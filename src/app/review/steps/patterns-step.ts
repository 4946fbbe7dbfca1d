import type { Definition } from '../../../definition/definition';
import { hasPattern } from '../../../definition/edit/accept-pattern';
import { isUsable } from '../../../definition/edit/proposed';
import type { PatternLine, PatternsView } from '../../../protocol/patterns-view';
import type { ReviewFinding, ReviewStepView } from '../../../protocol/review-view';
import { conditionKey, type Proposed } from '../../discovery/noted-conditions';
import { words } from '../words';
import { stepOf } from './step';

/**
 * Patterns that the definition has not, that nobody has rejected, and that no review before has shown.
 *
 * @param isKnown - Whether an earlier review has shown it.
 * @param since - Day of the last review in words, `''` where there was none.
 */
export function patternsStep(
  view: PatternsView,
  definition: Definition,
  isKnown: (one: Proposed) => boolean,
  since: string,
): ReviewStepView {
  const fresh = view.patterns.filter(
    (one) => isUsable(one) && !one.isRejected && !hasPattern(definition, one) && !isKnown(one),
  );
  if (view.overall === 'No usable pattern') {
    return stepOf('patterns', words.noPattern(view.why), []);
  }
  const findings = fresh.map((one) => findingOf(one, view.dealsUntil));
  return stepOf('patterns', words.patterns(fresh.length, since), findings);
}

function findingOf(line: PatternLine, dealsUntil: number): ReviewFinding {
  const { name, field, operator, value, verdict, dimension, points, why, label } = line;
  const pattern = { name, field, operator, value, verdict, dimension, points, why };
  const isExclusion = verdict === 'exclusion';
  return {
    id: conditionKey(line),
    title: label,
    what: sentence(why),
    why: isExclusion ? words.exclude : verdict === 'criterion' ? words.speaks : words.churns,
    todo: '',
    button: isExclusion ? words.addExclusion : words.addCriterion,
    act: { do: 'add', pattern, dealsUntil },
  };
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
