import type { Owner } from '../../definition/definition';
import { fold } from '../../engine/values/fold';

/** The owners while accounts are given out. */
export interface Desks {
  readonly weight: (name: string) => number;
  /** Whether somebody is neither away nor gone. */
  readonly isThere: (name: string) => boolean;
  /** Whether somebody has fewer accounts than *At most*. */
  readonly hasRoom: (name: string) => boolean;
  readonly take: (name: string) => void;
}

/**
 * Opens a desk for each owner, whatever the case of the name. Who has no row in OWNERS has weight 1, no
 * limit, and is there.
 */
export function openDesks(owners: readonly Owner[]): Desks {
  const rows = new Map(owners.map((owner) => [fold(owner.name), owner]));
  const accounts = new Map<string, number>();
  const of = (name: string) => rows.get(fold(name));
  const taken = (name: string) => accounts.get(fold(name)) ?? 0;
  return {
    weight: (name) => of(name)?.weight ?? 1,
    isThere: (name) => of(name)?.on ?? true,
    hasRoom: (name) => taken(name) < (of(name)?.capacity ?? Number.POSITIVE_INFINITY),
    take: (name) => accounts.set(fold(name), taken(name) + 1),
  };
}
