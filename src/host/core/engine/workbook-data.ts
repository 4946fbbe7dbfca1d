import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { TabCell, TabData } from '../api';
import { plainCopy } from './plain-copy';
import { core } from './univer';

/** The grid of a new tab in Google Sheets. */
export const NEW_TAB = { rows: 1000, columns: 26 };

/** What cells of a new tab look like there; sizes in pixels. */
const USUAL = {
  defaultStyle: { ff: 'Arial', fs: 10 },
  defaultColumnWidth: 100,
  defaultRowHeight: 21,
};

/** A workbook in Univer's own form, of tabs or as it was saved. */
export function workbookData(
  unit: string,
  name: string,
  content: readonly TabData[] | IWorkbookData,
): IWorkbookData {
  const data = 'sheets' in content ? plainCopy(content) : newWorkbook(content);
  return { ...data, id: unit, name };
}

function newWorkbook(tabs: readonly TabData[]): Omit<IWorkbookData, 'id' | 'name'> {
  const given = tabs.length > 0 ? tabs : [{ name: 'Sheet1', rows: [] }];
  const styles = new Map<string, string>();
  const sheetData = given.map((tab, index) => worksheetData(`tab-${index}`, tab, styles));
  return {
    appVersion: '0.25.1',
    locale: core.LocaleType.EN_US,
    styles: Object.fromEntries([...styles].map(([pattern, id]) => [id, { n: { pattern } }])),
    sheetOrder: sheetData.map(({ id }) => id),
    sheets: Object.fromEntries(sheetData.map((sheet) => [sheet.id, sheet])),
  };
}

/** An empty tab in Univer's form. */
export function emptyTab(id: string, name: string): IWorksheetData {
  return worksheetData(id, { name, rows: [] }, new Map()) as IWorksheetData;
}

function worksheetData(
  id: string,
  tab: TabData,
  styles: Map<string, string>,
): Partial<IWorksheetData> & { id: string } {
  const widest = tab.rows.reduce((width, row) => Math.max(width, row.length), 0);
  return {
    id,
    name: tab.name,
    rowCount: Math.max(NEW_TAB.rows, tab.rows.length),
    columnCount: Math.max(NEW_TAB.columns, widest),
    cellData: cellMatrix(tab.rows, styles),
    ...USUAL,
  };
}

function cellMatrix(rows: TabData['rows'], styles: Map<string, string>) {
  const matrix: Record<number, Record<number, ICellData>> = {};
  rows.forEach((row, r) => {
    const cells: Record<number, ICellData> = {};
    row.forEach((cell, c) => {
      if (cell !== null) cells[c] = cellData(cell, styles);
    });
    matrix[r] = cells;
  });
  return matrix;
}

function cellData(cell: TabCell, styles: Map<string, string>): ICellData {
  const data = storedValue(cell.value);
  if (cell.format === undefined) return data;
  const id = styles.get(cell.format) ?? `f${styles.size}`;
  styles.set(cell.format, id);
  return { ...data, s: id };
}

/** A value with its Univer type; a blank clears the cell's content. */
export function storedValue(value: string | number | boolean): ICellData {
  if (value === '') return { v: null, t: null };
  if (typeof value === 'number') return { v: value, t: core.CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: core.CellValueType.BOOLEAN };
  return { v: value, t: core.CellValueType.STRING };
}
