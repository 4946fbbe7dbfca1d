import type { Tier } from '../../engine/model';
import { standingNames } from '../../engine/tiers';
import { placeBefore } from '../own-columns/own-columns';
import { countRoutes, type RouteCounts } from '../routing/route-counts';
import type { Run } from './run';
import { type TierChanges, tierChanges } from './tier-changes';

/** How rows of a chunk change tier, as far as they are written. */
export function changesOf({ list, table }: Run, from: number, to: number): TierChanges {
  const { placed, found, headerRow } = list;
  const column = placeBefore(placed, 'ICP Tier');
  const before: string[] = [];
  const now: string[] = [];
  for (let row = from; row < to; row++) {
    if (!found.isFree(row)) continue;
    before.push(String(list.list.values[headerRow + row]?.[column ?? -1] ?? ''));
    now.push(table.account(row)?.tier ?? '');
  }
  return tierChanges(before, now);
}

/** What becomes of the owners of a chunk, as far as its rows are written. */
export function routesOf({ list, table, routes }: Run, from: number, to: number): RouteCounts {
  const rows = Array.from({ length: to - from }, (_, at) => from + at);
  const written = rows.filter((row) => list.found.isFree(row) && table.account(row) !== undefined);
  const icp = new Set(table.model.tiers.flatMap(({ name, inIcp }) => (inIcp ? [name] : [])));
  const isInIcp = (row: number) => icp.has(table.account(row)?.tier ?? '');
  return countRoutes(
    written.map((row) => [list.headerRow + 1 + row, routes.of(row), isInIcp(row)]),
  );
}

/** Tiers from the best down, then those that no score leads to. */
export function countTiers(
  { table, list }: Run,
  tiers: readonly Tier[],
  done: number,
): Map<string, number> {
  const counts = new Map(standingNames(tiers).map((name) => [name, 0]));
  for (let row = 0; row < done; row++) {
    const tier = list.found.isFree(row) ? table.account(row)?.tier : undefined;
    if (tier !== undefined) counts.set(tier, (counts.get(tier) ?? 0) + 1);
  }
  return counts;
}

/** Accounts that have their tier by an override. */
export function countOverrides({ table, list }: Run, done: number): number {
  let overridden = 0;
  for (let row = 0; row < done; row++) {
    if (list.found.isFree(row) && table.override(row) !== undefined) overridden += 1;
  }
  return overridden;
}
