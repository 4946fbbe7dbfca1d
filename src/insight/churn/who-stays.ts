import type { Reading } from '../../engine/values/reading';
import { type Checkpoint, unhurried } from '../checkpoint';
import { isWon } from '../deals/deal';
import { type DealTable, pickDeals } from '../deals/deal-table';
import { type Discovery, discover } from '../discovery/discover';
import { type Answers, labelDeals } from '../discovery/labelled-rows';
import { LEAST_OF_EACH } from '../scorecard/open-fields';

const terms = { good: 'staying', bad: 'churned', things: 'customers' };

/** What is taken over from the search among all deals. */
export interface StayOptions {
  /** Headers that no account has. */
  readonly onlyOnDeals: ReadonlySet<string>;
  readonly answers: Answers;
  /** Gives numbers from 0 up to 1. */
  readonly random: () => number;
  /** May end it. */
  readonly checkpoint?: Checkpoint;
}

/**
 * Looks for what customers that stay have and churned ones have not, by the same search as for won
 * and lost deals.
 *
 * @param table - Closed deals; lost ones are left out.
 * @returns `undefined` where fewer than ten churned, or stay.
 */
export function whoStays(
  table: DealTable,
  reading: Reading,
  { onlyOnDeals, answers, random, checkpoint = unhurried }: StayOptions,
): Discovery | undefined {
  const rows = table.deals.flatMap((deal, row) => (isWon(deal) ? [row] : []));
  const customers = labelDeals(pickDeals(table, rows), onlyOnDeals, answers);
  const labels = customers.labels.map((label) => {
    return { ...label, isWon: !label.isChurned, isChurned: false, closedOn: Number.NaN };
  });
  const staying = labels.filter(({ isWon: stays }) => stays).length;
  if (Math.min(staying, labels.length - staying) < LEAST_OF_EACH) return undefined;
  return discover({ ...customers, labels, terms }, reading, random, checkpoint);
}
