import type { Tier } from '../../engine/model';
import type { DefinedCriterion, DefinedExclusion, Definition } from '../definition';
import { findField, newField } from '../fields';
import { nextId } from './next-id';

/** A change of a definition; what is given stays as it is. */
export type Edit = (definition: Definition) => Definition;

type ConditionList = 'criteria' | 'exclusions';
type ItemOf<L extends ConditionList> = Definition[L][number];

/** Gives a dimension another weight, 0 to 100. */
export function setWeight(name: string, weight: number): Edit {
  return (definition) => ({
    ...definition,
    dimensions: definition.dimensions.map((one) => (one.name === name ? { ...one, weight } : one)),
  });
}

/** Changes parts of a criterion or exclusion. */
export function patch<L extends ConditionList>(
  list: L,
  id: string,
  changes: Partial<ItemOf<L>>,
): Edit {
  return (definition) => ({
    ...definition,
    [list]: definition[list].map((one) => (one.id === id ? { ...one, ...changes } : one)),
  });
}

/** Adds a criterion after the last one of its dimension, or an exclusion at the end. */
export function add<L extends ConditionList>(list: L, item: ItemOf<L>): Edit {
  return (definition) => {
    const items: readonly (DefinedCriterion | DefinedExclusion)[] = definition[list];
    const after = 'dimension' in item ? lastOf(definition.criteria, item.dimension) : items.length;
    return { ...definition, [list]: [...items.slice(0, after), item, ...items.slice(after)] };
  };
}

function lastOf(criteria: readonly DefinedCriterion[], dimension: string): number {
  const last = criteria.map((one) => one.dimension).lastIndexOf(dimension);
  return last < 0 ? criteria.length : last + 1;
}

/** Adds a copy right after a criterion or exclusion; the name is the original’s. */
export function duplicate(list: ConditionList, id: string): Edit {
  return (definition) => {
    const copyId = nextId(definition, list);
    const items = definition[list].flatMap((one) =>
      one.id === id ? [one, { ...one, name: '', id: copyId }] : [one],
    );
    return { ...definition, [list]: items };
  };
}

export function remove(list: ConditionList, id: string): Edit {
  return (definition) => ({
    ...definition,
    [list]: (definition[list] as readonly { readonly id: string }[]).filter((one) => one.id !== id),
  });
}

/** Moves a criterion among those of its dimension, an exclusion among all; -1 up, 1 down. */
export function move(list: ConditionList, id: string, by: -1 | 1): Edit {
  return (definition) => {
    const items = [...definition[list]] as (DefinedCriterion | DefinedExclusion)[];
    const at = items.findIndex((one) => one.id === id);
    const to = neighbour(items, at, by);
    const [moved, other] = [items[at], items[to]];
    if (moved === undefined || other === undefined) return definition;
    items[at] = other;
    items[to] = moved;
    return { ...definition, [list]: items };
  };
}

function neighbour(
  items: readonly (DefinedCriterion | DefinedExclusion)[],
  at: number,
  by: -1 | 1,
): number {
  const group = (index: number) => {
    const item = items[index];
    return item !== undefined && 'dimension' in item ? item.dimension : '';
  };
  let to = at + by;
  while (items[to] !== undefined && group(to) !== group(at)) to += by;
  return to;
}

/** Says whether the search of deals looks at a column; a field without a row of its own gets one. */
export function setSearched(header: string, searched: boolean | undefined): Edit {
  return (definition) => {
    const { fields } = definition;
    const known = findField(definition, header);
    if (known === undefined)
      return { ...definition, fields: [...fields, { ...newField(header), searched }] };
    return {
      ...definition,
      fields: fields.map((one) => (one === known ? { ...one, searched } : one)),
    };
  };
}

/** Changes parts of a tier, known by its name. */
export function patchTier(name: string, changes: Partial<Tier>): Edit {
  return (definition) => ({
    ...definition,
    tiers: definition.tiers.map((one) => (one.name === name ? { ...one, ...changes } : one)),
  });
}
