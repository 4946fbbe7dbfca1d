import { a1 } from '../app/area';
import type { Sheet } from '../app/workbook';
import type { Cell } from '../engine/model';
import type { BeyondFormulas } from './beyond-formulas';
import type { LookUps } from './look-ups';
import { columnMarks, isOn, type TabMark } from './marks';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * A sheet behind the use cases' port: each read and write is one range and one call on it.
 *
 * @param known - Is told of what changes tabs, marks and named ranges.
 * @param beyond - What a formula may not do with it.
 * @param isNew - It was added just now, and has neither mark nor rule: the first are set without a look.
 */
export function wrapSheet(
  sheet: GoogleSheet,
  known: LookUps,
  beyond: () => BeyondFormulas,
  name = sheet.getName(),
  isNew = false,
): Sheet {
  let hasNoMark = isNew;
  let hasNoColumnMarks = false;
  let hasNoRules = isNew;
  return {
    name,
    values: (rows, columns) =>
      rows === undefined && columns === undefined
        ? sheet.getDataRange().getValues()
        : corner(sheet, rows, columns),
    formulas: (area) => sheet.getRange(a1(area)).getFormulas(),
    row: (row) =>
      sheet.getRange(row, 1, 1, Math.max(1, sheet.getLastColumn())).getValues()[0] ?? [],
    read: () => {
      const range = sheet.getDataRange();
      return { values: range.getValues(), formulas: range.getFormulas() };
    },
    column: (column) =>
      sheet
        .getRange(1, column, Math.max(1, sheet.getLastRow()), 1)
        .getValues()
        .map(([cell]) => cell),
    rules: () =>
      sheet
        .getDataRange()
        .getDataValidations()
        .map((row) => row.map((rule) => rule && beyond().presentRule(rule))),
    setRules: (area, rules) => {
      beyond().setRules(sheet, area, rules, hasNoRules);
      hasNoRules = false;
    },
    clearRules: (areas) => {
      if (areas.length > 0) sheet.getRangeList(areas.map(a1)).clearDataValidations();
    },
    numberFormat: (row, column) => sheet.getRange(row, column).getNumberFormat(),
    style: (row, column) => beyond().styleOf(sheet.getRange(row, column)),
    notes: (area) => sheet.getRange(a1(area)).getNotes(),
    used: () => ({ rows: sheet.getLastRow(), columns: sheet.getLastColumn() }),
    maxRows: () => sheet.getMaxRows(),
    maxColumns: () => sheet.getMaxColumns(),
    write: (row, column, cells, formats, refused) => {
      const [first] = cells;
      if (first === undefined || first.length === 0) return;
      const range = sheet.getRange(row, column, cells.length, first.length);
      let written = cells;
      try {
        if (formats !== undefined) range.setNumberFormats(mutable(formats));
      } catch (error) {
        if (refused === undefined) throw error;
        written = refused(error);
      }
      range.setValues(mutable(written));
    },
    numberFormats: (area) =>
      sheet
        .getRange(a1(area))
        .getNumberFormats()
        .map((row) => row.map((format) => format || 'General')),
    setNumberFormats: (area, formats) => {
      sheet.getRange(a1(area)).setNumberFormats(mutable(formats));
    },
    format: (areas, numberFormat) => {
      if (areas.length > 0) sheet.getRangeList(areas.map(a1)).setNumberFormat(numberFormat);
    },
    insertRows: (afterRow, count) => {
      known.rangesChange();
      sheet.insertRowsAfter(afterRow, count);
    },
    deleteRows: (row, count) => {
      known.rangesChange();
      sheet.deleteRows(row, count);
    },
    moveRows: (row, count, beforeRow) => {
      known.rangesChange();
      sheet.moveRows(sheet.getRange(row, 1, count, 1), beforeRow);
    },
    insertColumns: (afterColumn, count) => {
      known.rangesChange();
      sheet.insertColumnsAfter(afterColumn, count);
    },
    moveCells: (from, row, column) => {
      known.rangesChange();
      sheet.getRange(a1(from)).moveTo(sheet.getRange(row, column));
    },
    holds: () => beyond().holdsOf(sheet),
    formulasWith: (text) => beyond().formulasWith(sheet, text),
    resize: (rows, columns) => {
      known.rangesChange();
      beyond().resize(sheet, rows, columns);
    },
    decorate: (look) => beyond().decorate(sheet, look),
    undress: (area, rows) => beyond().undress(sheet, area, rows),
    setColors: (rules, within, ours) => beyond().setColors(sheet, rules, within, ours),
    writeRich: (row, column, cells) => {
      const [first] = cells;
      if (first === undefined || first.length === 0) return;
      const range = sheet.getRange(row, column, cells.length, first.length);
      range.setRichTextValues(cells.map((line) => line.map(beyond().richText)));
    },
    addChart: (chart) => beyond().addChart(sheet, chart),
    mark: (value) => {
      const isThere = (mark: TabMark) => mark.value === value && isOn(sheet, mark);
      if (!hasNoMark && known.marks().some(isThere)) return;
      known.marksChange();
      beyond().markSheet(sheet, value, hasNoMark);
      hasNoMark = false;
    },
    columnMarks: () => {
      const found = columnMarks(sheet);
      hasNoColumnMarks = found.length === 0;
      return found;
    },
    markColumns: (marks) => {
      if (marks.length === 0) return;
      beyond().markColumns(sheet, marks, hasNoColumnMarks);
      hasNoColumnMarks = false;
    },
    id: () => sheet.getSheetId(),
    place: () => sheet.getIndex() - 1,
    rename: (newName) => {
      known.taken(newName);
      sheet.setName(newName);
    },
    remove: () => {
      known.removed();
      sheet.getParent().deleteSheet(sheet);
    },
    activate: () => void sheet.activate(),
    select: (area) => void sheet.getRange(a1(area)).activate(),
  };
}

/** The first rows and columns; an empty sheet is not read. */
function corner(sheet: GoogleSheet, rows = Infinity, columns = Infinity): Cell[][] {
  const last = sheet.getLastRow();
  if (last === 0) return [['']];
  return sheet
    .getRange(1, 1, Math.min(rows, last), Math.min(columns, sheet.getLastColumn()))
    .getValues();
}

/** Apps Script's types ask for arrays that may be changed; it does not change them. */
function mutable<T>(cells: readonly (readonly T[])[]): T[][] {
  return cells as T[][];
}
