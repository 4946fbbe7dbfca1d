import { amount, counted } from '../../engine/figures';
import { isoDay } from '../../engine/values/iso-day';
import { type Deal, type DealOutcome, dealDay } from '../../insight/deals/deal';
import type { FactLine } from '../../protocol/account-line';
import { shownDay } from '../report/shown-day';

const outcomes: Readonly<Record<DealOutcome, string>> = {
  won: 'Won',
  churned: 'Won, left since',
  lost: 'Lost',
  open: 'Open',
};

/** What is said of one account. */
export const words = {
  deals: 'Its deals',
  next: 'What to do',
  owner: 'Owner',
  due: 'Due',
  earlier: 'Earlier scores',
  others: 'By your other definitions',
  noDeals: 'None yet',
  deal: (deal: Deal, currency: string): FactLine => {
    const { outcome, stage } = deal;
    const ended = outcome === undefined ? stage || 'No outcome' : outcomes[outcome];
    const day = dealDay(deal);
    return [
      Number.isNaN(day) ? ended : `${ended} · ${shownDay(isoDay(day))}`,
      Number.isNaN(deal.amount) ? '' : amount(deal.amount, currency),
    ];
  },
  moreDeals: (more: number) => `and ${counted(more, 'older one')}`,
  dealsAreOf: (row: number) => `They count for row ${row}, which has the same key.`,
  noAccount: (deals: string, row: number, key: string, accounts: string) =>
    key === ''
      ? `Row ${row} of ${deals} names no account.`
      : `Row ${row} of ${deals} is of "${key}", which is no account of ${accounts}.`,
  unreadable: 'can’t be read',
} as const;
