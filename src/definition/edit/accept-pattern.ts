import { isSameCondition } from '../../engine/condition-text';
import type { DefinedCriterion, DefinedExclusion, Definition } from '../definition';
import { spellingsOf } from '../known-names';
import { add, type Edit } from './edit';
import { fittedTo } from './fitted-to';
import { nextId } from './next-id';
import type { ProposedPattern } from './proposed';

/** Weight of a dimension that a pattern brings with it. */
const NEW_WEIGHT = 10;

/** Who accepts a pattern, when, and up to which day the deals were that show it. */
export interface Acceptance {
  readonly author: string;
  readonly today: number | undefined;
  readonly dealsUntil: number;
}

/** Adds a pattern as a criterion, or as an exclusion, with its evidence as the reason. */
export function accept(pattern: ProposedPattern, acceptance: Acceptance): Edit {
  return (before) => {
    const definition = fittedTo(before, acceptance.dealsUntil);
    if (pattern.verdict === 'exclusion') {
      const id = nextId(definition, 'exclusions');
      return add('exclusions', exclusionOf(pattern, id, acceptance))(definition);
    }
    const dimension = spellingsOf(definition).dimension(pattern.dimension);
    const criterion = criterionOf(pattern, nextId(definition, 'criteria'), dimension);
    return add('criteria', criterion)(withDimension(definition, dimension));
  };
}

/** Whether the definition has the condition of a pattern already. */
export function hasPattern(definition: Definition, pattern: ProposedPattern): boolean {
  const conditions = [...definition.criteria, ...definition.exclusions];
  return conditions.some((one) => isSameCondition(one, pattern));
}

function withDimension(definition: Definition, name: string): Definition {
  if (definition.dimensions.some((one) => one.name === name)) return definition;
  return { ...definition, dimensions: [...definition.dimensions, { name, weight: NEW_WEIGHT }] };
}

function criterionOf(pattern: ProposedPattern, id: string, dimension: string): DefinedCriterion {
  const { name, field, operator, value, points, why } = pattern;
  return {
    name,
    id,
    dimension,
    field,
    operator,
    value,
    points,
    ifMissing: 'skip',
    on: true,
    why,
  };
}

function exclusionOf(
  { field, operator, value, why }: ProposedPattern,
  id: string,
  { author: addedBy, today: addedOn }: Acceptance,
): DefinedExclusion {
  return {
    name: '',
    id,
    field,
    operator,
    value,
    reason: `Hardly ever wins: ${why}`,
    on: true,
    addedBy: addedBy.trim(),
    addedOn,
  };
}
