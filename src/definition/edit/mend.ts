import { takesList } from '../../engine/condition-text';
import { fold } from '../../engine/values/fold';
import { joinList, splitList } from '../../engine/values/list';
import type { Definition } from '../definition';
import { newField } from '../fields';
import type { Edit } from './edit';
import { beginAt } from './follow-advice';

/** A text of the accounts that a condition does not know, and the item of its value that is meant. */
export interface UnknownSpelling {
  readonly written: string;
  readonly meant: string;
  /** Whether the definition has the slip: then the item is written as the accounts have it. */
  readonly inDefinition: boolean;
}

/** A change of a definition that mends what its health says, as plain data. */
export type Mend =
  /** A column of the accounts is what the definition calls otherwise. */
  | { readonly kind: 'also called'; readonly field: string; readonly header: string }
  /** Conditions on a field learn how the accounts spell what they ask for. */
  | {
      readonly kind: 'spellings';
      readonly field: string;
      readonly spellings: readonly UnknownSpelling[];
    }
  | { readonly kind: 'switch off' | 'switch on'; readonly id: string }
  /** The ICP begins at another score. */
  | { readonly kind: 'begin at'; readonly from: number };

/**
 * Mends a definition; one that is mended already, or has changed so that nothing fits, stays as it is.
 *
 * @example mend({ kind: 'also called', field: 'CRM', header: 'CRM system' })(definition)
 */
export function mend(change: Mend): Edit {
  switch (change.kind) {
    case 'also called':
      return (definition) => ({ ...definition, fields: alsoCalled(definition, change) });
    case 'spellings':
      return withConditions((one) =>
        one.field === change.field && takesList(fold(one.operator))
          ? { ...one, value: respelled(one.value, change.spellings) }
          : one,
      );
    case 'switch off':
    case 'switch on': {
      const on = change.kind === 'switch on';
      return withConditions((one) => (one.id === change.id ? { ...one, on } : one));
    }
    case 'begin at':
      return (definition) => {
        return { ...definition, tiers: beginAt(definition.tiers, change.from) ?? definition.tiers };
      };
  }
}

function alsoCalled(
  { fields }: Definition,
  { field, header }: Extract<Mend, { kind: 'also called' }>,
): Definition['fields'] {
  const known = fields.find(({ name }) => name === field);
  if (known === undefined) return [...fields, newField(field, [header])];
  const isThere = known.aliases.some((one) => fold(one) === fold(header));
  return isThere
    ? fields
    : fields.map((one) => (one === known ? { ...one, aliases: [...one.aliases, header] } : one));
}

interface Named {
  readonly id: string;
  readonly field: string;
  readonly operator: string;
  readonly value: string;
  readonly on: boolean;
}

function withConditions(change: <T extends Named>(one: T) => T): Edit {
  return (definition) => ({
    ...definition,
    criteria: definition.criteria.map(change),
    exclusions: definition.exclusions.map(change),
  });
}

/** The value as it was where it asks for nothing that is spelled otherwise. */
function respelled(value: string, spellings: readonly UnknownSpelling[]): string {
  const items = splitList(value);
  const known = new Set(items.map(fold));
  const fitting = spellings.filter(
    ({ meant, written }) => known.has(fold(meant)) && !known.has(fold(written)),
  );
  if (fitting.length === 0) return value;
  const instead = new Map(
    fitting.flatMap((one) => (one.inDefinition ? [[fold(one.meant), one.written]] : [])),
  );
  const added = fitting.flatMap((one) => (one.inDefinition ? [] : one.written));
  return joinList([...items.map((item) => instead.get(fold(item)) ?? item), ...added]);
}
