import type { Definition } from '../definition/definition';
import { fieldsOf, resolveColumns, usedFields } from '../definition/fields';
import type { ColumnType, WarehouseColumn } from './source';
import { columnWords } from './words';

/** A column as a database describes it. */
export interface DescribedColumn {
  readonly name: string;
  /** As people wrote it, where that is another one. */
  readonly header?: string;
  /** As it is declared, such as `VARCHAR(20)`. */
  readonly declared: string;
  /** `undefined` for what no condition can ask: lists, structs, binaries. */
  readonly type: ColumnType | undefined;
}

/** Of the first that fits; a parameter such as `(20)` is left off before. */
const types: readonly (readonly [pattern: RegExp, type: ColumnType | undefined])[] = [
  [
    /\[\]$|^(?:array|struct|record|map|list|json|jsonb|variant|object|super|blob|bytes|bytea|binary|varbinary|geography|geometry|interval|time|timetz)\b/,
    undefined,
  ],
  [/^(?:bool|boolean)$/, 'yes-no'],
  [/^(?:date|datetime|timestamp_(?:ntz|s|ms|ns)|timestamp without time zone)$/, 'date'],
  [/^(?:timestamptz|timestamp_tz|timestamp_ltz|timestamp with (?:local )?time zone)$/, 'moment'],
  [
    /^(?:u?(?:tiny|small|big|huge)?int(?:eger)?|int[248]|int64|byteint|(?:big|small)?serial)$/,
    'whole',
  ],
  [
    /^(?:float[48]?|float64|double(?: precision)?|real|(?:big)?(?:numeric|decimal)|number)$/,
    'number',
  ],
  [/^(?:string|text|(?:n?var)?char2?|character(?: varying)?|bpchar|uuid|enum|citext)$/, 'text'],
];

/**
 * The type of a column as it is declared in any of the databases.
 *
 * @param isMoment - Whether a plain `TIMESTAMP` is one with a zone, as in BigQuery.
 * @example columnType('DECIMAL(18,2)', true) // 'number'
 */
export function columnType(declared: string, isMoment: boolean): ColumnType | undefined {
  const written = declared.trim().toLowerCase().replace(/\s+/g, ' ');
  const isNested = /[<[]/.test(written) && !/^(?:n?var)?char/.test(written);
  const scale = /^(?:number|numeric|decimal) ?\(\d+, ?0\)$/.test(written);
  const plain = written.replace(/ ?\([^)]*\)/, '').replace(/ (?:not null|nullable|required)$/, '');
  if (isNested) return undefined;
  if (scale) return 'whole';
  if (plain === 'timestamp') return isMoment ? 'moment' : 'date';
  return types.find(([pattern]) => pattern.test(plain))?.[1];
}

/**
 * Reads columns as people paste or type them: a line each, the name, then its type, parted by a tab,
 * a bar, a comma or blanks; a name in quotes or backticks may hold any of these. Lines that only draw
 * a table, and its head, are left out.
 *
 * @example describedColumns('industry VARCHAR\n"last visit" DATE', false).length // 2
 */
export function describedColumns(text: string, isMoment: boolean): DescribedColumn[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const found = LINE.exec(line);
    const [, quoted, ticked, plain, declared = ''] = found ?? [];
    const name = quoted?.replace(/""/g, '"') ?? ticked ?? plain;
    if (name === undefined || HEAD.test(`${name} ${declared}`)) return [];
    return [{ name, declared: declared.trim(), type: columnType(declared, isMoment) }];
  });
}

const LINE =
  /^[\s|│]*(?:"((?:[^"]|"")+)"|`([^`]+)`|([^\s|│,;:`"┌└├+=-][^\s|│,;:]*))[\s|│,;:]+([a-z][\w ]*(?:\([\d, ]*\)|<.*>)?(?:\[\])?)/i;
const HEAD = /^(?:column_?name|field_?name|name|column|field) (?:column_?type|data_?type|type)\b/i;

/** A field whose column does not serve; completes "… must be …, got …". */
export interface ColumnProblem {
  readonly what: string;
  readonly expected: string;
  readonly received: string;
}

/** The columns of fields, by name, and what is wrong with those that conditions ask. */
export interface MatchedColumns {
  readonly columnOf: ReadonlyMap<string, WarehouseColumn>;
  readonly problems: readonly ColumnProblem[];
}

/**
 * Finds the column of each field of a definition, by the field's name or another one that it goes
 * by; in a column's name `_` may stand for a blank. A field that fits two columns gets none.
 *
 * @example matchedColumns(definition, columns).columnOf.get('Industry') // { name: 'sector', type: 'text' }
 */
export function matchedColumns(
  definition: Definition,
  columns: readonly DescribedColumn[],
): MatchedColumns {
  const written = columns.map(({ name, header = name }) => header);
  const spaced = written.map((name) => name.replace(/_/g, ' '));
  const used = new Set(usedFields(definition));
  const columnOf = new Map<string, WarehouseColumn>();
  const problems: ColumnProblem[] = [];
  for (const field of fieldsOf(definition)) {
    const exact = resolveColumns([field], written);
    const found = exact.missing.length > 0 ? resolveColumns([field], spaced) : exact;
    const column = columns[found.columnOf(field.name) ?? -1];
    if (column?.type !== undefined) {
      columnOf.set(field.name, { name: column.name, type: column.type });
    } else if (used.has(field.name)) {
      problems.push(...(column === undefined ? found.problems : [unreadable(field.name, column)]));
    }
  }
  return { columnOf, problems };
}

function unreadable(field: string, { name, declared }: DescribedColumn): ColumnProblem {
  return {
    what: columnWords.of(field),
    expected: columnWords.readable,
    received: columnWords.ofType(name, declared),
  };
}

/**
 * The column of each field of a definition, see {@link matchedColumns}.
 *
 * @returns by the name of a field; fields without a column, or with two, are not there
 */
export function guessedColumns(
  definition: Definition,
  columns: readonly DescribedColumn[],
): ReadonlyMap<string, WarehouseColumn> {
  return matchedColumns(definition, columns).columnOf;
}
