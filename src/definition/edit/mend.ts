import { takesList } from '../../engine/condition-text';
import type { Condition } from '../../engine/model';
import { gradeItems } from '../../engine/operators/grade-list';
import { fold } from '../../engine/values/fold';
import { isListSeparator, joinList, type ListItem, splitItems } from '../../engine/values/list';
import type { DefinedCriterion, DefinedExclusion, Definition } from '../definition';
import { newField } from '../fields';
import { type Edit, setSearched } from './edit';
import { beginAt } from './follow-advice';

/** A change that sets right what a finding tells of, as data; criteria and exclusions by their ID. */
export type Mend =
  /** A column of the accounts is what the definition calls otherwise. */
  | { readonly kind: 'also called'; readonly field: string; readonly header: string }
  /** A condition takes a text: behind one that it is another spelling of, else at the end. */
  | {
      readonly kind: 'add to value';
      readonly id: string;
      readonly text: string;
      readonly like?: string;
    }
  /** A condition has a slip in its value. */
  | {
      readonly kind: 'replace in value';
      readonly id: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: 'switch off'; readonly id: string }
  /** The ICP begins at another score. */
  | { readonly kind: 'begin'; readonly from: number }
  | { readonly kind: 'owner'; readonly name: string }
  /** Whether the search of deals looks at a column. */
  | { readonly kind: 'searched'; readonly field: string; readonly isSearched: boolean }
  /** Overrides whose last day is over go. */
  | { readonly kind: 'ended overrides'; readonly today: number }
  | { readonly kind: 'all'; readonly mends: readonly Mend[] };

/**
 * Does what a finding asks for.
 *
 * @returns An edit that leaves as it is what it can't change, and what is so already.
 * @example mended({ kind: 'also called', field: 'CRM', header: 'CRM system' })(definition)
 */
export function mended(mend: Mend): Edit {
  return (edits[mend.kind] as (own: Mend) => Edit)(mend);
}

/** Whether a definition has a change already. */
export function isMended(mend: Mend, definition: Definition): boolean {
  return JSON.stringify(mended(mend)(definition)) === JSON.stringify(definition);
}

const edits: { readonly [K in Mend['kind']]: (mend: Extract<Mend, { kind: K }>) => Edit } = {
  'also called': ({ field, header }) => withAlias(field, header),
  'add to value': ({ id, text, like }) =>
    changed(id, (one) => ({ value: withItem(one, text, like, false) })),
  'replace in value': ({ id, from, to }) =>
    changed(id, (one) => ({ value: withItem(one, to, from, true) })),
  'switch off': ({ id }) => changed(id, () => ({ on: false })),
  begin:
    ({ from }) =>
    (definition) => ({ ...definition, tiers: beginAt(definition.tiers, from) ?? definition.tiers }),
  owner:
    ({ name }) =>
    (definition) => ({ ...definition, settings: { ...definition.settings, owner: name } }),
  searched: ({ field, isSearched }) => setSearched(field, isSearched),
  'ended overrides':
    ({ today }) =>
    (definition) => ({
      ...definition,
      overrides: definition.overrides.filter(
        ({ until }) => !(until !== undefined && until < today),
      ),
    }),
  all:
    ({ mends }) =>
    (definition) =>
      mends.reduce((done, mend) => mended(mend)(done), definition),
};

function withAlias(name: string, header: string): Edit {
  return (definition) => {
    const { fields } = definition;
    const own = fields.find((one) => one.name === name);
    if (own === undefined) return { ...definition, fields: [...fields, newField(name, [header])] };
    if (own.aliases.some((alias) => fold(alias) === fold(header))) return definition;
    const aliases = [...own.aliases, header];
    return {
      ...definition,
      fields: fields.map((one) => (one === own ? { ...one, aliases } : one)),
    };
  };
}

type Common = Pick<DefinedCriterion & DefinedExclusion, 'value' | 'on'>;

function changed(id: string, how: (one: Condition) => Partial<Common>): Edit {
  const change = <T extends DefinedCriterion | DefinedExclusion>(one: T): T =>
    one.id === id ? { ...one, ...how(one) } : one;
  return (definition) => ({
    ...definition,
    criteria: definition.criteria.map(change),
    exclusions: definition.exclusions.map(change),
  });
}

/** The credit behind an item of a graded list. */
const CREDIT = /\s*[(（][^()（）]*[)）]$/;

/** The value of a condition with a text behind one of its items, with the credit of that, or in its place. */
function withItem(
  { operator, value }: Condition,
  text: string,
  like: string | undefined,
  takesItsPlace: boolean,
): string {
  const name = fold(operator);
  const isGraded = name === 'graded';
  if (!isGraded && !takesList(name)) {
    return takesItsPlace && fold(value) === fold(like ?? '') ? text : value;
  }
  const items = isGraded ? gradeItems(value) : splitItems(value, isListSeparator);
  const creditOf = ({ item }: ListItem) => (isGraded ? (CREDIT.exec(item)?.[0] ?? '') : '');
  const bare = (one: ListItem) => fold(one.item.slice(0, one.item.length - creditOf(one).length));
  const at = like === undefined ? items.length - 1 : items.map(bare).indexOf(fold(like));
  const isThere = items.some((one) => bare(one) === fold(text));
  const own = items[at];
  if (own === undefined || (isThere && !takesItsPlace)) return value;
  const credit = like === undefined ? '' : creditOf(own);
  const kept = takesItsPlace ? [] : [own.written];
  const added = isThere ? [] : [joinList([text]) + credit];
  const written = items.map((one) => one.written);
  return [...written.slice(0, at), ...kept, ...added, ...written.slice(at + 1)].join('; ');
}
