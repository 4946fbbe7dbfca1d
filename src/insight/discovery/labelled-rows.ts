import type { Cell } from '../../engine/model';
import { dealDay, isWon, judgedOn } from '../deals/deal';
import type { DealTable } from '../deals/deal-table';
import { dealTerms, type Terms } from './terms';

/** What is known of a row beside its cells. Days count from 1970-01-01; NaN = unknown. */
export interface Label {
  /** Whether the row ended well, such as a won deal. */
  readonly isWon: boolean;
  /** Whether it was won and lost later. */
  readonly isChurned: boolean;
  readonly amount: number;
  /** The day as of which its dates are judged; where unknown, today. */
  readonly judgedOn: number;
  /** The day that tells older rows from newer ones. */
  readonly day: number;
  /** The day on which it was decided. */
  readonly closedOn: number;
  /** Rows of the same account repeat one another; `''` where there is none. */
  readonly account: string;
}

/** Of a row of which nothing is known but its cells. */
export const unlabelled: Label = {
  isWon: false,
  isChurned: false,
  amount: Number.NaN,
  judgedOn: Number.NaN,
  day: Number.NaN,
  closedOn: Number.NaN,
  account: '',
};

/** Whether a field is searched, for those of which a person has said so. */
export type Answers = ReadonlyMap<string, boolean>;

/** Rows of two outcomes to look for patterns in. */
export interface LabelledRows {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** In the order of the rows. */
  readonly labels: readonly Label[];
  /** Whether cells may have been written after the day of their row, as those of deals are. */
  readonly isLookingBack: boolean;
  /** Headers that no account has: no account can be scored by them. */
  readonly onlyOnDeals: ReadonlySet<string>;
  /** What a person said of a header: whether it is searched; then nobody is asked about it. */
  readonly answers: Answers;
  /** What the outcomes and the rows are called. */
  readonly terms: Terms;
}

/**
 * Closed deals as rows to look for patterns in: won ones against lost ones, each as of its own day.
 *
 * @param onlyOnDeals - Headers that no account has.
 * @param answers - What a person said of a header.
 * @example labelDeals(table).labels[0]?.isWon // true
 */
export function labelDeals(
  { headers, rows, deals }: DealTable,
  onlyOnDeals: ReadonlySet<string> = new Set(),
  answers: Answers = new Map(),
): LabelledRows {
  const labels = deals.map((deal) => ({
    isWon: isWon(deal),
    isChurned: deal.outcome === 'churned',
    amount: deal.amount,
    judgedOn: judgedOn(deal, Number.NaN),
    day: dealDay(deal),
    closedOn: deal.closedOn,
    account: deal.accountId,
  }));
  return { headers, rows, labels, isLookingBack: true, onlyOnDeals, answers, terms: dealTerms };
}
