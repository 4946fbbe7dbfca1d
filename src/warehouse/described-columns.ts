import { headerWords } from '../definition/catalogue/match-header';
import type { Definition } from '../definition/definition';
import { fieldsOf, resolveColumns } from '../definition/fields';
import type { Field } from '../engine/model';
import { writtenColumns } from './described-lines';
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
  /^([a-z]\w*(?: varying| precision)?) ?((?:\([^()]*\)|\(.*\)|<.*>)?)( with(?:out)?(?: local)? time zone)?((?:\[\d*\])*)/;

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
): { readonly type: ColumnType | undefined } | undefined {
  const written = declared.trim().toLowerCase().replace(/\s+/g, ' ');
  const [, word, inside = '', zone = '', list = ''] = TYPE.exec(written) ?? [];
  if (word === undefined) return undefined;
  if (/^\(\d+, ?0\)$/.test(inside) && /^(?:number|numeric|decimal)$/.test(word)) {
    return { type: 'whole' };
  }
  if (word === 'timestamp' && zone === '' && list === '') {
    return { type: isMoment ? 'moment' : 'date' };
  }
  const found = types.find(([pattern]) => pattern.test(word + zone));
  return found && { type: list === '' ? found[1] : undefined };
}

/**
 * Reads columns as people paste or type them, see {@link writtenColumns}; what has a type that no database
 * knows is no column.
 *
 * @example describedColumns('industry VARCHAR\n"last visit" DATE', false).length // 2
 */
export function describedColumns(text: string, isMoment: boolean): DescribedColumn[] {
  const columns = new Map<string, DescribedColumn>();
  for (const { name, declared } of writtenColumns(text)) {
    const type = known(declared, isMoment);
    if (type !== undefined && !columns.has(name)) {
      columns.set(name, { name, declared: declared.trim(), ...type });
    }
  }
  return [...columns.values()];
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
