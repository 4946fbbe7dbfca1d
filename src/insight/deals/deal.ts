/** How a deal ended; a churned one was won. */
export type DealOutcome = 'won' | 'lost' | 'churned' | 'open';

/** One row of the deals tab, its cells read. Days count from 1970-01-01; NaN = unknown. */
export interface Deal {
  /** 1-based row of the sheet. */
  readonly row: number;
  /** Tells repeated rows from different deals; `''` where nothing does. */
  readonly id: string;
  /** The account as written. */
  readonly account: string;
  /** The same for the same account however it is written; `''` where there is none. */
  readonly accountId: string;
  /** Whether the account's attributes were found. */
  readonly isJoined: boolean;
  /** `undefined` where the stage is blank or not listed in the definition. */
  readonly outcome: DealOutcome | undefined;
  /** The outcome's cell as written. */
  readonly stage: string;
  readonly amount: number;
  readonly createdOn: number;
  readonly closedOn: number;
  readonly churnedOn: number;
}

/** Whether the deal was won, churned later or not. */
export function isWon({ outcome }: Deal): boolean {
  return outcome === 'won' || outcome === 'churned';
}

/** Whether the deal is decided. */
export function isClosed(deal: Deal): boolean {
  return isWon(deal) || deal.outcome === 'lost';
}

/** The day that places a deal in time: closed, else created. */
export function dealDay({ closedOn, createdOn }: Deal): number {
  return Number.isNaN(closedOn) ? createdOn : closedOn;
}

/** The last day of deals; NaN where none has a day. */
export function lastDay(deals: readonly Deal[]): number {
  const later = (last: number, day: number) => (Number.isNaN(last) || day > last ? day : last);
  return deals.map(dealDay).reduce(later, NaN);
}

/** The first day of deals; NaN where none has a day. */
export function firstDay(deals: readonly Deal[]): number {
  return earliest(deals.map(dealDay));
}

/** The first of some days; NaN where none is known. */
export function earliest(days: readonly number[]): number {
  return days.reduce((first, day) => (Number.isNaN(first) || day < first ? day : first), NaN);
}

/** The day as of which a deal is judged: created, else closed, else `asOf`. */
export function judgedOn({ closedOn, createdOn }: Deal, asOf: number): number {
  const day = Number.isNaN(createdOn) ? closedOn : createdOn;
  return Number.isNaN(day) ? asOf : day;
}
