import { amount, count, counted } from '../../engine/figures';
import type { Override } from '../../engine/model';
import { isoDay } from '../../engine/values/iso-day';
import { shownDay } from '../../engine/values/shown-day';
import { type Deal, type DealOutcome, dealDay } from '../../insight/deals/deal';
import type { FactLine } from '../../protocol/account-line';
import { words as overrideWords } from '../scoring/words';

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
  byOverride: (place: string) => `${place}, by an override`,
  override: (one: Override, alone: string): readonly [string, string] => {
    const by = one.by === '' ? '' : `, says ${one.by}`;
    return [
      `${one.tier} by an override${overrideWords.until(one)}`,
      `${sentence(one.reason)}${by}. The definition alone says ${alone}.`,
    ];
  },
  overrideOver: ({ until = 0, reason }: Override) =>
    `Its override ended on ${shownDay(isoDay(until))}: ${reason}`,
  toldApart: (header: string, isNew: boolean) =>
    `Accounts are told apart by “${header}”${isNew ? ', which becomes the Account key of DEALS' : ''}.`,
  shared: (accounts: number) =>
    accounts < 2
      ? []
      : [
          `${count(accounts)} accounts have this key: ${accounts === 2 ? 'both' : 'all'} get the override.`,
        ],
  noKeyColumn: (sheet: string, header: string) =>
    `An override finds its account by “${header}”, which ${sheet} has not.`,
  noKey: (header: string) =>
    `An override finds its account by its “${header}”, which is blank here.`,
} as const;

/** A text as it begins a sentence and ends before its point. */
function sentence(text: string): string {
  const bare = text.trim().replace(/[.\s]+$/, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
