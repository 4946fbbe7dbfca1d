import { headerWords } from '../../definition/catalogue/match-header';
import type { Definition } from '../../definition/definition';
import {
  fieldsOf,
  type ResolvedColumns,
  resolveColumns,
  usedFields,
} from '../../definition/fields';
import type { Field } from '../../engine/model';
import { columnType } from '../../warehouse/described-columns';
import type { WarehouseColumn } from '../../warehouse/source';
import { words } from './words';

/** A column of a file. */
export interface FileColumn {
  /** As DuckDB calls it. */
  readonly name: string;
  /** As it stands in the file: DuckDB numbers names that stand twice. */
  readonly header: string;
  /** Its type, as DuckDB declares it. */
  readonly declared: string;
}

/**
 * Finds the columns of the fields that conditions ask: by name or another one as in a sheet, else by its
 * words, so that `last_visit` is `Last visit`.
 *
 * @param file - For messages.
 * @returns the columns by field, and all that is missing, stands twice or holds what can't be asked
 * @example matchedColumns(definition, columns, 'a.csv').columnOf.get('Industry') // { name: 'sector', type: 'text' }
 */
export function matchedColumns(
  definition: Definition,
  columns: readonly FileColumn[],
  file: string,
): { columnOf: ReadonlyMap<string, WarehouseColumn>; problems: readonly string[] } {
  const used = new Set(usedFields(definition));
  const columnOf = new Map<string, WarehouseColumn>();
  const problems: string[] = [];
  for (const field of fieldsOf(definition).filter(({ name }) => used.has(name))) {
    const found = resolved(field, columns);
    const column = columns[found.columnOf(field.name) ?? -1];
    if (column === undefined) {
      problems.push(...found.problems.map((one) => words.problem(one, file)));
      continue;
    }
    const { name, header, declared } = column;
    const type = typeOf(column);
    if (type !== undefined) columnOf.set(field.name, { name, type });
    else problems.push(words.unreadable(field.name, header, declared, file));
  }
  return { columnOf, problems };
}

/** The type of a column; that of a time does not depend on how fine it is. */
export function typeOf({ declared }: FileColumn): WarehouseColumn['type'] | undefined {
  return columnType(declared.replace(/^TIMESTAMP_(?:S|MS|NS)$/, 'TIMESTAMP'), false);
}

function resolved(field: Field, columns: readonly FileColumn[]): ResolvedColumns {
  const written = columns.map(({ header }) => header);
  const exact = resolveColumns([field], written);
  if (exact.missing.length === 0) return exact;
  const aliases = [field.name, ...field.aliases].map(headerWords);
  const spoken = resolveColumns([{ ...field, aliases }], written.map(headerWords));
  return spoken.missing.length === 0 ? spoken : exact;
}
