import type { Cell } from '../../src/engine/model';

/** Reads a CSV whose texts stand in quotes, and whose numbers, TRUE and FALSE do not. */
export function readTypedCsv(text: string): Cell[][] {
  const rows: Cell[][] = [[]];
  for (const [, quoted, bare = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g,
  )) {
    rows.at(-1)?.push(quoted === undefined ? bareCell(bare) : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

function bareCell(text: string): Cell {
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  return text === '' ? '' : Number(text);
}

/** A grid as such a CSV. */
export function writeTypedCsv(rows: readonly (readonly Cell[])[]): string {
  const written = (cell: Cell) =>
    typeof cell === 'string' && cell !== ''
      ? `"${cell.replaceAll('"', '""')}"`
      : String(cell).toUpperCase();
  return rows.map((row) => `${row.map(written).join(',')}\n`).join('');
}
