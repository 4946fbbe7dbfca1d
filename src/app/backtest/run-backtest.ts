import type { DealRole, Definition } from '../../definition/definition';
import { usedFields } from '../../definition/fields';
import { scoringModel } from '../../definition/scoring-model';
import type { Table } from '../../engine/evaluate';
import type { ReadingContext } from '../../engine/model';
import { type BacktestInput, type BacktestReport, backtest } from '../../insight/backtest/backtest';
import { type Deal, dealDay, isClosed, lastDay } from '../../insight/deals/deal';
import { olderDeals } from '../../insight/deals/longer-window';
import { rowsAside, type SetAsideReason } from '../../insight/deals/select-deals';
import { type Deadline, noDeadline } from '../deadline';
import { attributeTable, type FieldSources, fieldSources } from '../deals/attributes';
import { dealColumns } from '../deals/deal-columns';
import type { DealTabs } from '../deals/deal-tabs';
import { fittedUntil } from '../deals/fitted-until';
import type { Join, NearMisses } from '../deals/join-accounts';
import { type Joins, joinIfKeyed, joinTabs } from '../deals/join-tabs';
import { readDeals } from '../deals/read-deals';
import { type Tab, tabOf } from '../deals/tab';
import type { BacktestRun, StageCount } from './backtest-run';

const dayRoles: ReadonlySet<DealRole> = new Set<DealRole>(['Created on', 'Closed on']);

/**
 * Runs a definition over the deals of a workbook.
 *
 * @param definition - Saved or draft, without problems.
 * @param tables - The deals tab and the accounts tab.
 * @param context - Today, and how a `Date` becomes a day.
 * @param deadline - Stops it where the time is over; accounts that may be meant are then left out.
 * @returns Plain data.
 * @throws A message where tabs or columns do not fit the definition.
 * @example runBacktest(definition, { deals, accounts }, context).verdicts.overall // 'PASS'
 */
export function runBacktest(
  definition: Definition,
  tables: DealTabs,
  context: ReadingContext,
  { checkpoint, isLate }: Deadline = noDeadline,
): BacktestRun {
  const { nearMisses, repeated, ...input } = backtestInput(definition, tables, context);
  checkpoint();
  const report = backtest(input, checkpoint);
  const isOneTab = tables.accounts === undefined;
  return {
    ...report,
    effort: isOneTab ? undefined : report.effort,
    older: olderDeals(input.deals, report.selection, context.asOf, input.windowMonths),
    nearMisses: nearMisses(isLate),
    repeated,
    unlisted: countStages(input, report, 'unlisted outcome'),
    openStages: countStages(input, report, 'open'),
    hasDayColumn: definition.deals.some(({ role, header }) => dayRoles.has(role) && header !== ''),
    days: daysOf(report.selection.used.map((index) => input.deals[index] as Deal)),
    newestDeal: lastDay(input.deals.filter(isClosed)),
    dealsUntil: fittedUntil(input.deals, context.asOf),
    overrides: definition.overrides.length,
  };
}

/** First and last day of deals; `undefined` where none has a day. */
export function daysOf(deals: readonly Deal[]): BacktestRun['days'] {
  const days = deals.map(dealDay).filter((day) => !Number.isNaN(day));
  if (days.length === 0) return undefined;
  const first = (earliest: number, day: number) => Math.min(earliest, day);
  return { from: days.reduce(first), to: lastDay(deals) };
}

/** Reads both tabs into what a backtest looks at. @param joins - Of these tabs, made before. */
export function backtestInput(
  definition: Definition,
  tables: DealTabs,
  context: ReadingContext,
  joins?: Joins,
): BacktestInput & Pick<Join, 'nearMisses'> & Pick<BacktestRun, 'repeated'> {
  const { accountsSheet, dealsSheet, headerRow, windowMonths } = definition.settings;
  const { wonTarget, lostTarget, minimumDeals, fittedUntil } = definition.settings;
  const deals = tabOf(dealsSheet, tables.deals, headerRow);
  const accounts = tables.accounts && tabOf(accountsSheet, tables.accounts, headerRow);
  const columns = dealColumns(definition, deals);
  const roles = definition.deals.flatMap(({ role }) => columns.of(role) ?? []);
  const sources = fieldSources(definition, deals, accounts, new Set(roles));
  const isAccountsOnly = (field: string) =>
    sources.accounts.has(field) && !sources.deals.has(field);
  const needsKey = usedFields(definition).some(isAccountsOnly);
  const join =
    accounts && (needsKey ? joinTabs : joinIfKeyed)(definition, deals, accounts, columns, joins);
  const needed = [...sources.accounts.keys()].some(isAccountsOnly) ? join : undefined;
  const joined = join && { accounts: join.accounts, isNeeded: needed !== undefined };
  return {
    model: scoringModel(definition),
    deals: readDeals(definition, deals, columns, joined, context),
    table: attributeTable(sources, deals.rows, accounts?.rows ?? [], join),
    accounts:
      accounts || accountsSheet === dealsSheet ? accountTable(sources, deals, accounts) : undefined,
    targets: { wonTarget, lostTarget, minimumDeals },
    windowMonths,
    hasChurnColumn: columns.of('Churned on') !== undefined,
    fittedUntil,
    context,
    dealAccounts: join && { rows: join.accounts, repeated: laterRows(join) },
    nearMisses: needed?.nearMisses ?? allFound,
    repeated: (needed?.repeated ?? []).map((one) => ({
      written: one.written,
      rows: one.accounts.map((account) => accounts?.numbers[account] ?? 0),
    })),
  };
}

/** Where no deal needs an account, none is missing. */
const allFound = (): NearMisses => ({ found: [], left: 0 });

/** Accounts that stand in an earlier row too. */
function laterRows({ repeated }: Join): ReadonlySet<number> {
  return new Set(repeated.flatMap(({ accounts: [, ...later] }) => later));
}

/** Where deals and accounts are one tab, each row is its own account. */
function accountTable(sources: FieldSources, deals: Tab, accounts: Tab | undefined): Table {
  const { rows } = accounts ?? deals;
  const columns = accounts === undefined ? sources.deals : sources.accounts;
  return { rows, columnOf: (field) => columns.get(field) };
}

function countStages(
  { deals }: Pick<BacktestInput, 'deals'>,
  { selection }: BacktestReport,
  reason: SetAsideReason,
): StageCount[] {
  const rows = new Set(rowsAside(selection, reason));
  const counts = new Map<string, number>();
  for (const { row, stage } of deals) {
    if (rows.has(row)) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}
