import type { Definition } from '../../definition/definition';
import { fieldsOf, findField, usedFields } from '../../definition/fields';
import type { Field } from '../../engine/model';
import {
  dealColumns,
  type MappedColumn,
  type SqlColumnsView,
  type SqlDealColumn,
} from '../../protocol/sql-view';
import {
  columnsByName,
  competingColumns,
  describedColumns,
  guessedColumns,
} from '../../warehouse/described-columns';
import type { Dialect } from '../../warehouse/dialects/dialect';
import { roleHeader } from '../accounts/key-column';
import { words } from './words';

/** What else tells accounts, and deals, apart. */
const usualKeys = ['Account ID', 'ID', 'Domain', 'Website', 'Company', 'Account'];
const usualNames: Readonly<Record<SqlDealColumn, readonly string[]>> = {
  Outcome: ['Stage', 'Deal stage', 'Stage name'],
  'Created on': ['Created', 'Created at', 'Created date', 'Create date'],
  'Closed on': ['Closed', 'Closed at', 'Close date', 'Closed date'],
  'Deal ID': ['Opportunity ID', 'ID'],
};

/**
 * Reads the columns of a table as they are pasted or typed, and guesses what they are by the names that a
 * definition knows: those of fields, other ones in FIELDS, headers in DEALS.
 *
 * @throws where no line is a column.
 * @example readColumns(definition, bigquery, 'sector STRING').fields // [['Industry', 'sector', 'text']]
 */
export function readColumns(
  definition: Definition,
  { name }: Dialect,
  text: string,
): SqlColumnsView {
  const { columns, skipped } = describedColumns(text, name === 'bigquery');
  if (columns.length === 0) throw new Error(words.noColumns(text));
  const byRole = columnsByName(
    dealColumns.map((what) => ({ name: what, aliases: namesOf(definition, what) })),
    columns,
  );
  const asTexts = columns.map((one) => ({ ...one, type: 'text' as const }));
  const keyHeader = roleHeader(definition, 'Account key');
  const { aliases = [] }: Partial<Field> = findField(definition, keyHeader) ?? {};
  const [key = ''] = [keyHeader, ...aliases, ...usualKeys].flatMap(
    (header) => columnsByName([{ name: header, aliases: [] }], asTexts).get(header)?.name ?? [],
  );
  const kept = guessedColumns(definition, columns);
  const used = new Set(usedFields(definition));
  const asked = fieldsOf(definition).filter((field) => used.has(field.name));
  return {
    columns: columns.map(({ name, type }) => ({ name, ...(type && { type }) })),
    fields: mapped(kept),
    deals: mapped(byRole),
    key,
    said: words.columnsRead(
      columns.length,
      columns.filter(({ type }) => type === undefined).length,
    ),
    remarks: [
      ...(skipped.length > 0 ? [words.skipped(skipped)] : []),
      ...[...competingColumns(asked, columns)].map(([field, names]) => words.compete(field, names)),
    ],
  };
}

/** The header of a role is what the column is called in the sheet; the deals' ID has none there. */
function namesOf(definition: Definition, what: SqlDealColumn): string[] {
  const header = what === 'Deal ID' ? '' : roleHeader(definition, what);
  return [...(header === '' ? [] : [header]), ...usualNames[what]];
}

function mapped<T extends string>(
  columns: ReadonlyMap<string, { readonly name: string; readonly type: MappedColumn[2] }>,
): MappedColumn<T>[] {
  return [...columns].map(([what, { name, type }]) => [what as T, name, type] as const);
}
