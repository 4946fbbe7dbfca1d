import { fold } from '../../engine/values/fold';
import type { DefinedField } from '../definition';
import { fieldOf } from './field-name';
import type { JoinHeaders } from './guess-deals';

/**
 * Makes the deals' name for the account key another name of the accounts' field, so that the two
 * tabs join though their headers differ.
 *
 * @param fields those of the definition so far
 * @param join the headers that join, `undefined` where nothing does
 * @example
 * withJoinField([], { deals: 'Account domain', accounts: 'Website' });
 * // [{ name: 'Website', aliases: ['Account domain'], … }]
 */
export function withJoinField(
  fields: readonly DefinedField[],
  join: JoinHeaders | undefined,
): DefinedField[] {
  if (join === undefined || fold(join.deals) === fold(join.accounts)) return [...fields];
  if (fields.some((field) => names(field).includes(fold(join.deals)))) return [...fields];
  const joined = fields.find((field) => names(field).includes(fold(join.accounts)));
  const field = joined ?? fieldOf(join.accounts, undefined, '');
  const named = { ...field, aliases: [...field.aliases, join.deals] };
  return joined ? fields.map((other) => (other === joined ? named : other)) : [...fields, named];
}

function names({ name, aliases }: DefinedField): string[] {
  return [name, ...aliases].map(fold);
}
