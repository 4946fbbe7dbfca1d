import type { ScoredList } from '../accounts/score-columns';
import type { Grid } from './tab';

/** The cells of both tabs, from A1. */
export interface DealTabs {
  readonly deals: Grid;
  /** `undefined` where there is no such tab, or where the deals tab is the accounts tab. */
  readonly accounts: Grid | undefined;
  /** The tab of the accounts with what Score accounts wrote; `accounts` where it is left out. */
  readonly scored?: ScoredList;
}
