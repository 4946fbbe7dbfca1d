import type { Definition } from '../../definition/definition';
import { fingerprint } from '../../definition/fingerprint';
import { scoringModel } from '../../definition/scoring-model';
import { evaluate } from '../../engine/evaluate';
import type { ReadingContext } from '../../engine/model';
import type { MatchedAccount } from '../../protocol/account-line';
import type { Answer } from '../../protocol/answer';
import { shown } from '../../protocol/json-number';
import type { RequestOf } from '../../protocol/requests';
import { type ListedTab, listAccounts } from '../accounts/account-list';
import { columnFinder } from '../accounts/field-finder';
import { loadDefinition } from '../load-definition';
import type { Outside } from '../outside';
import { accountLines } from '../preview/account-lines';
import type { Workbook } from '../workbook';
import { draftOf } from './draft';

/** One account, the selected one if no row is asked for, as a draft sees it. */
export function readAccount(
  { workbook, clock }: Outside,
  { name, definition: sent, row: asked }: RequestOf<'account'>,
): Answer<'account'> {
  const { definition: saved, context } = loadDefinition(workbook, name, clock);
  const tab = listAccounts(workbook, saved);
  const row = asked ?? selectedRow(workbook, tab);
  const account = matchedAccount(draftOf(sent), tab, row, context);
  return { ok: true, ...(account && { account }), stands: fingerprint(saved) };
}

/** 0-based among the accounts; -1 where the selection lies elsewhere. */
function selectedRow(workbook: Workbook, { sheet, headerRow }: ListedTab): number {
  const selection = workbook.selection();
  return selection?.sheet === sheet ? selection.row - headerRow - 1 : -1;
}

function matchedAccount(
  definition: Definition,
  tab: ListedTab,
  row: number,
  context: ReadingContext,
): MatchedAccount | undefined {
  const [line] = accountLines(definition, tab, [row], context);
  if (line === undefined) return undefined;
  const table = {
    rows: [tab.rows[row] ?? []],
    columnOf: columnFinder(definition, tab.headers),
  };
  const { criteria, exclusions } = evaluate(scoringModel(definition), table, context);
  const first = (matches: Float64Array | undefined) => shown(matches?.[0] ?? Number.NaN);
  return {
    ...line,
    sheetRow: tab.headerRow + 1 + row,
    criteria: criteria.map(first),
    exclusions: exclusions.map(first),
  };
}
