import { lastDataColumn } from '../accounts/list';
import { styles } from '../look/palette';
import { decorate, isTextCell, type Looks } from '../looks';
import type { Area, Workbook } from '../workbook';
import { type AccountList, freeParts } from './account-list';
import { ownColumns } from './own-columns';

/** Pixels of a character of a bold header. */
const CHARACTER = 8;

/**
 * Makes our columns show what they will hold. Those that are added stand in for others beside them:
 * what they inherited goes, and they get widths and a header as bold as that of the list. In those
 * that are there, rows that may be written, and blank ones below, get the formats that keep texts
 * texts; how a person shows a score stays.
 *
 * @param looks - Learn what Sheets refuses.
 * @returns Whether texts are kept as texts.
 */
export function formatColumns(workbook: Workbook, list: AccountList, looks: Looks): boolean {
  const { sheet, headerRow, placed, found, total } = list;
  const end = sheet.maxRows() - headerRow;
  const below = (column: number, from: number, to: number): Area => {
    return { row: headerRow + 1 + from, column: column + 1, rows: to - from, columns: 1 };
  };
  const isAdded = (own: number) => placed.added[own] !== undefined;
  const added = placed.columns.filter((_, own) => isAdded(own));
  const withHeader = added.map((column) => below(column, -1, end));
  looks.attempt('data validations', () => sheet.clearRules(withHeader));
  dress(list, looks);
  const used = list.list.values.length - headerRow;
  const parts = [...freeParts(found, 0, total), ...(end > used ? [[used, end] as const] : [])];
  const byFormat = new Map<string, Area[]>();
  ownColumns.forEach(({ format }, own) => {
    if (format === undefined && !isAdded(own)) return;
    const column = placed.columns[own] as number;
    const name = format ?? 'General';
    const areas = parts.map(([from, to]) => below(column, from, to));
    byFormat.set(name, [...(byFormat.get(name) ?? []), ...areas]);
  });
  const isSet = looks.attempt('number formats', () => {
    for (const [format, areas] of byFormat) sheet.format(areas, format);
    workbook.flush();
  });
  const texts = byFormat.get('@') ?? [];
  return isSet || texts.every((area) => isTextCell(sheet, area.row + area.rows - 1, area.column));
}

/** Of those that are added, and only then: how wide a person makes them stays. */
function dress({ sheet, headerRow, placed, list }: AccountList, looks: Looks): void {
  const widths: (number | undefined)[] = Array(Math.max(...placed.columns) + 1).fill(undefined);
  const bold: Area[] = [];
  placed.added.forEach((header, own) => {
    const column = placed.columns[own] as number;
    if (header === undefined) return;
    widths[column] = Math.max(ownColumns[own]?.width ?? 0, CHARACTER * (header.length + 1));
    bold.push({ row: headerRow, column: column + 1, rows: 1, columns: 1 });
  });
  if (bold.length === 0) return;
  decorate(sheet, { widths }, looks);
  looks.attempt('colours and widths', () => {
    if (sheet.isBold(headerRow, lastDataColumn(list) + 1))
      sheet.decorate({ styles: [[bold, styles.bold]] });
  });
}
