import type { ICellData } from '@univerjs/core';
import type { Mutation } from '../api';
import { withCommas } from '../cells/separators';
import type { Desk } from '../desk';
import { storedValue } from '../engine/workbook-data';
import { EMPTIED } from './incoming';
import type { Ref } from './refs';
import { requireRight } from './rights';
import { type Cells, requireValid } from './valid-cells';

interface CellEdit {
  readonly subUnitId: string;
  readonly cellValue?: Cells | null;
}

interface NoteEdit {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
  readonly note?: { readonly note: string };
}

const SET_CELLS = 'sheet.mutation.set-range-values';

/** What a view edits that does not lie in Univer's workbook here, or is checked first. */
const EDITS: Readonly<Record<string, (desk: Desk, params: never, origin?: string) => void>> = {
  [SET_CELLS]: setCells,
  'sheet.mutation.update-note': (desk, { note, ...place }: NoteEdit) =>
    setNote(desk, place, note?.note ?? ''),
  'sheet.mutation.remove-note': (desk, place: NoteEdit) => setNote(desk, place, ''),
};

/** Edits of a tab's content; others are of its looks, which a view also makes by itself. */
const OF_CONTENT = /\.(?:reorder-range|move-|insert-|remove-|update-note)/;

/**
 * Applies a mutation that a view has made, as Sheets takes in what a person does.
 *
 * @param origin names the view
 * @throws with Google's words where the person may not edit there or a validation rejects what was
 *   entered; then nothing is written
 */
export function applyEdit(desk: Desk, { id, params }: Mutation, origin?: string): void {
  if (OF_CONTENT.test(id)) {
    const { subUnitId, sheetId } = (params ?? {}) as { subUnitId?: string; sheetId?: string };
    requireRight(desk, 'Sheet.edit', [subUnitId ?? sheetId]);
  }
  const edit = Object.hasOwn(EDITS, id) ? EDITS[id] : undefined;
  if (edit) edit(desk, params as never, origin);
  else desk.book.apply({ id, params }, origin);
}

/**
 * What shows a view the cells again that it had edited, where the edit was refused: they are emptied
 * first, as a style is merged into the one that is there. Nothing where it was no edit of cells.
 */
export function takenBack(desk: Desk, { id, params }: Mutation): Mutation[] {
  const { subUnitId, cellValue } = (params ?? {}) as Partial<CellEdit>;
  const sheet = desk.tabs.byId(subUnitId ?? '');
  if (id !== SET_CELLS || !cellValue || !sheet) return [];
  const styles = desk.book.workbook.getStyles();
  const present = cellsOf(cellValue, (_cell, r, c) => {
    const cell = sheet.getCellMatrix().getValue(r, c);
    return { ...EMPTIED, ...cell, s: cell ? styles.getStyleByCell(cell) : null };
  });
  return [cellsOf(cellValue, () => ({ ...EMPTIED, s: null })), present].map((cells) => ({
    id,
    params: { unitId: desk.book.unit, subUnitId, cellValue: cells },
  }));
}

function setCells(desk: Desk, params: CellEdit, origin?: string): void {
  const { subUnitId, cellValue } = params;
  requireRight(desk, 'Range.setValues', [around(subUnitId, cellValue ?? {})]);
  const extras = desk.extras(desk.sheet(subUnitId).getSheetId());
  const cells = cellsOf(cellValue ?? {}, (cell, r, c) => {
    if (cell?.f) return { ...cell, f: withCommas(cell.f) };
    const rule = extras.validation(r + 1, c + 1);
    return rule?.criteria.type === 'CHECKBOX' ? ticked(cell) : cell;
  });
  requireValid(desk, subUnitId, cells);
  desk.book.apply({ id: SET_CELLS, params: { ...params, cellValue: cells } }, origin);
}

function around(sheet: string, cells: Cells): Ref {
  const rows = Object.keys(cells).map(Number);
  const columns = Object.values(cells).flatMap((line) => Object.keys(line ?? {}).map(Number));
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return {
    sheet,
    row: row + 1,
    column: column + 1,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

/** A view says 1 and 0 for a box that is ticked and one that is not. */
function ticked(cell: ICellData): ICellData {
  const isBox = String(cell?.v) === '1' || String(cell?.v) === '0';
  return isBox ? { ...cell, ...storedValue(String(cell.v) === '1') } : cell;
}

function cellsOf(cells: Cells, cell: (cell: ICellData, r: number, c: number) => ICellData): Cells {
  const lines = Object.entries(cells).map(([r, line]) => [
    r,
    Object.fromEntries(
      Object.entries(line ?? {}).map(([c, one]) => [c, cell(one, Number(r), Number(c))]),
    ),
  ]);
  return Object.fromEntries(lines);
}

function setNote(desk: Desk, { sheetId, row, col }: Omit<NoteEdit, 'note'>, text: string): void {
  const sheet = desk.sheet(sheetId).getName();
  desk.extras(sheetId).setNote(row + 1, col + 1, text);
  desk.announce({ kind: 'notes', sheet });
}
