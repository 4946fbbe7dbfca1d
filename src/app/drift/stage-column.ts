import { fieldColumns } from '../../insight/drift/field-columns';
import { type Furthest, furthestStages } from '../../insight/drift/stages';
import type { Tab } from '../deals/tab';
import type { LoadedDefinition } from '../load-definition';

/** The furthest stage of each account, and the header of the column that says so. */
export interface StageColumn {
  readonly header: string;
  readonly furthest: Furthest;
}

/** Rows by which a column that says something else is known. */
const LOOKED_AT = 500;

/**
 * Finds the column that says how far an account has come, by what it holds.
 *
 * @returns `undefined` where no column does.
 * @example stagesIn(accounts.tab, loaded)?.header // 'Lifecycle stage'
 */
export function stagesIn(
  { headers, rows }: Pick<Tab, 'headers' | 'rows'>,
  { definition, context }: Pick<LoadedDefinition, 'definition' | 'context'>,
): StageColumn | undefined {
  const { missingWords } = definition.settings;
  const step = Math.max(1, Math.floor(rows.length / LOOKED_AT));
  const some = rows.filter((_, row) => row % step === 0);
  for (const [at, cell] of headers.entries()) {
    const header = String(cell).trim();
    const stagesOf = (of: Tab['rows']) => {
      const table = { rows: of, columnOf: () => at };
      const [column] = fieldColumns([header], table, context, missingWords);
      return column && furthestStages(column);
    };
    const furthest = header === '' || stagesOf(some) === undefined ? undefined : stagesOf(rows);
    if (furthest !== undefined) return { header, furthest };
  }
  return undefined;
}
