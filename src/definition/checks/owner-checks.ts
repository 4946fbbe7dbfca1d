import { fold } from '../../engine/values/fold';
import type { Definition } from '../definition';
import { expectations } from '../messages';
import { misspelled } from '../sheet/misspelled';
import { type Check, type Finding, findEach, type IsSound } from './check';

/** A slip in a name would invent a colleague, who takes accounts of those who are there. */
function meantOwners({ owners, routes, tiers }: Definition, isSound: IsSound): Finding[] {
  const names = owners.map(({ name }) => name);
  const slip = slips(names);
  return [
    ...findEach('routes', 'owners', routes, isSound, (route) => {
      const meant = route.owners.map(slip).find((name) => name !== undefined);
      return meant && expectations.owners(meant);
    }),
    ...findEach('tiers', 'owner', tiers, isSound, ({ owner }) => {
      const meant = slip(owner);
      return meant && expectations.tierOwner(meant);
    }),
  ];
}

/** The name that was probably meant where one has no row; digits tell queues apart and are no slip. */
function slips(names: readonly string[]): (owner: string) => string | undefined {
  const known = new Set(names.map(fold));
  return (owner) => {
    const written = fold(owner);
    if (known.has(written)) return undefined;
    const near = names.filter((name) => digits(name) === digits(owner));
    return misspelled(written, near) ?? near.find((name) => isTurned(fold(name), written));
  };
}

function digits(name: string): string {
  return name.replace(/\D/g, '');
}

/** Whether one has the letters of the other in another order behind the first: Carla, Clara. */
function isTurned(name: string, other: string): boolean {
  const sorted = (text: string) => [...text].sort().join('');
  return name.length > 2 && name[0] === other[0] && sorted(name) === sorted(other);
}

/** Whoever is named as an owner is who was meant. */
export const ownerChecks: readonly Check[] = [meantOwners];
