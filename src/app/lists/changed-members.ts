import { looseName } from '../../definition/loose-names';
import type { Member } from './members';

/** Who came and who went since a list was made, by their places. */
export interface ChangedMembers {
  readonly added: readonly number[];
  readonly removed: readonly number[];
}

/**
 * Compares a list with the one before: a company is the same by its domain, else by its name without
 * legal form. One that got a domain, or lost it, is the same where its name is.
 *
 * @example changedMembers([{ domain: 'acme.com', name: 'Acme' }], []).added // [0]
 */
export function changedMembers(now: readonly Member[], before: readonly Member[]): ChangedMembers {
  return { added: without(now, before), removed: without(before, now) };
}

/** Places of those that the others do not have. */
function without(members: readonly Member[], others: readonly Member[]): number[] {
  const domains = new Set(others.map(({ domain }) => domain));
  const names = new Set(others.map(({ name }) => looseName(name)));
  const nameless = new Set(
    others.flatMap(({ domain, name }) => (domain === '' ? [looseName(name)] : [])),
  );
  return members.flatMap(({ domain, name }, place) => {
    const known = looseName(name);
    const isThere =
      domain === ''
        ? known !== '' && names.has(known)
        : domains.has(domain) || (known !== '' && nameless.has(known));
    return isThere ? [] : [place];
  });
}
