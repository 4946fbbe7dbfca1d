import type { Definition } from '../../definition/definition';
import { median } from '../../stats/median';
import { type Deal, dealDay } from '../deals/deal';
import type { Baseline } from './baseline';

/** The day that parts what was from what is, and what says so. */
export interface Since {
  /** Deals up to this day were before; NaN where no deal has a day. */
  readonly day: number;
  readonly by: 'baseline' | 'fitted' | 'reviewed' | 'turn' | 'half of the deals';
}

/**
 * Since when a definition is held against what came after: the day of its baseline, else of the newest
 * deal that it was fitted to, else of its last review, else the last before a rate turned; where none of
 * these parts the deals, the middle of them.
 *
 * @param deals - Those that count.
 * @param least - Deals that there must be on both sides.
 * @param turned - The first day since which a rate is other than before.
 * @example sinceWhen(deals, definition, undefined, 20) // { day: 20500, by: 'fitted' }
 */
export function sinceWhen(
  deals: readonly Deal[],
  { settings }: Pick<Definition, 'settings'>,
  baseline: Pick<Baseline, 'takenOn'> | undefined,
  least: number,
  turned?: number,
): Since {
  const days = deals.map(dealDay).filter((day) => !Number.isNaN(day));
  const parts = ({ day }: { readonly day: number | undefined }) => {
    const before = days.filter((one) => day !== undefined && one <= day).length;
    return Math.min(before, days.length - before) >= least;
  };
  const candidates = [
    { day: baseline?.takenOn, by: 'baseline' },
    { day: settings.fittedUntil, by: 'fitted' },
    { day: settings.lastReviewed, by: 'reviewed' },
    { day: turned === undefined ? undefined : turned - 1, by: 'turn' },
  ] as const;
  const { day = median(days), by } = candidates.find(parts) ?? {
    day: undefined,
    by: 'half of the deals' as const,
  };
  return { day, by };
}
