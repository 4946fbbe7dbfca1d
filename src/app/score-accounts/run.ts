import type { ReadingContext } from '../../engine/model';
import type { Looks } from '../looks';
import type { Outside } from '../outside';
import type { AccountList } from '../own-columns/account-list';
import type { AccountRoutes } from '../routing/account-route';
import type { ScoredTable } from '../scoring/score-table';
import type { RunTime } from './run-time';

/** A run over a list, while it goes on. */
export interface Run {
  readonly outside: Outside;
  readonly list: AccountList;
  readonly name: string;
  readonly table: ScoredTable;
  /** Why a row has its score, in one line. */
  readonly reason: (row: number) => string;
  readonly routes: AccountRoutes;
  readonly dayOf: ReadingContext['dayOf'];
  readonly version: string;
  readonly scoredAt: string;
  readonly time: RunTime;
  /** Learn what Sheets refuses. */
  readonly looks: Looks;
}
