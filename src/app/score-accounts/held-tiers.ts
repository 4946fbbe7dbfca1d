import { heldTier } from '../../engine/held-tier';
import type { Tier } from '../../engine/model';
import { shown } from '../../engine/shown';
import { bestFirst } from '../../engine/tiers';
import { heldReason } from '../accounts/held-reason';
import { isOverrideReason } from '../accounts/override-reason';
import type { ScoreHeader } from '../accounts/own-header';
import type { AccountList } from '../own-columns/account-list';
import { placeBefore } from '../own-columns/own-columns';
import type { ScoredTable } from '../scoring/score-table';

/** Scores as they are written, and the reason of each in one line. */
export interface Written {
  readonly table: ScoredTable;
  readonly reason: (row: number) => string;
}

/**
 * Lets accounts keep the tier that stands beside them where the score has not passed a limit by
 * enough: the setting *Tier changes when the score passes by*. An override counts at once, and so does
 * its end: the tier that it gave is none that is kept.
 *
 * @param by - Points; 0 = the tier follows the score.
 */
export function withHeldTiers(
  table: ScoredTable,
  reason: Written['reason'],
  { list, placed, found }: AccountList,
  by: number,
): Written {
  if (by === 0 || placeBefore(placed, 'ICP Tier') === undefined) return { table, reason };
  const { tiers } = table.model;
  const cell = (row: number, header: ScoreHeader) =>
    String(list.values[list.headerRow + row]?.[placeBefore(placed, header) ?? -1] ?? '');
  const { shown: scores, tier: own } = table.judged;
  const held = (row: number): Tier | undefined => {
    const isOwn = found.isWritten(row) && !isOverrideReason(cell(row, 'ICP Reason'));
    if (!isOwn || table.override(row) !== undefined) return undefined;
    const [exact, score] = [own[row] as number, scores[row] as number];
    const kept = heldTier(tiers, exact, score, cell(row, 'ICP Tier'), by);
    return kept === exact ? undefined : tiers[kept];
  };
  return {
    table: {
      ...table,
      account: (row) => {
        const account = table.account(row);
        const kept = account && held(row);
        return kept ? { ...account, tier: kept.name, nextAction: kept.nextAction } : account;
      },
    },
    reason: (row) => {
      const kept = held(row);
      if (kept === undefined) return reason(row);
      const score = scores[row] as number;
      const isLower = score < kept.from;
      const better = bestFirst(tiers).filter(({ from }) => from > kept.from);
      const next = better[better.length - 1]?.from ?? 100;
      const limit = shown(isLower ? kept.from - by : next + by);
      return heldReason(kept.name, score, limit, isLower);
    },
  };
}
