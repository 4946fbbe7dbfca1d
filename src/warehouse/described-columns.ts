import { headerWords } from '../definition/catalogue/match-header';
import type { Definition } from '../definition/definition';
import { fieldsOf, resolveColumns } from '../definition/fields';
import type { Field } from '../engine/model';
import { type WrittenColumn, writtenLines } from './described-lines';
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
    /^(?:array|struct|record|map|list|union|range|json|jsonb|variant|object|super|blob|bytes|bytea|binary|varbinary|bit|geography|geometry|interval|timetz|time(?: with(?:out)? time zone)?)$/,
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

/** A type as it begins a text: its words, what stands in brackets, its zone. */
const TYPE =
  /^([a-z]\w*(?: varying| precision)?)(?: ?(\([^()]*\)|\(.*\)|<.*>))?( with(?:out)?(?: local)? time zone)?((?:\[\d*\])*)/;

/**
 * The type of a column as it is declared in any of the databases.
 *
 * @param isMoment - Whether a plain `TIMESTAMP` is one with a zone, as in BigQuery.
 * @example columnType('DECIMAL(18,2)', true) // 'number'
 */
export function columnType(declared: string, isMoment: boolean): ColumnType | undefined {
  return known(declared, isMoment)?.type;
}

/** @returns `undefined` where it is no type of any database. */
function known(
  declared: string,
  isMoment: boolean,
): { readonly type: ColumnType | undefined; readonly behind: string } | undefined {
  const written = declared.trim().toLowerCase().replace(/\s+/g, ' ');
  const [all = '', word, inside = '', zone = '', list = ''] = TYPE.exec(written) ?? [];
  if (word === undefined) return undefined;
  const behind = written.slice(all.length);
  if (/^\(\d+, ?0\)$/.test(inside) && /^(?:number|numeric|decimal)$/.test(word)) {
    return { type: 'whole', behind };
  }
  if (word === 'timestamp' && zone === '' && list === '') {
    return { type: isMoment ? 'moment' : 'date', behind };
  }
  const found = types.find(([pattern]) => pattern.test(word + zone));
  return found && { type: list === '' ? found[1] : undefined, behind };
}

/** What stands behind a type and is none of it. */
const ALL = /^(?: (?:not )?null| unique| primary key)*$/;

/** Columns as they are described, and what is none. */
export interface Described {
  readonly columns: readonly DescribedColumn[];
  /** Lines that look like a column but have a type that no database knows. */
  readonly skipped: readonly string[];
}

/**
 * Reads columns as people paste or type them, see {@link writtenLines}; what has a type that no database
 * knows is no column.
 *
 * @example describedColumns('industry VARCHAR\nlast visit DATE', false).columns.length // 2
 */
export function describedColumns(text: string, isMoment: boolean): Described {
  const columns = new Map<string, DescribedColumn>();
  const skipped: string[] = [];
  for (const { line, readings } of writtenLines(text)) {
    const [column] = readings.flatMap((one) => columnOf(one, isMoment));
    if (column === undefined) skipped.push(...(line === '' ? [] : [line]));
    else if (!columns.has(column.name)) columns.set(column.name, column);
  }
  return { columns: [...columns.values()], skipped };
}

function columnOf({ name, declared, isAll }: WrittenColumn, isMoment: boolean): DescribedColumn[] {
  const type = known(declared, isMoment);
  if (type === undefined || (isAll && !ALL.test(type.behind))) return [];
  return [{ name, declared: declared.trim(), type: type.type }];
}

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
  return columnsByName(fieldsOf(definition), columns);
}

/**
 * The column of each field, by its names as words: `last_visit` and `LastVisit` are `Last visit`.
 *
 * @returns as {@link guessedColumns}
 * @example columnsByName([{ name: 'Deal ID', aliases: [] }], columns).get('Deal ID')
 */
export function columnsByName(
  fields: readonly Field[],
  columns: readonly DescribedColumn[],
): ReadonlyMap<string, WarehouseColumn> {
  const spoken = fields.map(({ name, aliases }) => ({
    name,
    aliases: [name, ...aliases].map(headerWords),
  }));
  const { columnOf } = resolveColumns(
    spoken,
    columns.map(({ name }) => headerWords(name)),
  );
  return new Map(
    fields.flatMap(({ name }) => {
      const found = columns[columnOf(name) ?? -1];
      return found?.type === undefined
        ? []
        : [[name, { name: found.name, type: found.type }] as const];
    }),
  );
}

/** Fields that two columns go by, each with the names of those. */
export function competingColumns(
  fields: readonly Field[],
  columns: readonly DescribedColumn[],
): ReadonlyMap<string, readonly string[]> {
  const namesOf = (header: string) =>
    columns.filter(({ name }) => headerWords(name) === headerWords(header)).map(({ name }) => name);
  const found = columnsByName(fields, columns);
  return new Map(
    fields.flatMap(({ name, aliases }) => {
      const own = namesOf(name);
      const fitting = own.length > 0 ? own : [...new Set(aliases.flatMap(namesOf))];
      return found.has(name) || fitting.length < 2 ? [] : [[name, fitting] as const];
    }),
  );
}
