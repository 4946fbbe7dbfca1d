import type { Cell } from '../../engine/model';
import type { Column } from '../../insight/discovery/column';
import { fieldColumns } from '../../insight/drift/field-columns';
import type { LoadedDefinition } from '../load-definition';

/** Rows of which a column that says something else is known. */
const LOOKED_AT = 500;

/**
 * The first column that can be read as something, by what it holds.
 *
 * @param headers - Of the rows.
 * @param read - Gives `undefined` for a column of something else.
 * @param roles - 0-based columns that play another role.
 * @example toldColumn(loaded, tab, furthestStages)?.header // 'Lifecycle stage'
 */
export function toldColumn<T>(
  { definition, context }: Pick<LoadedDefinition, 'definition' | 'context'>,
  {
    headers,
    rows,
  }: { readonly headers: readonly Cell[]; readonly rows: readonly (readonly Cell[])[] },
  read: (column: Column) => T | undefined,
  roles: ReadonlySet<number> = new Set(),
): { readonly header: string; readonly told: T } | undefined {
  const step = Math.max(1, Math.floor(rows.length / LOOKED_AT));
  const some = rows.filter((_, row) => row % step === 0);
  const { missingWords } = definition.settings;
  for (const [at, cell] of headers.entries()) {
    const header = String(cell).trim();
    if (header === '' || roles.has(at)) continue;
    const columnOf = (of: readonly (readonly Cell[])[]) =>
      fieldColumns([header], { rows: of, columnOf: () => at }, context, missingWords)[0];
    const sample = columnOf(some);
    if (sample === undefined || read(sample) === undefined) continue;
    const column = columnOf(rows);
    const told = column && read(column);
    if (told !== undefined) return { header, told };
  }
  return undefined;
}
