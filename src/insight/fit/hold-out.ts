import { kFold } from '../../stats/k-fold';
import { type Deal, dealDay, isWon } from '../deals/deal';
import type { DealTable } from '../deals/deal-table';
import { canTellRepeats } from '../deals/repeated-rows';

/** Deals to learn from and deals to judge by, as indexes; none is in both. */
export interface HoldOut {
  readonly learn: readonly number[];
  readonly judge: readonly number[];
}

/** How deals are held out: the newer ones where they are dated, else each fold in turn. */
export interface HoldOuts {
  readonly by: 'newer deals' | 'folds';
  readonly splits: readonly HoldOut[];
}

/** Share of the deals, the older ones, that is learnt from. */
const OLDER = 0.7;
/** Share of the deals that must be left to learn from, as what is made of less is another definition. */
const LEAST_LEARNT = 0.5;
const FOLDS = 5;
/** Deals of each outcome that both parts need. */
const LEAST_OF_EACH = 5;

/**
 * Splits deals into those that a definition is made from and those that it is judged by; no account
 * is on both sides. The newer deals judge what is made from the older deals of other accounts; where
 * that leaves less than half of the deals to learn from, each of five folds is judged in turn.
 * Rows without an account that repeat one another stay together in a fold; each fold has its part of
 * both outcomes as far as accounts allow.
 *
 * @param random - Gives numbers from 0 up to 1; used for folds.
 */
export function holdOut(table: DealTable, random: () => number): HoldOuts {
  const newer = byDate(table);
  if (newer !== undefined) return { by: 'newer deals', splits: [newer] };
  const won = table.deals.map((deal) => Number(isWon(deal)));
  const foldOf = kFold(accountKeys(table), FOLDS, random, won);
  const splits = Array.from({ length: FOLDS }, (_, fold) => ({
    learn: indexes(foldOf, (own) => own !== fold),
    judge: indexes(foldOf, (own) => own === fold),
  }));
  return { by: 'folds', splits };
}

/**
 * What belongs together: the account of each deal or, where it has none, its whole row; rows that
 * agree by coincidence stand alone.
 */
export function accountKeys({ headers, deals, rows }: DealTable): string[] {
  if (deals.every(({ accountId }) => accountId !== '')) return deals.map((one) => one.accountId);
  const columns = headers.map((_, column) => rows.map((cells) => String(cells[column] ?? '')));
  const repeats = canTellRepeats(columns, rows.length);
  const order = [...headers.keys()].sort((a, b) =>
    (headers[a] ?? '') < (headers[b] ?? '') ? -1 : 1,
  );
  const ownKey = (row: number) =>
    repeats
      ? JSON.stringify(order.map((column) => rows[row]?.[column]))
      : aloneKey(deals[row] as Deal);
  return deals.map(({ accountId }, row) => accountId || ownKey(row));
}

/** A deal's own; sorting the sheet changes none that has an ID. */
function aloneKey({ id, row }: Deal): string {
  return id === '' ? `row ${row}` : `deal ${id}`;
}

function byDate({ deals }: DealTable): HoldOut | undefined {
  const days = deals.map(dealDay);
  const dated = days.filter((day) => !Number.isNaN(day)).sort((a, b) => a - b);
  const cut = dated[Math.floor(dated.length * OLDER)];
  if (cut === undefined || dated.length < deals.length) return undefined;
  const judge = indexes(days, (day) => day >= cut);
  const judged = new Set(judge.map((index) => deals[index]?.accountId));
  const isApart = ({ accountId }: Deal) => accountId === '' || !judged.has(accountId);
  const learn = indexes(deals, (deal) => dealDay(deal) < cut && isApart(deal));
  if (learn.length < LEAST_LEARNT * deals.length) return undefined;
  const isEnough = [learn, judge].every((part) => {
    const won = part.filter((index) => isWon(deals[index] as Deal)).length;
    return Math.min(won, part.length - won) >= LEAST_OF_EACH;
  });
  return isEnough ? { learn, judge } : undefined;
}

function indexes<T>(items: readonly T[], picks: (item: T) => boolean): number[] {
  return items.flatMap((item, index) => (picks(item) ? [index] : []));
}
