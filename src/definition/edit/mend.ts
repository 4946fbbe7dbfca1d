import { takesList } from '../../engine/condition-text';
import type { Condition } from '../../engine/model';
import { gradeItems } from '../../engine/operators/grade-list';
import { fold } from '../../engine/values/fold';
import { isListSeparator, joinList, type ListItem, splitItems } from '../../engine/values/list';
import type { DefinedCriterion, DefinedExclusion, Definition } from '../definition';
import { newField } from '../fields';
import type { Edit } from './edit';
import { beginAt } from './follow-advice';

/** A text that is probably another spelling of an item that a value has. */
interface Spelling {
  readonly written: string;
  readonly meant: string;
  /** Whether the value has the slip, and `written` takes its place. */
  readonly inDefinition: boolean;
}

/** A change that sets right what a finding tells of, as data. */
export type Mend =
  /** A column of the accounts is what the definition calls otherwise. */
  | { readonly kind: 'also called'; readonly field: string; readonly header: string }
  /** The conditions of a field take other spellings of what their values list. */
  | {
      readonly kind: 'spellings';
      readonly field: string;
      readonly spellings: readonly Spelling[];
    }
  /** A criterion or an exclusion, by its ID. */
  | { readonly kind: 'switch off'; readonly id: string }
  /** The ICP begins at another score. */
  | { readonly kind: 'begin at'; readonly from: number }
  | { readonly kind: 'owner'; readonly name: string }
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
  spellings: ({ field, spellings }) =>
    changed(
      (one) => one.field === field,
      (one) => ({
        value: spellings.reduce((value, each) => spelt({ ...one, value }, each), one.value),
      }),
    ),
  'switch off': ({ id }) =>
    changed(
      (one) => one.id === id,
      () => ({ on: false }),
    ),
  'begin at':
    ({ from }) =>
    (definition) => ({ ...definition, tiers: beginAt(definition.tiers, from) ?? definition.tiers }),
  owner:
    ({ name }) =>
    (definition) => ({ ...definition, settings: { ...definition.settings, owner: name } }),
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

type Defined = DefinedCriterion | DefinedExclusion;

function changed(
  isOne: (one: Defined) => boolean,
  how: (one: Condition) => Partial<Pick<Defined, 'value' | 'on'>>,
): Edit {
  const change = <T extends Defined>(one: T): T => (isOne(one) ? { ...one, ...how(one) } : one);
  return (definition) => ({
    ...definition,
    criteria: definition.criteria.map(change),
    exclusions: definition.exclusions.map(change),
  });
}

/** The credit behind an item of a graded list. */
const CREDIT = /\s*[(（][^()（）]*[)）]$/;

/** The value of a condition with a spelling behind the item that it is of, with the credit of that, or in its place. */
function spelt(
  { operator, value }: Condition,
  { written, meant, inDefinition: takesItsPlace }: Spelling,
): string {
  const name = fold(operator);
  const isGraded = name === 'graded';
  if (!isGraded && !takesList(name)) {
    return takesItsPlace && fold(value) === fold(meant) ? written : value;
  }
  const items = isGraded ? gradeItems(value) : splitItems(value, isListSeparator);
  const creditOf = ({ item }: ListItem) => (isGraded ? (CREDIT.exec(item)?.[0] ?? '') : '');
  const bare = items.map((one) => fold(one.item.slice(0, one.item.length - creditOf(one).length)));
  const at = bare.indexOf(fold(meant));
  const isThere = bare.includes(fold(written));
  const own = items[at];
  if (own === undefined || (isThere && !takesItsPlace)) return value;
  const kept = takesItsPlace ? [] : [own.written];
  const added = isThere ? [] : [joinList([written]) + creditOf(own)];
  const all = items.map((one) => one.written);
  return [...all.slice(0, at), ...kept, ...added, ...all.slice(at + 1)].join('; ');
}
