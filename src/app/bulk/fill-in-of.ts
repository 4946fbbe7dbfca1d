import { fillIn } from '../../engine/fill-in';
import { judge } from '../../engine/judge';
import type { ScoringModel } from '../../engine/model';

/**
 * What to fill in where data is needed, by what is unknown: nothing else decides it.
 *
 * @param model - The model that was scored by.
 * @returns Of a sign for each criterion of the model, `1` where it is unknown.
 * @example fillInOf(model)('010') // 'Fill in Employees'
 */
export function fillInOf(model: ScoringModel): (unknown: string) => string {
  const said = new Map<string, string>();
  return (unknown) => {
    const known = said.get(unknown);
    if (known !== undefined) return known;
    const text = fillIn(model, judge(model, evaluationOf(model, unknown)))(0);
    said.set(unknown, text);
    return text;
  };
}

/** A row in which nothing is met. */
function evaluationOf({ criteria, exclusions }: ScoringModel, unknown: string) {
  return {
    rowCount: 1,
    blank: new Uint8Array(1),
    criteria: criteria.map(({ on }, index) =>
      on ? Float64Array.of(unknown[index] === '1' ? Number.NaN : 0) : undefined,
    ),
    exclusions: exclusions.map(() => undefined),
  };
}
