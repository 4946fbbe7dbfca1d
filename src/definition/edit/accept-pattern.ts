import { counts } from '../../engine/combine';
import { isSameCondition } from '../../engine/condition-text';
import type { Condition } from '../../engine/model';
import type { DefinedCriterion, DefinedExclusion, Definition } from '../definition';
import { spellingsOf } from '../known-names';
import { add, type Edit } from './edit';
import { fittedTo } from './fitted-to';
import { nextId } from './next-id';
import type { ProposedPattern } from './proposed';

/** Weight of the first dimension that counts. */
const NEW_WEIGHT = 10;
const ALL = 100;

/** Who accepts a pattern, when, and up to which day the deals were that show it. */
export interface Acceptance {
  readonly author: string;
  readonly today: number | undefined;
  readonly dealsUntil: number;
}

/**
 * Adds a pattern as a criterion, or as an exclusion, with its evidence as the reason.
 *
 * Rule: it counts as much as its points do beside 100 of all that counts before. For that its dimension
 * gains weight, and its points are those that leave the others of the dimension the weight they had.
 */
export function accept(pattern: ProposedPattern, acceptance: Acceptance): Edit {
  return (before) => {
    const definition = fittedTo(before, acceptance.dealsUntil);
    if (pattern.verdict === 'exclusion') {
      const id = nextId(definition, 'exclusions');
      return add('exclusions', exclusionOf(pattern, id, acceptance))(definition);
    }
    const dimension = spellingsOf(definition).dimensions(pattern.dimension);
    const { points, weight } = roomFor(definition, dimension, pattern.points);
    const one = { ...pattern, points };
    const criterion = criterionOf(one, nextId(definition, 'criteria'), dimension);
    return add('criteria', criterion)(withWeight(definition, dimension, weight));
  };
}

/**
 * Whether the definition has the condition of a pattern already, or a criterion that is on for its
 * field: the same would count twice.
 */
export function hasPattern(
  definition: Definition,
  pattern: Condition & Pick<ProposedPattern, 'verdict'>,
): boolean {
  const { criteria } = definition;
  const isExclusion = pattern.verdict === 'exclusion';
  return (
    hasCondition(definition, pattern) ||
    (!isExclusion && criteria.some((one) => one.on && one.field === pattern.field))
  );
}

/** Whether a criterion or an exclusion of a definition asks the same. */
export function hasCondition({ criteria, exclusions }: Definition, condition: Condition): boolean {
  return [...criteria, ...exclusions].some((one) => isSameCondition(one, condition));
}

/** Points of a new criterion, and the weight that its dimension then has. */
function roomFor({ dimensions, criteria }: Definition, name: string, points: number) {
  const counted = dimensions.map((one) => {
    const own = criteria.filter((each) => each.dimension === one.name && counts(each, one.weight));
    return { ...one, points: own.reduce((sum, each) => sum + each.points, 0) };
  });
  const all = counted.reduce((sum, one) => sum + (one.points > 0 ? one.weight : 0), 0);
  const gained = all === 0 ? NEW_WEIGHT : Math.max(1, Math.round((all * points) / ALL));
  const own = counted.find((one) => one.name === name && one.points > 0);
  if (own === undefined) return { points, weight: Math.min(ALL, gained) };
  const weight = Math.min(ALL, own.weight + gained);
  const share = Math.round((own.points * (weight - own.weight)) / own.weight);
  return { points: Math.max(1, Math.min(ALL, share)), weight };
}

function withWeight(definition: Definition, name: string, weight: number): Definition {
  const { dimensions } = definition;
  const isThere = dimensions.some((one) => one.name === name);
  const weighed = dimensions.map((one) => (one.name === name ? { ...one, weight } : one));
  const added = { name, weight, question: '' };
  return { ...definition, dimensions: isThere ? weighed : [...dimensions, added] };
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
