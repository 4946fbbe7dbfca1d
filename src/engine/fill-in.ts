import type { Judged } from './judge';
import type { ScoringModel } from './model';
import { weighedCriteria } from './weighed';
import { words } from './words';

/** Fields that are named; the others are counted. */
const MOST = 3;

/** Whether a text may be what {@link fillIn} says of these fields. */
export function isFillIn(text: string, fields: readonly string[]): boolean {
  return text.startsWith(words.fillIn([], 0)) && fields.some((field) => text.includes(field));
}

/**
 * Prepares what to fill in where data is needed: the fields of the unknown criteria, the weightiest
 * first, until enough of the weight is known for a score.
 *
 * Rule: README, The short reason.
 *
 * @param model - The model that was evaluated.
 * @param judged - The result of `judge`.
 * @returns Of a row by its index; `''` where no cell would help.
 * @example fillIn(model, judged)(0) // 'Fill in Employees, Tech stack'
 */
export function fillIn(
  model: ScoringModel,
  { evaluation, scores }: Judged,
): (row: number) => string {
  const weighed = weighedCriteria(model, evaluation);
  return (row) => {
    const fields = new Set<string>();
    let coverage = scores.coverage[row] as number;
    for (const { criterion, matches, share } of weighed) {
      const field = model.criteria[criterion]?.field ?? '';
      if (!Number.isNaN(matches[row])) continue;
      const isEnough = coverage > 0 && coverage >= model.minimumCoverage;
      if (isEnough && !fields.has(field)) continue;
      fields.add(field);
      coverage += share / 100;
    }
    const named = [...fields].slice(0, MOST);
    return named.length === 0 ? '' : words.fillIn(named, fields.size - named.length);
  };
}
