import type { Definition } from '../../definition/definition';
import { fieldsOf } from '../../definition/fields';
import { scoringModel } from '../../definition/scoring-model';
import { evaluate } from '../../engine/evaluate';
import { judge } from '../../engine/judge';
import type { ReadingContext } from '../../engine/model';
import { tierName } from '../../engine/tiers';
import { unreadableCells } from '../../engine/unreadable';
import { showCell } from '../../engine/values/show-cell';
import type { CheckedCompany, TypedCells } from '../../protocol/check-view';
import { shown } from '../../protocol/json-number';
import { itsOverride } from '../one-account/its-override';
import type { Workbook } from '../workbook';
import { askNext } from './ask-next';
import { companyCells } from './company-cells';
import type { CompanyTab } from './company-tab';
import { sameAccounts } from './same-accounts';
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
    asks: askNext(definition, { cells, headers, columnOf }, context),
    same: sameAccounts(definition, tab, cells, context),
    unread: unreadableCells(model, table, evaluation, context).map(({ column, example, written }) =>
      words.unread(String(headers[column]), example, written),
    ),
  };
}
