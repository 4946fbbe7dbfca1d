import type { CellArea } from '../cell-area';

const TEXT = /"(?:[^"]|"")*"/g;
const REFERENCE =
  /(?<![\p{L}\p{N}_.$!])(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}(?:\$?\d+)?|:\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(.!])/giu;
const EDGE = /^\$?([A-Z]{1,3})?\$?(\d+)?$/i;

/** What a formula reads of a tab. */
export interface Read {
  /** As it is written. */
  readonly text: string;
  /** 1-based; open ends are infinite. */
  readonly area: CellArea;
}

/**
 * What a formula reads of a tab.
 *
 * @param formula as the cell holds it
 * @param home the tab that the formula stands in
 * @param tab the one that is asked about
 * @example readsOf("='ICP Config'!C5*2", 'Plan', 'ICP Config')[0]?.area // { row: 5, column: 3, rows: 1, columns: 1 }
 */
export function readsOf(formula: string, home: string, tab: string): Read[] {
  return Array.from(formula.replace(TEXT, '""').matchAll(REFERENCE)).flatMap(
    ([text, named, cells = '']) => {
      const sheet = named?.replace(/^'|'$/g, '').replace(/''/g, "'") ?? home;
      return sheet.toLowerCase() === tab.toLowerCase() ? [{ text, area: areaOf(cells) }] : [];
    },
  );
}

/** Whether a formula names a tab in a text, as `INDIRECT` reads it: that follows nothing. */
export function namesInText(formula: string, tab: string): boolean {
  const texts = formula.match(TEXT) ?? [];
  return texts.some(
    (text) => text.toLowerCase().includes(`${tab.toLowerCase()}`) && text.includes('!'),
  );
}

function areaOf(cells: string): CellArea {
  const [first = '', last = first] = cells.split(':');
  const [from, to] = [edge(first), edge(last)];
  const row = from.row ?? 1;
  const column = from.column ?? 1;
  return {
    row,
    column,
    rows: (to.row ?? Number.POSITIVE_INFINITY) - row + 1,
    columns: (to.column ?? (cells.includes(':') ? Number.POSITIVE_INFINITY : column)) - column + 1,
  };
}

function edge(text: string): {
  readonly row: number | undefined;
  readonly column: number | undefined;
} {
  const [, letters, digits] = EDGE.exec(text) ?? [];
  return {
    row: digits === undefined ? undefined : Number(digits),
    column: letters === undefined ? undefined : columnNumber(letters),
  };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
