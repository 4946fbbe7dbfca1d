import type { ICellData } from '@univerjs/core';
import { type Area, overlaps, without } from '../cells/a1';
import type { Desk } from '../desk';
import { plainCopy } from '../engine/plain-copy';
import { areaOfRange } from '../engine/structure';
import { EMPTIED } from './incoming';
import { movedReferences } from './moved-references';
import { checkedRef, type Ref } from './refs';

/**
 * Cuts cells and pastes them elsewhere in their tab, `to` being the cell of their first one: values,
 * formulas, formats, notes, data validations and conditional formats go along, references to cells
 * that lie wholly among them follow.
 *
 * @throws where the target is in another tab, or merged cells are among the cells or in their place
 */
export function moveCells(desk: Desk, from: Ref, to: Ref): void {
  if (from.sheet !== to.sheet) throw new Error('moveTo must stay in its tab in this host.');
  const sheet = desk.sheet(from.sheet);
  const target = checkedRef(sheet, { ...from, row: to.row, column: to.column });
  const merges = sheet.getMergeData().map(areaOfRange);
  if (merges.some((area) => overlaps(area, from) || overlaps(area, target))) {
    throw new Error('You must select all cells in a merged range to merge or unmerge them.');
  }
  const reader = desk.reader(from.sheet);
  const cells: Record<number, Record<number, ICellData>> = {};
  const set = (row: number, column: number, cell: ICellData) => {
    cells[row - 1] = { ...cells[row - 1], [column - 1]: cell };
  };
  const carried = eachOf(from, (row, column): ICellData => {
    const formula = reader.formula(row, column);
    const cell = plainCopy(reader.raw(row, column) ?? {});
    return formula === '' ? cell : { ...cell, f: formula, si: null };
  });
  for (const { row, column } of carried) set(row, column, { ...EMPTIED, s: null });
  for (const { row, column, is } of carried) {
    const place = shifted(from, target, row, column);
    set(place.row, place.column, { ...EMPTIED, s: null, ...is });
  }
  desk.book.write(from.sheet, cells);
  movedReferences(desk, from.sheet, { from, to: target });
  carryExtras(desk, from, target);
  for (const { name, sheetId, area } of desk.names.all()) {
    if (sheetId !== from.sheet || without(area, [from]).length > 0) continue;
    desk.names.set(name, sheetId, { ...area, ...shifted(from, target, area.row, area.column) });
  }
}

function carryExtras(desk: Desk, from: Ref, target: Ref): void {
  const extras = desk.extras(from.sheet);
  const carried = eachOf(from, (row, column) => ({
    note: extras.note(row, column),
    rule: extras.validation(row, column),
  }));
  for (const { row, column } of carried) {
    extras.setNote(row, column, '');
    extras.validate({ row, column, rows: 1, columns: 1 }, null);
  }
  for (const { row, column, is } of carried) {
    const place = shifted(from, target, row, column);
    extras.setNote(place.row, place.column, is.note);
    extras.validate({ ...place, rows: 1, columns: 1 }, is.rule);
  }
  extras.conditionalFormats = extras.conditionalFormats.map((format) => ({
    ...format,
    areas: format.areas.flatMap((area) => {
      const common = shared(area, from);
      const moved = common && { ...common, ...shifted(from, target, common.row, common.column) };
      return [...without(area, [from, target]), ...(moved ? [moved] : [])];
    }),
  }));
  const name = desk.sheet(from.sheet).getName();
  desk.announce({ kind: 'notes', sheet: name });
  desk.announce({ kind: 'validations', sheet: name });
  desk.announce({ kind: 'formats', sheet: name });
}

function shared(one: Area, other: Area): Area | undefined {
  if (!overlaps(one, other)) return undefined;
  const [row, column] = [Math.max(one.row, other.row), Math.max(one.column, other.column)];
  const bottom = Math.min(one.row + one.rows, other.row + other.rows);
  const right = Math.min(one.column + one.columns, other.column + other.columns);
  return { row, column, rows: bottom - row, columns: right - column };
}

function shifted(from: Area, target: Area, row: number, column: number) {
  return { row: row - from.row + target.row, column: column - from.column + target.column };
}

function eachOf<T>(area: Area, of: (row: number, column: number) => T) {
  return Array.from({ length: area.rows * area.columns }, (_, index) => {
    const row = area.row + Math.floor(index / area.columns);
    const column = area.column + (index % area.columns);
    return { row, column, is: of(row, column) };
  });
}
