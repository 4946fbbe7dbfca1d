import { a1 } from '../app/area';
import type { Area, CellStyle, Group, HeaderNote, SheetLook, Validation } from '../app/workbook';
import { buildRule } from './rules';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Gives a sheet of ours its look, its input rules and its protection. */
export function decorate(sheet: GoogleSheet, look: SheetLook): void {
  for (const [areas, style] of look.styles ?? []) {
    if (areas.length > 0) paint(sheet.getRangeList(areas.map(a1)), style);
  }
  if (look.grid !== undefined) paintAll(sheet, look.grid);
  setWidths(sheet, look.widths ?? []);
  for (const { row, rows, height } of look.heights ?? []) {
    sheet.setRowHeightsForced(row, rows, height);
  }
  for (const group of look.groups ?? []) fold(sheet, group);
  if (look.frozenRows !== undefined) sheet.setFrozenRows(look.frozenRows);
  if (look.frozenColumns !== undefined) sheet.setFrozenColumns(look.frozenColumns);
  if (look.hidesGridlines !== undefined) sheet.setHiddenGridlines(look.hidesGridlines);
  if (look.isHidden === true) sheet.hideSheet();
  for (const validation of look.validations ?? []) addValidation(sheet, validation);
  addNotes(sheet, look.notes ?? []);
  if (look.warning !== undefined) sheet.protect().setDescription(look.warning).setWarningOnly(true);
}

type Painters = {
  readonly [K in keyof CellStyle]-?: (
    list: RangeList,
    value: Exclude<CellStyle[K], undefined>,
  ) => void;
};

const painters: Painters = {
  bold: (list, isBold) => list.setFontWeight(isBold ? 'bold' : 'normal'),
  italic: (list, isItalic) => list.setFontStyle(isItalic ? 'italic' : 'normal'),
  size: (list, points) => list.setFontSize(points),
  color: (list, color) => list.setFontColor(color),
  ground: (list, color) => list.setBackground(color),
  align: (list, side) => list.setHorizontalAlignment(side),
  vertical: (list, side) => list.setVerticalAlignment(side),
  wrap: (list, name) => list.setWrapStrategy(wrapStrategy(name)),
  line: (list, { side, color, isThick }) => {
    const on = (name: typeof side) => (name === side ? true : null);
    const { SOLID, SOLID_MEDIUM } = SpreadsheetApp.BorderStyle;
    const style = isThick ? SOLID_MEDIUM : SOLID;
    list.setBorder(on('top'), on('left'), on('bottom'), on('right'), null, null, color, style);
  },
};

const NO_GROUND = '#ffffff';

/** How a cell looks; one without a ground is told to be white. */
export function styleOf(cell: GoogleAppsScript.Spreadsheet.Range): CellStyle {
  const ground = cell.getBackground();
  return {
    bold: cell.getFontWeight() === 'bold',
    size: cell.getFontSize(),
    color: cell.getFontColor(),
    ground: ground === NO_GROUND ? null : ground,
    vertical: cell.getVerticalAlignment() as NonNullable<CellStyle['vertical']>,
  };
}

function wrapStrategy(name: Exclude<CellStyle['wrap'], undefined>) {
  const { WRAP, CLIP, OVERFLOW } = SpreadsheetApp.WrapStrategy;
  return { wrap: WRAP, clip: CLIP, overflow: OVERFLOW }[name];
}

function paint(list: RangeList, style: CellStyle): void {
  for (const [property, value] of Object.entries(style)) {
    if (value === undefined) continue;
    const painter = painters[property as keyof CellStyle] as (
      list: RangeList,
      value: unknown,
    ) => void;
    painter(list, value);
  }
}

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Grid = readonly (readonly CellStyle[])[];

/** How each property of all cells is set. */
const gridPainters: readonly ((range: GoogleRange, grid: Grid) => void)[] = [
  (range, grid) => range.setFontWeights(each(grid, ({ bold }) => (bold ? 'bold' : 'normal'))),
  (range, grid) => range.setFontStyles(each(grid, ({ italic }) => (italic ? 'italic' : 'normal'))),
  (range, grid) => range.setFontSizes(each(grid, ({ size = 10 }) => size)),
  (range, grid) => range.setFontColors(each(grid, ({ color = '#1F1F1F' }) => color)),
  (range, grid) => range.setBackgrounds(each(grid, ({ ground = null }) => ground)),
  (range, grid) => range.setHorizontalAlignments(each(grid, ({ align = null }) => align)),
  (range, grid) => range.setVerticalAlignments(each(grid, ({ vertical = 'middle' }) => vertical)),
  (range, grid) =>
    range.setWrapStrategies(each(grid, ({ wrap = 'overflow' }) => wrapStrategy(wrap))),
];

function paintAll(sheet: GoogleSheet, grid: Grid): void {
  const [first] = grid;
  if (first === undefined) return;
  const range = sheet.getRange(1, 1, grid.length, first.length);
  for (const painter of gridPainters) painter(range, grid);
}

function each<T>(grid: Grid, of: (style: CellStyle) => T) {
  return grid.map((row) => row.map(of)) as NonNullable<T>[][];
}

/** Takes lines, groups and charts off; see the port. */
export function undress(sheet: GoogleSheet, area: Area, rows: readonly number[]): void {
  sheet.getRange(a1(area)).setBorder(false, false, false, false, false, false);
  for (const row of rows) {
    if (sheet.getRowGroupDepth(row) > 0) sheet.getRowGroup(row, 1)?.expand().remove();
  }
  if (rows.length === 0) return;
  for (const chart of sheet.getCharts()) {
    if (rows.includes(chart.getContainerInfo().getAnchorRow())) sheet.removeChart(chart);
  }
}

/** A group that stands there already is not put into another one. */
function fold(sheet: GoogleSheet, { of, from, count, isCollapsed }: Group): void {
  const isRows = of === 'rows';
  const depth = isRows ? sheet.getRowGroupDepth(from) : sheet.getColumnGroupDepth(from);
  if (depth > 0) return;
  const range = isRows ? sheet.getRange(from, 1, count, 1) : sheet.getRange(1, from, 1, count);
  if (isRows) range.shiftRowGroupDepth(1);
  else range.shiftColumnGroupDepth(1);
  const group = isRows ? sheet.getRowGroup(from, 1) : sheet.getColumnGroup(from, 1);
  if (isCollapsed) group?.collapse();
}

/** Neighbours of one width in one call. */
function setWidths(sheet: GoogleSheet, widths: readonly (number | undefined)[]): void {
  let from = 0;
  widths.forEach((width, index) => {
    if (width === widths[index + 1]) return;
    if (width !== undefined) sheet.setColumnWidths(from + 1, index + 1 - from, width);
    from = index + 1;
  });
}

function addValidation(sheet: GoogleSheet, validation: Validation): void {
  sheet.getRange(a1(validation.area)).setDataValidation(buildRule(sheet, validation));
}

/** All notes in one call: the least rectangle of texts that holds them. */
function addNotes(sheet: GoogleSheet, notes: readonly HeaderNote[]): void {
  if (notes.length === 0) return;
  const top = Math.min(...notes.map(({ row }) => row));
  const left = Math.min(...notes.map(({ column }) => column));
  const rows = Math.max(...notes.map(({ row }) => row)) - top + 1;
  const columns = Math.max(...notes.map(({ column }) => column)) - left + 1;
  const texts = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
  for (const { row, column, help } of notes) {
    const line = texts[row - top];
    if (line !== undefined) line[column - left] = help;
  }
  sheet.getRange(top, left, rows, columns).setNotes(texts);
}
