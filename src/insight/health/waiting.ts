import { conditionLabel } from '../../engine/condition-text';
import type { OwnCondition } from '../../engine/model';
import type { JudgedAccounts } from '../judged-accounts';

/** Conditions that are there and switched off. */
export interface Waiting {
  readonly waiting: number;
  /** ID of the first, `''` where there is none. */
  readonly first: string;
  /** The first whose column is there: it has only to be switched on. */
  readonly ready?: { readonly id: string; readonly name: string };
  /** Fields that they ask for, each once. */
  readonly fields: readonly string[];
}

/** An exclusion that is off, and the wins of the ICP that it would leave out. */
export interface WouldCost {
  readonly name: string;
  readonly won: number;
  /** All won deals in the ICP. */
  readonly ofWon: number;
}

/**
 * The conditions that wait to be switched on.
 *
 * @param accounts - Their columns; without them none is ready.
 * @param tells - Whether a condition would count for anything once it is on; all would by default.
 * @example waitingOf(definition.exclusions, accounts).waiting // 2
 */
export function waitingOf<T extends OwnCondition>(
  conditions: readonly T[],
  accounts: Pick<JudgedAccounts, 'table'> | undefined,
  tells: (one: T) => boolean = () => true,
): Waiting {
  const off = conditions.filter(({ on }) => !on);
  const ready = off.find((one) => tells(one) && accounts?.table.columnOf(one.field) !== undefined);
  return {
    waiting: off.length,
    first: off[0]?.id ?? '',
    ...(ready && { ready: { id: ready.id, name: conditionLabel(ready) } }),
    fields: [...new Set(off.map(({ field }) => field))],
  };
}
