/** A rectangle of a sheet, 1-based as in Apps Script. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A reference as written: an edge that is left open (`A2:L`, `A:L`, `2:5`) is undefined. */
export interface Reference {
  readonly sheet: string | undefined;
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly lastRow: number | undefined;
  readonly lastColumn: number | undefined;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9][0-9]*)?$/;
const WITH_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** @example columnLetters(28) === 'AB' */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** @example columnNumber('AB') === 28 */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

/** @example a1({ row: 2, column: 1, rows: 3, columns: 2 }) === 'A2:B4' */
export function a1(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}

/** A tab's name as formulas write it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** @example absoluteA1('ICP Config', area) === "'ICP Config'!$A$1:$H$40" */
export function absoluteA1(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${a1(area).replace(/([A-Z]+)([0-9]+)/g, '$$$1$$$2')}`;
}

/** Reads `A1`, `$A$1:B2`, `A2:L`, `A:L`, `2:5`, each with or without a tab; undefined where it is none. */
export function parseReference(text: string): Reference | undefined {
  const split = WITH_SHEET.exec(text.trim());
  const sheet = split ? (split[1]?.replaceAll("''", "'") ?? split[2]) : undefined;
  const corners = (split?.[3] ?? text.trim()).split(':');
  const [first, last = first] = corners.map(parseCorner);
  if (corners.length > 2 || !first || !last) return undefined;
  if (corners.length === 1 && (first.row === undefined || first.column === undefined))
    return undefined;
  return {
    sheet,
    row: first.row ?? (last.row === undefined ? undefined : 1),
    column: first.column ?? (last.column === undefined ? undefined : 1),
    lastRow: last.row,
    lastColumn: last.column,
  };
}

/** The rectangle of a reference in a grid of this size; corners may be given in any order. */
export function areaOf(reference: Reference, maxRows: number, maxColumns: number): Area {
  const [top, bottom] = ordered(reference.row ?? 1, reference.lastRow ?? maxRows);
  const [left, right] = ordered(reference.column ?? 1, reference.lastColumn ?? maxColumns);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** What is left of an area without others, in areas that share no cell. */
export function without(area: Area, others: readonly Area[]): Area[] {
  return others.reduce((parts, other) => parts.flatMap((part) => cutOut(part, other)), [area]);
}

/** Above and below in full width, then left and right of what is cut out. */
function cutOut(area: Area, hole: Area): Area[] {
  if (!overlaps(area, hole)) return [area];
  const [bottom, right] = [area.row + area.rows, area.column + area.columns];
  const top = Math.max(area.row, hole.row);
  const end = Math.min(bottom, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const after = Math.min(right, hole.column + hole.columns);
  return [
    { ...area, rows: top - area.row },
    { ...area, row: top, rows: end - top, columns: left - area.column },
    { ...area, row: top, rows: end - top, column: after, columns: right - after },
    { ...area, row: end, rows: bottom - end },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

function parseCorner(text: string): { row?: number; column?: number } | undefined {
  const match = CORNER.exec(text.trim());
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  return {
    ...(match[1] !== undefined && { column: columnNumber(match[1]) }),
    ...(match[2] !== undefined && { row: Number(match[2]) }),
  };
}

function ordered(one: number, other: number): [number, number] {
  return one <= other ? [one, other] : [other, one];
}
