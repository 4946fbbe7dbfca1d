import { columnLetters } from '../../definition/a1';
import { fold } from '../../engine/values/fold';
import { type ReadKind, readers } from '../../engine/values/readers';
import type { Reading } from '../../engine/values/reading';
import { showCell } from '../../engine/values/show-cell';
import type { Tab } from './tabs';
import { words } from './words';

/** Where more can't be read, the column holds something else, which is read as text. */
const MOST = 0.5;

/**
 * Counts the cells of a column that hold something which can't be read, and shows one.
 *
 * @param reads - How its cells are read; `undefined` where any text will do.
 * @example unreadIn(accounts, 'Employees', 'number', reading) // '14 can’t be read, such as “many” (F12)'
 */
export function unreadIn(
  { headers, rows, headerRow }: Pick<Tab, 'headers' | 'rows' | 'headerRow'>,
  header: string,
  reads: ReadKind | undefined,
  reading: Reading,
): string {
  const column = headers.findIndex((one) => header !== '' && fold(one) === fold(header));
  if (reads === undefined || column < 0) return '';
  const read = readers[reads];
  const isUnread = (row: Tab['rows'][number]) => {
    const cell = row[column] ?? '';
    const value = reading.isMissing(cell) ? undefined : read(cell, reading);
    return value === '' || Number.isNaN(value);
  };
  const first = rows.findIndex(isUnread);
  const count = rows.filter(isUnread).length;
  const known = rows.filter((row) => !reading.isMissing(row[column] ?? '')).length;
  if (count === 0 || count > MOST * known) return '';
  const example = showCell(rows[first]?.[column] ?? '', reading);
  return words.unread(count, example, `${columnLetters(column)}${headerRow + 1 + first}`);
}
