import type { Cell, ReadingContext } from '../../engine/model';
import { serial } from '../calendar';
import type { AccountList } from '../score-accounts/account-list';
import { placeBefore } from '../score-accounts/own-columns';
import type { WrittenRoute } from './account-route';

/** Reads what stands beside the accounts of a list, by row below the headers. */
export function writtenRoutes(
  { list, placed }: AccountList,
  dayOf: ReadingContext['dayOf'],
): (row: number) => WrittenRoute {
  const at = (['ICP Tier', 'ICP Owner', 'ICP Due'] as const).map((one) => placeBefore(placed, one));
  return (row) => {
    const cells = list.values[list.headerRow + row] ?? [];
    const [tier, owner, due] = at.map((column): Cell => cells[column ?? -1] ?? '');
    return { tier: String(tier), owner: String(owner).trim(), due: dueOf(due ?? '', dayOf) };
  };
}

/** What is no day is none of ours. */
function dueOf(cell: Cell, dayOf: ReadingContext['dayOf']): number | '' {
  if (cell instanceof Date) return serial(dayOf(cell));
  return typeof cell === 'number' ? cell : '';
}
