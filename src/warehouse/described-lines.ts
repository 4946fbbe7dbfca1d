/** A column by its name and its type, both as they are written. */
export interface WrittenColumn {
  readonly name: string;
  readonly declared: string;
}

/**
 * Takes a description of a table apart, as people copy it: what `DESCRIBE` draws or tells with tabs, rows
 * of `INFORMATION_SCHEMA.COLUMNS` as CSV, a schema as JSON, `CREATE TABLE`, or a name and a type a line.
 *
 * @returns every line that may be a column; whether its type is one is not looked at
 * @example writtenColumns('industry VARCHAR') // [{ name: 'industry', declared: 'VARCHAR' }]
 */
export function writtenColumns(text: string): WrittenColumn[] {
  return fromJson(text) ?? fromLines(/^\s*create\b/i.test(text) ? inParentheses(text) : text);
}

function fromJson(text: string): WrittenColumn[] | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return columnsIn(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Those of a list, of `fields`, or of `schema`: as BigQuery says it, with nested ones left out. */
function columnsIn(value: unknown): WrittenColumn[] {
  if (Array.isArray(value)) {
    return value.flatMap((one) => {
      const [name, declared, mode] = ['name', 'type', 'mode'].map((key) => textOf(one, key));
      if (!name || !declared) return [];
      return [{ name, declared: mode === 'REPEATED' ? `${declared}[]` : declared }];
    });
  }
  const inside = isGroup(value) ? (value.fields ?? value.schema) : undefined;
  return inside === undefined ? [] : columnsIn(inside);
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown, key: string): string {
  const found = isGroup(value)
    ? (value[key] ?? value[`column_${key}`] ?? value[`data_${key}`])
    : '';
  return typeof found === 'string' ? found : '';
}

/** What stands between the first parentheses, each part of it on a line. */
function inParentheses(text: string): string {
  const start = text.indexOf('(');
  return partsOf(text.slice(start + 1).replace(/\s+/g, ' '), ',').join('\n');
}

/** Parts between a sign that stands in no quotes, parentheses or angle brackets. */
function partsOf(text: string, separator: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  let quote = '';
  for (const sign of text) {
    const isApart = sign === separator && depth === 0 && quote === '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === '`') quote = sign;
    else if (sign === '(' || sign === '<') depth += 1;
    else if (sign === ')' || sign === '>') depth -= 1;
    if (isApart) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

/** Where a table has the names and the types of columns. */
interface Places {
  readonly name: number;
  readonly declared: number;
}

const NAME_HEADER = /^(?:column|field)?[_ ]?(?:name)?$/i;
const TYPE_HEADER = /^(?:column|field|data)?[_ ]?type$/i;
/** Draws a table, or parts names from types. */
const SEPARATORS = ['│', '|', '\t', ','];

function fromLines(text: string): WrittenColumn[] {
  let places: Places | undefined;
  return text.split(/\r?\n/).flatMap((line) => {
    const cells = cellsOf(line);
    const header = headerPlaces(cells);
    if (header !== undefined) {
      places = header;
      return [];
    }
    const [name = '', declared = ''] =
      places === undefined || cells.length < 2
        ? cells.filter((cell) => cell !== '')
        : [cells[places.name], cells[places.declared]];
    /** The types of what DESCRIBE itself gives stand below its headers in DuckDB. */
    if (name === 'varchar' && declared === 'varchar') return [];
    if (name !== '' && declared !== '') {
      return [{ name: unquoted(name), declared: unquoted(declared) }];
    }
    return isNested(line) ? [] : (inWords(line) ?? []);
  });
}

/** Cells of a line that is drawn or parted; one where it is none. */
function cellsOf(line: string): string[] {
  for (const separator of SEPARATORS) {
    const cells = partsOf(line, separator).map((cell) => cell.trim());
    if (cells.filter((cell) => cell !== '').length > 1) return cells;
  }
  return [];
}

function headerPlaces(cells: readonly string[]): Places | undefined {
  const plain = cells.map(unquoted);
  const name = plain.findIndex((cell) => cell !== '' && NAME_HEADER.test(cell));
  const declared = plain.findIndex((cell) => TYPE_HEADER.test(cell));
  return name < 0 || declared < 0 ? undefined : { name, declared };
}

function unquoted(cell: string): string {
  const [, quoted, ticked] = /^(?:"((?:[^"]|"")*)"|`([^`]*)`)$/.exec(cell) ?? [];
  return quoted?.replace(/""/g, '"') ?? ticked ?? cell;
}

/** A field of a field, as `bq show` draws it. */
function isNested(line: string): boolean {
  return /^\s*\|\s+\|/.test(line);
}

const IN_WORDS = /^[\s|│-]*("(?:[^"]|"")+"|`[^`]+`|[^\s:"`]+)(?:\s*:\s*|\s+)(\S.*)$/;

function inWords(line: string): WrittenColumn[] | undefined {
  const [, name, declared] = IN_WORDS.exec(line) ?? [];
  return name === undefined || declared === undefined
    ? undefined
    : [{ name: unquoted(name), declared }];
}
