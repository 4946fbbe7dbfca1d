import type { Owner } from '../../definition/definition';
import { fold } from '../../engine/values/fold';

/** An owner while accounts are given out. */
export interface Desk {
  /** The same for the same owner, whatever the case of the name. */
  readonly id: string;
  readonly weight: number;
  /** Whether they are neither away nor gone. */
  readonly isThere: boolean;
  /** Whether they have fewer accounts than *At most*. */
  readonly hasRoom: () => boolean;
  readonly take: () => void;
}

/**
 * Opens a desk for each owner. Who has no row in OWNERS has weight 1, no limit, and is there.
 *
 * @returns By name.
 * @example openDesks([])('Ana').weight // 1
 */
export function openDesks(owners: readonly Owner[]): (name: string) => Desk {
  const rows = new Map(owners.map((owner) => [fold(owner.name), owner]));
  const desks = new Map<string, Desk>();
  const byName = new Map<string, Desk>();
  return (name) => {
    const known = byName.get(name);
    if (known !== undefined) return known;
    const id = fold(name);
    const desk = desks.get(id) ?? openDesk(id, rows.get(id));
    desks.set(id, desk);
    byName.set(name, desk);
    return desk;
  };
}

function openDesk(id: string, owner: Owner | undefined): Desk {
  const { weight = 1, capacity = Number.POSITIVE_INFINITY, on: isThere = true } = owner ?? {};
  let accounts = 0;
  return {
    id,
    weight,
    isThere,
    hasRoom: () => accounts < capacity,
    take: () => {
      accounts += 1;
    },
  };
}
