import type { Table } from '../../engine/evaluate';
import { fold } from '../../engine/values/fold';
import { splitList } from '../../engine/values/list';

/** A text of a column as it stands there first, and how many rows have it. */
export interface ColumnText {
  readonly text: string;
  readonly count: number;
}

/** Different texts of a column that are looked at. */
const MOST_TEXTS = 1_000;

/**
 * The items of a column's texts, by how they are compared.
 *
 * @returns At most so many of a column that hardly repeats itself.
 */
export function columnTexts({ rows }: Table, column: number): ReadonlyMap<string, ColumnText> {
  const cells = new Map<string, number>();
  for (const row of rows) {
    const cell = row[column];
    if (typeof cell !== 'string' || cell === '') continue;
    const known = cells.get(cell);
    if (known !== undefined || cells.size < MOST_TEXTS) cells.set(cell, (known ?? 0) + 1);
  }
  const texts = new Map<string, ColumnText>();
  for (const [cell, count] of cells) {
    for (const text of splitList(cell)) {
      const key = fold(text);
      if (key === '') continue;
      const known = texts.get(key);
      texts.set(key, { text: known?.text ?? text, count: (known?.count ?? 0) + count });
    }
  }
  return texts;
}
