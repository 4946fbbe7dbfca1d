import type { Definition } from '../../definition/definition';
import { fieldsOf } from '../../definition/fields';
import { scoringModel } from '../../definition/scoring-model';
import { evaluate, type Table } from '../../engine/evaluate';
import { judge } from '../../engine/judge';
import type { ReadingContext } from '../../engine/model';
import { EXCLUDED, tierName } from '../../engine/tiers';
import { unreadableCells } from '../../engine/unreadable';
import { fold } from '../../engine/values/fold';
import { showCell } from '../../engine/values/show-cell';
import { fittingRules, NO_RULE } from '../../insight/routing/fitting-rules';
import { routingRules } from '../../insight/routing/rules';
import type { CheckedCompany, CheckedRoute, TypedCells } from '../../protocol/check-view';
import { shown } from '../../protocol/json-number';
import { itsOverride } from '../one-account/its-override';
import type { Workbook } from '../workbook';
import { askNext } from './ask-next';
import { companyCells } from './company-cells';
import type { CompanyTab } from './company-tab';
import { sameAccounts } from './same-accounts';
import { unlistedTexts } from './unlisted-texts';
import { words } from './words';

/**
 * What a company would be in the list, by the same reading of its cells; what to ask next; and where it
 * stands already.
 *
 * @param workbook - The spreadsheet.
 * @param definition - The draft.
 * @param tab - The accounts.
 * @param typed - What is known of the company.
 * @param context - Today, the notation of numbers, and how a `Date` becomes a day.
 * @example checkCompany(workbook, draft, tab, [['Employees', '250']], context).asks[0]?.header // 'Industry'
 */
export function checkCompany(
  workbook: Workbook,
  definition: Definition,
  tab: CompanyTab,
  typed: TypedCells,
  context: ReadingContext,
): CheckedCompany {
  const { cells } = companyCells(workbook, definition, tab, typed, context);
  const { headers, columnOf } = tab;
  const model = scoringModel(definition);
  const table = { rows: [cells], columnOf };
  const evaluation = evaluate(model, table, context);
  const judged = judge(model, evaluation);
  const alone = {
    tier: tierName(model.tiers, judged.tier[0] as number),
    score: judged.shown[0] as number,
  };
  const listed = { sheet: tab.sheet, headerRow: tab.headerRow, headers, rows: [cells] };
  const override = itsOverride(definition, listed, 0, context, alone);
  const route = routeOf(definition, table, override.held?.tier ?? alone.tier, context);
  const first = (matches: Float64Array | undefined) => shown(matches?.[0] ?? Number.NaN);
  const show = (column: number | undefined) => showCell(cells[column ?? -1] ?? '', context);
  return {
    account: {
      ...{ row: -1, sheetRow: 0, label: show(tab.name) || show(tab.key) },
      cells: Object.fromEntries(
        fieldsOf(definition).map(({ name }) => [name, show(columnOf(name))]),
      ),
      criteria: evaluation.criteria.map(first),
      exclusions: evaluation.exclusions.map(first),
      ...(override.held && { override }),
    },
    ...(route && { route }),
    asks: override.held ? [] : askNext(definition, { cells, headers, columnOf }, context),
    same: sameAccounts(definition, tab, cells, context),
    unread: unreadableCells(model, table, evaluation, context).map(({ column, example, written }) =>
      words.unread(String(headers[column]), example, written),
    ),
    unlisted: unlistedTexts(
      ...([
        tab,
        cells,
        [...model.criteria, ...model.exclusions],
        context,
        model.missingWords,
      ] as const),
    ),
  };
}

function routeOf(
  definition: Definition,
  table: Table,
  tier: string,
  context: ReadingContext,
): CheckedRoute | undefined {
  const rules = routingRules(definition);
  const tiers = [tier === EXCLUDED ? undefined : tier];
  const [at = NO_RULE] = fittingRules(rules, table, tiers, definition.settings, context);
  const rule = rules[at];
  if (rule === undefined) return undefined;
  const away = new Set(definition.owners.filter(({ on }) => !on).map(({ name }) => fold(name)));
  const owners = rule.owners.filter((owner) => !away.has(fold(owner)));
  return { rule: rule.name, owners, ...(rule.days !== undefined && { days: rule.days }) };
}
