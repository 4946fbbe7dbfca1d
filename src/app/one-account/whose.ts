import { fold } from '../../engine/values/fold';
import { isoDay } from '../../engine/values/iso-day';
import { shownDay } from '../../engine/values/shown-day';
import type { FactLine } from '../../protocol/account-line';
import type { List } from '../accounts/list';
import type { ScoreHeader } from '../accounts/own-header';
import { readDue } from '../accounts/read-due';
import type { LoadedDefinition } from '../load-definition';
import { noOwner } from '../routing/no-owner';
import { words } from './words';

/**
 * The next action of an account, whose it is and by when, as Score accounts wrote it; where it has no
 * owner, why.
 *
 * @param loaded - The definition that it goes by.
 * @param list - The accounts.
 * @param name - Name of the definition.
 * @param row - 0-based among them.
 * @returns Nothing where it is nobody's, and why can't be told.
 * @example whose(loaded, list, '', 77) // [['Reach out', ''], ['Owner', 'Ana'], ['Due', '24 Jun 2026']]
 */
export function whose(
  loaded: Pick<LoadedDefinition, 'definition' | 'context'>,
  list: List,
  name: string,
  row: number,
): FactLine[] {
  const columnOf = (header: ScoreHeader) =>
    list.scores.find((one) => one.header === header && one.name === fold(name) && one.isMarked)
      ?.column;
  const cells = (header: ScoreHeader) => {
    const column = columnOf(header) ?? -1;
    return (at: number) => list.values[list.headerRow + at]?.[column] ?? '';
  };
  const [action, owner, due] = [
    cells('ICP Next Action')(row),
    cells('ICP Owner')(row),
    cells('ICP Due')(row),
  ];
  const next = action === '' ? [] : [[String(action), ''] as const];
  if (owner === '') {
    if (columnOf('ICP Owner') === undefined) return [];
    const owners = cells('ICP Owner');
    const ownerOf = (at: number) => String(owners(at)).trim();
    const beside = { tier: String(cells('ICP Tier')(row)), ownerOf };
    const why = noOwner(loaded, list, row, beside);
    return why === '' ? [] : [...next, [why, '']];
  }
  const day = shownDay(isoDay(readDue(due, loaded.context.dayOf)));
  return [
    ...next,
    [words.owner, String(owner)],
    ...(day === '' ? [] : [[words.due, day] as const]),
  ];
}
