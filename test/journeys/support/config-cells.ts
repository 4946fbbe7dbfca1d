import type { Person } from './person';

/**
 * The address of a cell of `ICP Config`, as a person finds it: by section, row and column.
 *
 * @param row a text that stands in the row
 * @example cellIn(person, 'CRITERIA', 'C1', 'Points') // 'ICP Config!G12'
 */
export function cellIn(person: Person, section: string, row: string, header: string): string {
  const rows = person.read('ICP Config');
  const from = rows.findIndex(([first]) => first === section);
  const column = rows[from + 1]?.indexOf(header) ?? -1;
  const at = rows.findIndex((cells, index) => index > from + 1 && cells.includes(row));
  if (from < 0 || column < 0 || at < 0)
    throw new Error(`${section} must have ${row} and ${header}, got none (ICP Config)`);
  return `ICP Config!${String.fromCharCode(65 + column)}${at + 1}`;
}
