import { EXCLUDED, NEEDS_DATA } from '../../engine/tiers';
import type { CompareView } from '../../protocol/compare-view';

/** A tier before with its accounts by their tier after. */
export interface MigrationRow {
  readonly tier: string;
  readonly cells: readonly MigrationCell[];
}

/** Accounts of one tier before and one after. */
export interface MigrationCell {
  readonly tier: string;
  readonly accounts: number;
  readonly isMoved: boolean;
}

/** Tiers that no score leads to; they are left out where nobody stands in them. */
const without: ReadonlySet<string> = new Set([NEEDS_DATA, EXCLUDED]);

/** The rows and columns of a migration that say something. */
export function migrationRows({ before, after, counts }: CompareView['migration']): MigrationRow[] {
  const inColumn = after.map((_, at) => counts.reduce((sum, line) => sum + (line[at] ?? 0), 0));
  const inRow = counts.map((line) => line.reduce((sum, accounts) => sum + accounts, 0));
  return before.flatMap((tier, row) => {
    if (without.has(tier) && inRow[row] === 0) return [];
    const cells = after.flatMap((other, column) => {
      if (without.has(other) && inColumn[column] === 0) return [];
      const accounts = counts[row]?.[column] ?? 0;
      return [{ tier: other, accounts, isMoved: accounts > 0 && other !== tier }];
    });
    return [{ tier, cells }];
  });
}
