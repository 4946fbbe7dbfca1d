import type { ReadingContext } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { isoDay } from '../../engine/values/iso-day';
import type { FactLine } from '../../protocol/account-line';
import type { List } from '../accounts/list';
import type { ScoreHeader } from '../accounts/own-header';
import { readDue } from '../accounts/read-due';
import { shownDay } from '../report/shown-day';
import { words } from './words';

/**
 * The next action of an account, whose it is and by when, as Score accounts wrote it.
 *
 * @param list - The accounts.
 * @param name - Name of the definition.
 * @param row - 0-based among them.
 * @param context - How a `Date` becomes a day.
 * @returns Nothing where nobody has it.
 * @example whose(list, '', 77, context) // [['Reach out', ''], ['Owner', 'Ana'], ['Due', '24 Jun 2026']]
 */
export function whose(
  list: List,
  name: string,
  row: number,
  { dayOf }: Pick<ReadingContext, 'dayOf'>,
): FactLine[] {
  const cell = (header: ScoreHeader) => {
    const own = list.scores.find(
      (one) => one.header === header && one.name === fold(name) && one.isMarked,
    );
    return list.values[list.headerRow + row]?.[own?.column ?? -1] ?? '';
  };
  const [action, owner, due] = [cell('ICP Next Action'), cell('ICP Owner'), cell('ICP Due')];
  if (owner === '') return [];
  const day = shownDay(isoDay(readDue(due, dayOf)));
  return [
    ...(action === '' ? [] : [[String(action), ''] as const]),
    [words.owner, String(owner)],
    ...(day === '' ? [] : [[words.due, day] as const]),
  ];
}
