import { a1 } from '../app/area';
import type { CellStyle, Group, HeaderNote, SheetLook, Validation } from '../app/workbook';
import { buildRule } from './rules';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Gives a sheet of ours its look, its input rules and its protection. */
export function decorate(sheet: GoogleSheet, look: SheetLook): void {
  for (const [areas, style] of look.styles ?? []) {
    if (areas.length > 0) paint(sheet.getRangeList(areas.map(a1)), style);
  }
  setWidths(sheet, look.widths ?? []);
  for (const { row, rows, height } of look.heights ?? []) {
    sheet.setRowHeightsForced(row, rows, height);
  }
  for (const group of look.groups ?? []) fold(sheet, group);
  if (look.frozenRows !== undefined) sheet.setFrozenRows(look.frozenRows);
  if (look.frozenColumns !== undefined) sheet.setFrozenColumns(look.frozenColumns);
  if (look.hidesGridlines !== undefined) sheet.setHiddenGridlines(look.hidesGridlines);
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
