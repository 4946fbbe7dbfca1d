import type { Hindrance, Lack } from '../../insight/routing/lack';
import type { WrittenRoute } from '../own-columns/written-routes';

/** Why somebody has an account no more. */
export type Parted = Hindrance | 'no rule';

/** Whose an account is, by when, and what stood there. */
export interface AccountRoute extends Pick<WrittenRoute, 'owner' | 'due'> {
  readonly before: WrittenRoute;
  /** Why the owner that stood there has it no more. */
  readonly parted: Parted | undefined;
  readonly lack: Lack | undefined;
  /** A person gave it to somebody whom no version names. */
  readonly isByHand: boolean;
}

/** The routes of a list. */
export interface AccountRoutes {
  /** By row below the headers. */
  of(row: number): AccountRoute;
  /** Names of the rules that fit no account. */
  readonly unused: readonly string[];
  /** In words why all owners and days stay as they are, `''` where they don't. */
  readonly stands: string;
}
