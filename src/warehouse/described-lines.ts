/** A column by its name and its type, both as they are written. */
export interface WrittenColumn {
  readonly name: string;
  readonly declared: string;
  /** Whether it is a column only where nothing but a type stands behind its name. */
  readonly isAll?: boolean;
}

/** A line of a description. */
export interface WrittenLine {
  /** As it stands, `''` where it may well be none of a column. */
  readonly line: string;
  /** What it may say, the likeliest first. */
  readonly readings: readonly WrittenColumn[];
}

/**
 * Takes a description of a table apart, as people copy it: what `DESCRIBE` draws or tells with tabs, rows
 * of `INFORMATION_SCHEMA.COLUMNS` as CSV, a schema as JSON, `CREATE TABLE`, or a name and a type a line.
 *
 * @returns every line that may be a column; whether its type is one is not looked at
 * @example writtenLines('industry VARCHAR')[0]?.readings // [{ name: 'industry', declared: 'VARCHAR' }]
 */
export function writtenLines(text: string): WrittenLine[] {
  const columns = fromJson(text);
  if (columns !== undefined) {
    return columns.map((one) => ({ line: one.name, readings: [one] }));
  }
  const bare = withoutComments(text);
  const isStatement = /^\s*create\b/i.test(bare);
  return fromLines(isStatement ? inParentheses(bare) : text, isStatement);
}

const QUOTED_OR_COMMENT = /("(?:[^"]|"")*"|`[^`]*`)|'(?:[^']|'')*'|--.*|#.*|\/\*[\s\S]*?\*\//g;

/** A statement without comments, and without texts: neither is of a column's name or type. */
function withoutComments(statement: string): string {
  return statement.replace(QUOTED_OR_COMMENT, (_, name = ' ') => name);
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
  /** How it is drawn. */
  readonly separator: string | undefined;
}

const NAME_HEADER = /^(?:column|field)?[_ ]?(?:name)?$/i;
const TYPE_HEADER = /^(?:column|field|data)?[_ ]?type$/i;
/** Draws a table, or parts names from types. */
const SEPARATORS = ['│', '|', '\t', ','];

function fromLines(text: string, isStatement: boolean): WrittenLine[] {
  let places: Places | undefined;
  const lines = text.split(/\r?\n/).flatMap((line): (WrittenLine & { isDrawn: boolean })[] => {
    const cells = cellsOf(line);
    const header = headerPlaces(cells);
    const separator = SEPARATORS.find((sign) => line.includes(sign));
    if (header !== undefined) {
      places = { ...header, separator };
      return [];
    }
    const [name = '', declared = ''] =
      places === undefined || cells.length < 2
        ? cells.filter((cell) => cell !== '')
        : [cells[places.name], cells[places.declared]];
    /** The types of what DESCRIBE itself gives stand below its headers in DuckDB. */
    if (name === 'varchar' && declared === 'varchar') return [];
    if (name !== '' && declared !== '') {
      const column = { name: unquoted(name), declared: unquoted(declared) };
      const isDrawn = separator === places?.separator;
      return [{ line: line.trim(), readings: [column], isDrawn }];
    }
    return isNested(line) ? [] : [{ line: line.trim(), readings: inWords(line), isDrawn: false }];
  });
  /** Beside a table, and in a statement, much stands that is no column. */
  const isTold = (isDrawn: boolean) => !isStatement && (isDrawn || places === undefined);
  return lines.map(({ line, readings, isDrawn }) => ({
    line: isTold(isDrawn) && /\p{L}/u.test(line) ? line : '',
    readings,
  }));
}

/** Cells of a line that is drawn or parted; one where it is none. */
function cellsOf(line: string): string[] {
  for (const separator of SEPARATORS) {
    const cells = partsOf(line, separator).map((cell) => cell.trim());
    if (cells.filter((cell) => cell !== '').length > 1) return cells;
  }
  return [];
}

function headerPlaces(cells: readonly string[]): Omit<Places, 'separator'> | undefined {
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

/** A name may hold blanks: where it ends, the type says. */
function inWords(line: string): WrittenColumn[] {
  const [, name, declared] = IN_WORDS.exec(line) ?? [];
  if (name === undefined || declared === undefined) return [];
  const plain = line.trim().replace(/^[|│-]+\s*/, '');
  const later = [...plain.matchAll(/(?<=[^\s:])(?:\s*:\s*|\s+)(?=\S)/g)].map(
    ({ 0: gap, index }) => ({
      name: plain.slice(0, index),
      declared: plain.slice(index + gap.length),
      isAll: true,
    }),
  );
  const isBlanked = (one: WrittenColumn) => /^[^:"`,;.]+\s[^:"`,;.]+$/.test(one.name);
  return [{ name: unquoted(name), declared }, ...later.filter(isBlanked)];
}
