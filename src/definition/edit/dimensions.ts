import type { DefinedDimension, Definition } from '../definition';
import { type Attempt, soundly } from './attempt';
import { inPlaceOf, swapped } from './rows';

const NEW_WEIGHT = 10;

/**
 * Adds a dimension at the end.
 *
 * @example addDimension('Intent')(definition) // with Intent, weight 10
 */
export function addDimension(name: string, weight = NEW_WEIGHT): Attempt {
  const added: DefinedDimension = { name: name.trim(), weight, question: '' };
  return soundly((definition) => ({
    ...definition,
    dimensions: [...definition.dimensions, added],
  }));
}

/** Gives a dimension another name, in its criteria too. */
export function renameDimension(name: string, to: string): Attempt {
  const renamed = to.trim();
  return soundly((definition) => ({
    ...moveCriteria(definition, name, renamed),
    dimensions: inPlaceOf(definition.dimensions, name, { name: renamed }),
  }));
}

/**
 * Removes a dimension.
 *
 * @param heir - The dimension that its criteria go to; `undefined` where they go with it.
 */
export function removeDimension(name: string, heir?: string): Attempt {
  return soundly((definition) => {
    const left =
      heir === undefined
        ? { ...definition, criteria: definition.criteria.filter((one) => one.dimension !== name) }
        : moveCriteria(definition, name, heir);
    return { ...left, dimensions: definition.dimensions.filter((one) => one.name !== name) };
  });
}

/** Moves a dimension among all; -1 up, 1 down. */
export function moveDimension(name: string, by: -1 | 1): Attempt {
  return soundly((definition) => ({
    ...definition,
    dimensions: swapped(definition.dimensions, name, by),
  }));
}

function moveCriteria(definition: Definition, from: string, to: string): Definition {
  const criteria = definition.criteria.map((one) =>
    one.dimension === from ? { ...one, dimension: to } : one,
  );
  return { ...definition, criteria };
}
