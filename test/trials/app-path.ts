import { readDealTable } from '../../src/app/discovery/deal-table';
import type { Draft } from '../../src/definition/edit/proposed';
import { context } from '../insight/support/planted';
import { proposeInApp } from './propose';
import { savingProblems } from './savable';
import { setUp, workbookOf } from './workbook';
import type { Drawing } from './world';

/**
 * What the app proposes from a workbook of such deals over the definition that Set up makes of it,
 * and what is wrong with that as a definition to save.
 */
export function proposeFromWorkbook({ table }: Drawing): {
  readonly draft: Draft | undefined;
  readonly problems: readonly string[];
} {
  const tabs = workbookOf(table);
  const before = setUp(tabs.deals, tabs.accounts);
  const { definition, problems, built } = proposeInApp(before, tabs, 1);
  const { draft } = built;
  if (definition === undefined || draft === undefined) return { draft, problems };
  const deals = readDealTable(before, tabs, context).table;
  return { draft, problems: [...problems, ...savingProblems(before, definition, draft, deals)] };
}
