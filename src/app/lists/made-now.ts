import type { ListRequest } from '../../protocol/requests';
import { unpackAsked } from './asked-list';
import { type ChangedMembers, changedMembers } from './changed-members';
import { listFor, type Market } from './list-for';
import type { EarlierList, ListLog } from './list-log';
import type { Member } from './members';

/** A list that was made, beside what it would be now. */
export interface MadeNow {
  /** What was asked for; `undefined` where the log does not tell any more. */
  readonly asked: ListRequest | undefined;
  /** `undefined` where it can't be told: its line was edited, or a tier or a column of it is gone. */
  readonly changed: ChangedMembers | undefined;
}

/**
 * Says of a list whether it is out of date.
 *
 * @param log - Read once, for its companies.
 * @param line - Of the log.
 * @param market - The accounts now.
 */
export function madeNow(log: ListLog, line: EarlierList, market: Market): MadeNow {
  const asked = unpackAsked(line.asked);
  const members = asked && log.members(line);
  return { asked, changed: asked && members && changedNow(market, asked, members) };
}

function changedNow(
  market: Market,
  asked: ListRequest,
  members: readonly Member[],
): ChangedMembers | undefined {
  try {
    return changedMembers(listFor(market, asked).list.companies, members);
  } catch {
    return undefined;
  }
}
