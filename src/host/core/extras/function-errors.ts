import type { ICellData } from '@univerjs/core';
import { type Shift, shiftIndex } from '../cells/shift';
import type { Book } from '../engine/book';
import type { Caller } from '../engine/functions';
import { sheets } from '../engine/univer';

type Written = Readonly<Record<string, Readonly<Record<string, ICellData | null>> | null>>;

/**
 * Messages of custom functions that failed, by cell. A message goes with its cell as rows and columns
 * come and go, and is gone once something else is written there.
 */
export class FunctionErrors {
  private texts: Map<string, string>;

  /** @param saved what `saved()` gave, to go on from there */
  constructor(book: Book, saved: ReadonlyMap<string, string> = new Map()) {
    this.texts = new Map(saved);
    book.onMutation(({ id, params }) => {
      if (this.texts.size === 0 || id !== sheets.SetRangeValuesMutation.id) return;
      const { subUnitId, cellValue } = params as { subUnitId: string; cellValue?: Written };
      this.forgetWritten(subUnitId, cellValue ?? {});
    });
  }

  set(cell: Caller, text: string): void {
    this.texts.set(key(cell), text);
  }

  delete(cell: Caller): void {
    if (this.texts.size > 0) this.texts.delete(key(cell));
  }

  /** The messages of one tab. */
  of(sheetId: string): { row: number; column: number; text: string }[] {
    return [...this.texts].flatMap(([at, text]) => {
      const place = placeOf(at);
      return place.sheetId === sheetId ? [{ row: place.row, column: place.column, text }] : [];
    });
  }

  shift(sheetId: string, shift: Shift): void {
    const moved = [...this.texts].flatMap(([at, text]): [string, string][] => {
      const place = placeOf(at);
      if (place.sheetId !== sheetId) return [[at, text]];
      const index = shiftIndex(place[shift.axis], shift);
      return index === undefined ? [] : [[key({ ...place, [shift.axis]: index }), text]];
    });
    this.texts = new Map(moved);
  }

  saved(): ReadonlyMap<string, string> {
    return new Map(this.texts);
  }

  /** What is calculated comes without a word on the formula. */
  private forgetWritten(sheetId: string, cells: Written): void {
    for (const at of this.texts.keys()) {
      const { row, column, ...place } = placeOf(at);
      const cell = place.sheetId === sheetId ? cells[row - 1]?.[column - 1] : undefined;
      if (cell === null || (cell && 'f' in cell)) this.texts.delete(at);
    }
  }
}

function key({ sheetId, row, column }: Caller): string {
  return `${sheetId}!${row},${column}`;
}

function placeOf(at: string): Caller {
  const [sheetId = '', place = ''] = at.split('!');
  const [row = 0, column = 0] = place.split(',').map(Number);
  return { sheetId, row, column };
}
