import { fieldOfHeader } from '../../src/app/accounts/field-finder';
import { readDealTable } from '../../src/app/discovery/deal-table';
import type { Definition } from '../../src/definition/definition';
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
  const draft = built.draft && byHeader(built.draft, before, table.headers);
  if (definition === undefined || built.draft === undefined) return { draft, problems };
  const deals = readDealTable(before, tabs, context).table;
  return {
    draft,
    problems: [...problems, ...savingProblems(before, definition, built.draft, deals)],
  };
}

/** The draft with the headers of the workbook in place of the names that the definition has for them. */
function byHeader(draft: Draft, definition: Definition, headers: readonly string[]): Draft {
  const headerOf = new Map(
    headers.map((header) => [fieldOfHeader(definition, header)?.name ?? header, header]),
  );
  const criteria = draft.criteria.map((one) => {
    return { ...one, field: headerOf.get(one.field) ?? one.field };
  });
  return { ...draft, criteria };
}
