import { isSameCondition } from '../../engine/condition-text';
import type { Condition } from '../../engine/model';
import type { DefinedCriterion, DefinedField, Definition } from '../definition';
import { newField } from '../fields';
import { isStartWhy } from '../template/words';
import { provenTiers } from '../tier-words';
import { isEvidence } from './evidence';
import { nextId } from './next-id';
import type { Draft, DraftCriterion } from './proposed';
import { withTiers } from './with-tiers';

/** What decides which IDs are taken. */
type Conditions = Pick<Definition, 'criteria' | 'exclusions'>;

/**
 * Puts what was built from deals into the definition there is, so that nothing is lost that a person
 * wrote. A condition that stands there already keeps its row, its ID, its name and a why that a person
 * gave. One on the same field whose why the add-on wrote gets the new condition, and its name with it:
 * the old one may say what no longer holds. Of the other criteria those with a person's why are switched off, the rest goes; what is off stays as it is,
 * but for start values on fields that the deals were searched for: those are answered.
 * All exclusions and dimensions stay.
 *
 * @param definition - Sound, saved or draft.
 * @param draft - Its IDs need not be free in the definition.
 * @param searched - Fields that the draft was looked for in.
 * @example mergeDraft(definition, draft).exclusions.slice(0, 2) // those of the definition
 */
export function mergeDraft(
  definition: Definition,
  draft: Draft,
  searched: ReadonlySet<string> = new Set(),
): Definition {
  const rows = rowsFor(definition.criteria, draft.criteria);
  const kept = definition.criteria.flatMap((own) => {
    const found = draft.criteria.find((one) => rows.get(one) === own);
    if (found !== undefined) return [withEvidence(own, found)];
    if (!own.on) return isStartWhy(own.why) && searched.has(own.field) ? [] : [own];
    return isWritten(own) ? [{ ...own, on: false }] : [];
  });
  const criteria = draft.criteria
    .filter((one) => !rows.has(one))
    .map((one) => ({ ...one, name: one.name ?? '' }));
  const exclusions = draft.exclusions
    .filter((one) => !definition.exclusions.some((own) => isSameCondition(own, one)))
    .map((one) => ({ ...one, name: one.name ?? '', addedBy: '', addedOn: undefined }));
  const added = withFreeIds(definition, { criteria, exclusions });
  return {
    ...withTiers(definition, provenTiers(draft.tiers)),
    dimensions: mergeDimensions(definition, draft),
    fields: [...definition.fields, ...newFields(definition, [...draft.criteria, ...exclusions])],
    criteria: [...kept, ...added.criteria],
    exclusions: [...definition.exclusions, ...added.exclusions],
  };
}

/** The ID of a condition that goes is given to none that comes: notes may stand beside its row. */
function withFreeIds(definition: Conditions, added: Conditions): Conditions {
  let all = definition;
  for (const one of added.criteria) {
    const row = { ...one, id: nextId(all, 'criteria') };
    all = { ...all, criteria: [...all.criteria, row] };
  }
  for (const one of added.exclusions) {
    const row = { ...one, id: nextId(all, 'exclusions') };
    all = { ...all, exclusions: [...all.exclusions, row] };
  }
  return {
    criteria: all.criteria.slice(definition.criteria.length),
    exclusions: all.exclusions.slice(definition.exclusions.length),
  };
}

/** The criterion of the definition that each built one takes the place of. */
function rowsFor(criteria: readonly DefinedCriterion[], built: readonly DraftCriterion[]) {
  const rows = new Map<DraftCriterion, DefinedCriterion>();
  const taken = new Set<DefinedCriterion>();
  const assign = (fits: (own: DefinedCriterion, one: DraftCriterion) => boolean) => {
    for (const one of built) {
      const own = criteria.find((row) => !taken.has(row) && fits(row, one));
      if (own === undefined || rows.has(one)) continue;
      rows.set(one, own);
      taken.add(own);
    }
  };
  assign(isSameCondition);
  assign((own, one) => own.on && own.field === one.field && !isWritten(own));
  return rows;
}

function withEvidence(own: DefinedCriterion, built: DraftCriterion): DefinedCriterion {
  const isSame = isSameCondition(own, built);
  const { operator, value } = isSame ? own : built;
  const why = isWritten(own) ? own.why : built.why;
  const name = (isSame && own.name) || (built.name ?? '');
  return { ...own, ...built, name, id: own.id, operator, value, why };
}

/** Whether a person gave the reason of a criterion, not Set up or an earlier build. */
export function isWritten({ why }: Pick<DefinedCriterion, 'why'>): boolean {
  return why.trim() !== '' && !isStartWhy(why) && !isEvidence(why);
}

function mergeDimensions({ dimensions }: Definition, draft: Draft): Definition['dimensions'] {
  const weights = new Map(draft.dimensions.map(({ name, weight }) => [name, weight]));
  const names = new Set(dimensions.map(({ name }) => name));
  return [
    ...dimensions.map((one) => ({ ...one, weight: weights.get(one.name) ?? 0 })),
    ...draft.dimensions
      .filter(({ name }) => !names.has(name))
      .map((one) => ({ ...one, question: '' })),
  ];
}

function newFields({ fields }: Definition, conditions: readonly Condition[]): DefinedField[] {
  const known = new Set(fields.map(({ name }) => name));
  const names = new Set(conditions.map(({ field }) => field));
  return [...names].filter((name) => !known.has(name)).map((name) => newField(name));
}
