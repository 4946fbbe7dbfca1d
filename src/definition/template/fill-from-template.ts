import type { DefinedCriterion, Definition } from '../definition';

/**
 * What was built from deals, with the criteria of a template, switched off, in the dimensions that the
 * deals say nothing about and on fields that they were not searched for: they are for a person to judge.
 * Dimensions without a criterion are left out.
 *
 * @param built - Made of the template: its criteria that are on are those that the deals show.
 * @param template - What the list alone gave.
 * @param searched - Fields that the deals were searched for.
 * @returns Both, with IDs in the order of the rows; not checked.
 * @example filledFromTemplate(built, template, searched).criteria.filter(({ on }) => on).length // as built
 */
export function filledFromTemplate(
  built: Definition,
  template: Definition,
  searched: ReadonlySet<string>,
): Definition {
  const shown = built.criteria.filter(({ on }) => on);
  const told = new Set(shown.map(({ dimension }) => dimension));
  const waiting = template.criteria
    .filter(({ dimension, field }) => !told.has(dimension) && !searched.has(field))
    .map((one) => ({ ...one, on: false }));
  const criteria = [...shown, ...waiting];
  const dimensions = new Set(criteria.map(({ dimension }) => dimension));
  return {
    ...built,
    dimensions: built.dimensions.filter(({ name }) => dimensions.has(name)),
    criteria: criteria.map(numbered),
  };
}

function numbered(one: DefinedCriterion, index: number): DefinedCriterion {
  return { ...one, id: `C${index + 1}` };
}
