import type { ICellData } from '@univerjs/core';
import { type Area, columnLetters, columnNumber, parseReference } from '../cells/a1';
import type { Desk } from '../desk';

/** Cells of a tab that stand elsewhere in it now, `to` being the first of them. */
export interface Move {
  readonly from: Area;
  readonly to: Pick<Area, 'row' | 'column'>;
}

const REFERENCE =
  /((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?\$?[A-Z]{1,3}\$?[0-9]+(?::\$?[A-Z]{1,3}\$?[0-9]+)?(?![\w(])/g;

/** Rewrites references that lie wholly within moved cells so that they point at the new place. */
export function movedReferences(desk: Desk, sheetId: string, move: Move): void {
  for (const sheet of desk.tabs.all()) {
    const id = sheet.getSheetId();
    const reader = desk.reader(id);
    const changed: Record<number, Record<number, ICellData>> = {};
    sheet.getCellMatrix().forValue((r, c) => {
      const text = reader.formula(r + 1, c + 1);
      const next = text && rewritten(desk, text, id, sheetId, move);
      if (next && next !== text) changed[r] = { ...changed[r], [c]: { f: next, si: null } };
    });
    if (Object.keys(changed).length > 0) desk.book.write(id, changed);
  }
}

function rewritten(desk: Desk, text: string, home: string, moved: string, move: Move): string {
  return text
    .split(/("(?:[^"]|"")*")/)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part.replace(REFERENCE, (token) => follow(desk, token, home, moved, move)),
    )
    .join('');
}

function follow(desk: Desk, token: string, home: string, moved: string, move: Move): string {
  const reference = parseReference(token);
  if (!reference?.row || !reference.column) return token;
  const sheet =
    reference.sheet === undefined ? home : desk.tabs.named(reference.sheet)?.getSheetId();
  const { row, column, lastRow = row, lastColumn = column } = reference;
  const { from, to } = move;
  const within =
    row >= from.row &&
    lastRow < from.row + from.rows &&
    column >= from.column &&
    lastColumn < from.column + from.columns;
  if (sheet !== moved || !within) return token;
  const tab = token.slice(0, token.lastIndexOf('!') + 1);
  const cells = token.slice(tab.length);
  const [down, right] = [to.row - from.row, to.column - from.column];
  return (
    tab +
    cells.replace(
      /(\$?)([A-Z]+)(\$?)([0-9]+)/g,
      (_, fixed, letters, mark, number) =>
        `${fixed}${columnLetters(columnNumber(letters) + right)}${mark}${Number(number) + down}`,
    )
  );
}
