import type { Looks } from '../looks';
import type { Outside } from '../outside';
import type { ScoredTable } from '../scoring/score-table';
import type { AccountList } from './account-list';

/** A run over a list, while it goes on. Times are in milliseconds. */
export interface Run {
  readonly outside: Outside;
  readonly list: AccountList;
  readonly name: string;
  readonly table: ScoredTable;
  readonly version: string;
  readonly scoredAt: string;
  readonly startedAt: number;
  readonly chunks: number;
  /** Learn what Sheets refuses. */
  readonly looks: Looks;
}
