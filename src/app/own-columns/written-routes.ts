import type { Cell, ReadingContext } from '../../engine/model';
import { readDue } from '../accounts/read-due';
import { serial } from '../calendar';
import type { AccountList } from './account-list';
import { placeBefore } from './own-columns';

/** What an earlier run, or a person, put beside an account; `''` where nothing stands there. */
export interface WrittenRoute {
  readonly tier: string;
  readonly owner: string;
  /** A serial number. */
  readonly due: number | '';
}

/** Reads what stands beside the accounts of a list, by row below the headers. */
export function writtenRoutes(
  { list, placed }: AccountList,
  dayOf: ReadingContext['dayOf'],
): (row: number) => WrittenRoute {
  const at = (['ICP Tier', 'ICP Owner', 'ICP Due'] as const).map((one) => placeBefore(placed, one));
  return (row) => {
    const cells = list.values[list.headerRow + row] ?? [];
    const [tier, owner, due] = at.map((column): Cell => cells[column ?? -1] ?? '');
    const day = readDue(due ?? '', dayOf);
    return {
      tier: String(tier),
      owner: String(owner).trim(),
      due: Number.isNaN(day) ? '' : serial(day),
    };
  };
}
