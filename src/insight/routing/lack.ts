import type { Desk } from './desks';

/** Why somebody does not have an account, or has it no more. */
export type Hindrance = 'away' | 'not named' | 'full' | 'same account' | 'no key';

/** Why nobody takes an account, and whom that is true of. */
export interface Lack {
  readonly why: Hindrance;
  readonly names: readonly string[];
}

/** Whom a rule names, spelled as there. */
export interface Named {
  readonly name: string;
  readonly desk: Desk;
}

/**
 * Why an account has no owner: who is there and takes new ones, but not this one, has as many as
 * *At most*.
 *
 * @param key - Of the account, `''` for none.
 * @param named - Whom its rule names.
 * @example lackOf('acme.com', []) // { why: 'not named', names: [] }
 */
export function lackOf(key: string, named: readonly Named[]): Lack {
  const names = named.map(({ name }) => name);
  if (names.length === 0) return { why: 'not named', names };
  if (key === '') return { why: 'no key', names: [] };
  const taking = named.filter(({ desk }) => desk.isThere && desk.weight > 0);
  return taking.length > 0
    ? { why: 'full', names: taking.map(({ name }) => name) }
    : { why: 'away', names };
}
