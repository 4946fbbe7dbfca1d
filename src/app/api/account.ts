import type { Definition } from '../../definition/definition';
import { fingerprint } from '../../definition/fingerprint';
import { scoringModel } from '../../definition/scoring-model';
import { evaluate } from '../../engine/evaluate';
import { judge } from '../../engine/judge';
import type { ReadingContext } from '../../engine/model';
import { tierName } from '../../engine/tiers';
import type { MatchedAccount } from '../../protocol/account-line';
import type { Answer } from '../../protocol/answer';
import { shown } from '../../protocol/json-number';
import type { RequestOf } from '../../protocol/requests';
import { type ListedTab, listAccounts } from '../accounts/account-list';
import { columnFinder } from '../accounts/field-finder';
import { joinedDeals } from '../deals/joined-deals';
import { draftOf } from '../drafts/sent-draft';
import { loadDefinition } from '../load-definition';
import { earlierScores } from '../one-account/earlier-scores';
import { findAccounts } from '../one-account/find-accounts';
import { itsDeals } from '../one-account/its-deals';
import { itsOverride } from '../one-account/its-override';
import { otherDefinitions } from '../one-account/other-definitions';
import { selectedAccount } from '../one-account/selected-account';
import { whose } from '../one-account/whose';
import { words } from '../one-account/words';
import type { Outside } from '../outside';
import { accountLines } from '../preview/account-lines';
import { listPrint } from '../preview/list-print';

/** One account, the selected one if no row is asked for, as a draft sees it, and what else is known of it. */
export function readAccount(
  outside: Outside,
  { name, definition: sent, row: asked }: RequestOf<'account'>,
): Answer<'account'> {
  const { workbook, clock } = outside;
  const { definition: saved, context } = loadDefinition(workbook, name, clock);
  const stands = fingerprint(saved);
  const tab = listAccounts(workbook, saved);
  const joined = joinedDeals(workbook, saved, tab);
  const { row, missing } =
    asked === undefined ? selectedAccount(workbook, tab, joined) : { row: asked };
  const account = matchedAccount(draftOf(sent), tab, row, context);
  if (account === undefined) return { ok: true, facts: [], ...(missing && { missing }), stands };
  const earlier = earlierScores(workbook, { name, definition: saved }, tab, row);
  const others = otherDefinitions(outside, name, tab, row);
  const facts = [
    ...(joined === undefined ? [] : [itsDeals(saved, joined, account.sheetRow, context)]),
    { title: words.next, lines: whose({ definition: saved, context }, tab, name, row) },
    { title: words.earlier, lines: earlier },
    { title: words.others, lines: others },
  ].filter(({ lines }) => lines.length > 0);
  return { ok: true, account, facts, stands, listed: listPrint(saved, tab) };
}

/** The accounts that a text is found in. */
export function searchAccounts(
  { workbook, clock }: Outside,
  { name, text }: RequestOf<'findAccounts'>,
): Answer<'findAccounts'> {
  const { definition, context } = loadDefinition(workbook, name, clock);
  const found = findAccounts(definition, listAccounts(workbook, definition), text, context);
  return { ok: true, ...found, stands: fingerprint(definition) };
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
  const model = scoringModel(definition);
  const evaluation = evaluate(model, table, context);
  const { tier, shown: score } = judge(model, evaluation);
  const alone = { tier: tierName(model.tiers, tier[0] as number), score: score[0] as number };
  const cells = Object.entries(line.cells).map(([field, cell]) => [field, unbroken(cell)]);
  const first = (matches: Float64Array | undefined) => shown(matches?.[0] ?? Number.NaN);
  return {
    ...line,
    cells: Object.fromEntries(cells),
    sheetRow: tab.headerRow + 1 + row,
    criteria: evaluation.criteria.map(first),
    exclusions: evaluation.exclusions.map(first),
    override: itsOverride(definition, tab, row, context, alone),
  };
}

/** With hyphens at which no line breaks, so that a date stands in one. */
function unbroken(cell: string): string {
  return cell.replace(/(\d)-(?=\d)/g, '$1\u2011');
}
