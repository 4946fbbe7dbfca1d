import type { Definition } from '../definition/definition';
import { fieldsOf, resolveColumns } from '../definition/fields';
import type { ColumnType, WarehouseColumn } from './source';

/** A column as a database describes it. */
export interface DescribedColumn {
  readonly name: string;
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
  [/^(?:date|datetime|timestamp_ntz|timestamp without time zone)$/, 'date'],
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

/**
 * The column of each field of a definition, by the field's name or another one that it goes by.
 *
 * @returns by the name of a field; fields without a column, or with two, are not there
 * @example guessedColumns(definition, columns).get('Industry') // { name: 'sector', type: 'text' }
 */
export function guessedColumns(
  definition: Definition,
  columns: readonly DescribedColumn[],
): ReadonlyMap<string, WarehouseColumn> {
  const fields = fieldsOf(definition);
  const headers = columns.map(({ name }) => name.replace(/_/g, ' '));
  const { columnOf } = resolveColumns(fields, headers);
  return new Map(
    fields.flatMap(({ name }) => {
      const found = columns[columnOf(name) ?? -1];
      return found?.type === undefined
        ? []
        : [[name, { name: found.name, type: found.type }] as const];
    }),
  );
}
