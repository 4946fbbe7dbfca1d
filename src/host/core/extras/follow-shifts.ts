import type { IRange } from '@univerjs/core';
import type { Shift } from '../cells/shift';
import type { Book } from '../engine/book';
import { sheets } from '../engine/univer';

interface Structural {
  readonly subUnitId: string;
  readonly range: IRange;
}

/** Tells of every row and column that comes or goes, whoever asked for it. */
export function followShifts(book: Book, moved: (sheetId: string, shift: Shift) => void): void {
  const kinds = new Map<string, Pick<Shift, 'axis' | 'kind'>>([
    [sheets.InsertRowMutation.id, { axis: 'row', kind: 'insert' }],
    [sheets.RemoveRowMutation.id, { axis: 'row', kind: 'delete' }],
    [sheets.InsertColMutation.id, { axis: 'column', kind: 'insert' }],
    [sheets.RemoveColMutation.id, { axis: 'column', kind: 'delete' }],
  ]);
  book.onMutation(({ id, params }) => {
    const kind = kinds.get(id);
    if (!kind) return;
    const { subUnitId, range } = params as Structural;
    const first = kind.axis === 'row' ? range.startRow : range.startColumn;
    const last = kind.axis === 'row' ? range.endRow : range.endColumn;
    moved(subUnitId, { ...kind, at: first + 1, count: last - first + 1 });
  });
}
