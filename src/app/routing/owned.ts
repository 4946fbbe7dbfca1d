import type { Definition } from '../../definition/definition';
import { fold } from '../../engine/values/fold';
import { openDesks } from '../../insight/routing/desks';
import { routingRules } from '../../insight/routing/rules';
import type { AccountRoutes } from './account-route';

/** How many accounts somebody has. */
export interface Owned {
  readonly names: readonly [owner: string];
  readonly accounts: number;
}

/**
 * Who has how many accounts, the most first; also of those who have none, though a rule names them, they
 * are there and take new ones.
 *
 * @param rows - Number of rows below the headers.
 * @returns None where all owners stay as they are.
 * @example ownedAccounts(definition, routes, 500) // [{ names: ['Ben'], accounts: 466 }, …]
 */
export function ownedAccounts(
  definition: Pick<Definition, 'routes' | 'tiers' | 'owners'>,
  routes: Pick<AccountRoutes, 'of' | 'stands'>,
  rows: number,
): Owned[] {
  if (routes.stands !== '') return [];
  const counts = new Map<string, Owned>();
  const add = (owner: string, more: number) => {
    const { names, accounts } = counts.get(fold(owner)) ?? { names: [owner] as const, accounts: 0 };
    counts.set(fold(owner), { names, accounts: accounts + more });
  };
  const deskOf = openDesks(definition.owners);
  for (const name of routingRules(definition).flatMap(({ owners }) => owners)) {
    const { isThere, weight, hasRoom } = deskOf(name);
    if (isThere && weight > 0 && hasRoom()) add(name, 0);
  }
  for (let row = 0; row < rows; row++) {
    const { owner } = routes.of(row);
    if (owner !== '') add(owner, 1);
  }
  return [...counts.values()].sort((a, b) => b.accounts - a.accounts);
}
