import { a1 } from '../../../src/host/core/cells/a1';
import type { Desk } from '../../../src/host/core/desk';
import type { Document } from '../../../src/host/core/document';

/** All that a spreadsheet holds, as plain data that can be compared. */
export interface Picture {
  readonly names: Readonly<Record<string, string>>;
  readonly tabs: Readonly<Record<string, TabPicture>>;
}

export interface TabPicture {
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: unknown;
  readonly widths: unknown;
  readonly merges: unknown;
  /** Value, formula and look of every cell that has any, by address. */
  readonly cells: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly validations: unknown;
  readonly protections: unknown;
  /** Developer metadata of the tab and of its columns. */
  readonly metadata: unknown;
}

/** A tab as far as it is written: its values and formulas, whatever they look like. */
export function written({ cells }: TabPicture): Readonly<Record<string, string>> {
  const plain = Object.entries(cells).map(([at, text]) => {
    const [value, formula] = JSON.parse(text);
    return [at, JSON.stringify([value, formula])];
  });
  return Object.fromEntries(plain.filter(([, text]) => text !== '["",""]'));
}

/** Takes a picture of a spreadsheet: values, formulas, formats, notes, rules and named ranges. */
export function picture(document: Document): Picture {
  const { desk } = document;
  const names = desk.names
    .all()
    .map(({ name, sheetId, area }) => [name, `${desk.sheet(sheetId).getName()}!${a1(area)}`]);
  const tabs = desk.tabs
    .all()
    .map((sheet) => [sheet.getName(), tabPicture(desk, sheet.getSheetId())]);
  return { names: Object.fromEntries(names), tabs: Object.fromEntries(tabs) };
}

function tabPicture(desk: Desk, id: string): TabPicture {
  const sheet = desk.sheet(id);
  const { freeze, columnData, mergeData } = sheet.getConfig();
  const extras = desk.extras(id);
  const { validated, protections, metadata } = JSON.parse(JSON.stringify(extras));
  return {
    rows: sheet.getRowCount(),
    columns: sheet.getColumnCount(),
    frozenRows: freeze.ySplit,
    widths: structuredClone(columnData),
    merges: structuredClone(mergeData),
    cells: cellsOf(desk, id),
    notes: Object.fromEntries(
      extras.allNotes().map(({ row, column, text }) => [address(row, column), text]),
    ),
    validations: withoutIds(validated),
    protections: withoutIds(protections),
    metadata: withoutTabNumbers(withoutIds(metadata)),
  };
}

function cellsOf(desk: Desk, id: string): Record<string, string> {
  const reader = desk.reader(id);
  const looks = new Map<object, string>();
  const lookOf = (style: object) => {
    const look = looks.get(style) ?? JSON.stringify(style);
    looks.set(style, look);
    return look;
  };
  const cells: Record<string, string> = {};
  desk
    .sheet(id)
    .getCellMatrix()
    .forValue((r, c) => {
      const row = r + 1;
      const column = c + 1;
      const value = JSON.stringify(plain(reader.content(row, column)));
      const formula = JSON.stringify(reader.formula(row, column));
      const text = `[${value},${formula},${lookOf(reader.style(row, column))}]`;
      if (text !== '["","",{}]') cells[address(row, column)] = text;
    });
  return cells;
}

/** The end of a page says how it is laid out; that may be set by the next action only. */
function plain(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/^(End of ICP \w+) · layout.*/, '$1') : value;
}

function address(row: number, column: number): string {
  return a1({ row, column, rows: 1, columns: 1 });
}

/** Ids count up with every tab and protection that was ever made. */
function withoutIds(data: unknown): unknown {
  return JSON.parse(
    JSON.stringify(data, (key, value) => (/^(id|sheetId|sheet)$/.test(key) ? undefined : value)),
  );
}

/** Our marks begin with the number of their tab, which differs each time a tab is written anew. */
function withoutTabNumbers(metadata: unknown): unknown {
  return JSON.parse(JSON.stringify(metadata).replace(/"value":"\d+ /g, '"value":"'));
}
