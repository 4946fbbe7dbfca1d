import { headerWords } from '../definition/catalogue/match-header';
import type { Definition } from '../definition/definition';
import { fieldsOf, resolveColumns, usedFields } from '../definition/fields';
import type { Field } from '../engine/model';
import { writtenColumns } from './described-lines';
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
    /^(?:array|struct|record|map|list|union|range|json|jsonb|variant|object|super|blob|bytes|bytea|binary|varbinary|bit|geography|geometry|interval|timetz|time(?: with(?:out)? time zone)?)$/,
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
 * by, else by these as words: `last_visit` and `LastVisit` are `Last visit`. A field that fits two columns gets none.
 *
 * @example matchedColumns(definition, columns).columnOf.get('Industry') // { name: 'sector', type: 'text' }
 */
export function matchedColumns(
  definition: Definition,
  columns: readonly DescribedColumn[],
): MatchedColumns {
  const written = columns.map(({ name, header = name }) => header);
  const spoken = written.map(headerWords);
  const used = new Set(usedFields(definition));
  const columnOf = new Map<string, WarehouseColumn>();
  const problems: ColumnProblem[] = [];
  for (const field of fieldsOf(definition)) {
    const exact = resolveColumns([field], written);
    const found = exact.missing.length > 0 ? resolveColumns([inWords(field)], spoken) : exact;
    const column = columns[found.columnOf(field.name) ?? -1];
    if (column?.type !== undefined) {
      columnOf.set(field.name, { name: column.name, type: column.type });
    } else if (used.has(field.name)) {
      problems.push(
        ...(column === undefined
          ? (found.missing.length > 0 ? exact : found).problems
          : [unreadable(field.name, column)]),
      );
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
 * The column of each field of a definition, by the field's name or another one that it goes by.
 *
 * @returns by the name of a field; fields without a column, or with two, are not there
 * @example guessedColumns(definition, columns).get('Industry') // { name: 'sector', type: 'text' }
 */
export function guessedColumns(
  definition: Definition,
  columns: readonly DescribedColumn[],
): ReadonlyMap<string, WarehouseColumn> {
  return matchedColumns(definition, columns).columnOf;
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
  const { columnOf } = resolveColumns(
    fields.map(inWords),
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

function inWords({ name, aliases }: Field): Field {
  return { name, aliases: [name, ...aliases].map(headerWords) };
}
