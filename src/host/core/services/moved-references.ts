import type { ICellData } from '@univerjs/core';
import { parseReference } from '../cells/a1';
import type { Desk } from '../desk';

interface Move {
  readonly from: number;
  readonly count: number;
  readonly to: number;
}

const REFERENCE =
  /((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?\$?[A-Z]{1,3}\$?[0-9]+(?::\$?[A-Z]{1,3}\$?[0-9]+)?(?![\w(])/g;

/** Rewrites references that lie wholly within moved rows so that they point at the new place. */
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
  if (!reference?.row) return token;
  const sheet =
    reference.sheet === undefined ? home : desk.tabs.named(reference.sheet)?.getSheetId();
  const last = reference.lastRow ?? reference.row;
  const within = reference.row >= move.from && last < move.from + move.count;
  if (sheet !== moved || !within) return token;
  const tab = token.slice(0, token.lastIndexOf('!') + 1);
  const cells = token.slice(tab.length);
  const shift = move.to - move.from;
  return tab + cells.replace(/([A-Z]+\$?)([0-9]+)/g, (_, c, row) => `${c}${Number(row) + shift}`);
}
