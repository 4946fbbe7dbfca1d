import { scoringModel } from '../../definition/scoring-model';
import { type BacktestInput, backtestOf, judgeSome } from '../../insight/backtest/backtest';
import type { Checkpoint } from '../../insight/checkpoint';
import { customersOf } from '../../insight/deals/customers';
import { type Deal, isClosed, isWon, lastDay } from '../../insight/deals/deal';
import { olderDeals } from '../../insight/deals/longer-window';
import { openAside } from '../../insight/deals/open-aside';
import { defaultDriftOptions } from '../../insight/drift/options';
import { quarterMix } from '../../insight/drift/quarter-mix';
import { listedRows } from '../../insight/judged-accounts';
import type { HealthView } from '../../protocol/health-view';
import { changesOf } from '../changes/changes-of';
import { runOf } from '../changes/keep-run';
import { openKeptColumns } from '../changes/kept-columns';
import { lastOfEarlierQuarter } from '../changes/runs-kept';
import { dealCurrency } from '../deals/currency';
import { messageOf, type ReadAccounts } from '../judged/read-accounts';
import type { JudgedWorkbook, ReadDeals } from '../judged/read-judged';
import { words as judgedWords } from '../judged/words';
import type { LoadedDefinition } from '../load-definition';
import { messages } from '../messages';
import type { Workbook } from '../workbook';
import { bridgeOf } from './bridge';
import { byField } from './by-field';
import type { Dashboard, DealsShown } from './dashboard';
import { shownField } from './shown-field';
import { roleFinder, type Tiered, type TieredDeal, whereFigures } from './where-figures';
import { words } from './words';

/** What a dashboard is made of. */
export interface DashboardSource {
  readonly workbook: Workbook;
  /** Name of the definition, `''` for the one in `ICP Config`. */
  readonly name: string;
  readonly loaded: LoadedDefinition;
  readonly judged: JudgedWorkbook;
  readonly health: HealthView;
  /** Such as `v12`. */
  readonly version: string;
  readonly updatedAt: string;
}

/**
 * Gathers what the dashboard shows; nothing is written. What is not there is told in its place.
 *
 * @param source - The spreadsheet, the definition, its accounts and deals.
 * @param checkpoint - May end it.
 */
export function readDashboard(source: DashboardSource, checkpoint: Checkpoint): Dashboard {
  const { loaded, judged, health, version, updatedAt } = source;
  const { definition } = loaded;
  const columnProblems = judged.accounts?.columnProblems ?? [];
  if (columnProblems.length > 0) return untold(source, columnProblems);
  const { accounts, deals } = judged;
  const why = (say: (reason: string) => string) =>
    words.notTold(judged.notTold.filter((one) => one.startsWith(say(''))));
  const shown =
    deals === undefined ? why(judgedWords.noDeals) : dealsShown(source, deals, checkpoint);
  checkpoint();
  return {
    ...{ definition, version, updatedAt, health, columnProblems },
    tiers: whereFigures(scoringModel(definition), tieredOf(accounts, deals)),
    noAccounts: accounts === undefined ? why(judgedWords.noAccounts) : '',
    deals: shown,
    bridge: accounts === undefined ? '' : bridgeIn(source, accounts),
    field: accounts === undefined ? '' : fieldIn(loaded, accounts),
  };
}

/** Without what scores are made of no figure is shown as if it were true. */
function untold(
  { loaded: { definition }, health, version, updatedAt }: DashboardSource,
  columnProblems: readonly string[],
): Dashboard {
  return {
    ...{ definition, version, updatedAt, health, columnProblems },
    tiers: whereFigures(scoringModel(definition), tieredOf(undefined, undefined)),
    noAccounts: words.notTold([messages.columnProblems(columnProblems).replace(/\n/g, '. ')]),
    ...{ deals: '', bridge: '', field: '' },
  };
}

function dealsShown(
  { loaded: { definition, context }, judged: { tables } }: DashboardSource,
  { sheet, columns, input, judged }: ReadDeals,
  checkpoint: Checkpoint,
): DealsShown {
  const report = backtestOf(input, judged(), checkpoint);
  const open = openDeals(input);
  return {
    run: {
      ...report,
      older: olderDeals(input.deals, report.selection, context.asOf, input.windowMonths),
      newestDeal: lastDay(input.deals.filter(isClosed)),
    },
    asOf: context.asOf,
    mix: quarterMix(judgeSome(input, [...report.selection.used, ...open]), defaultDriftOptions),
    openAside: openAside(input.deals),
    hasAmounts: columns.of('Amount') !== undefined,
    currency: dealCurrency(definition, sheet, tables?.deals ?? []),
  };
}

/** Open deals that can be judged, each once. */
function openDeals({ deals }: BacktestInput): number[] {
  const seen = new Set<string>();
  return [...deals.keys()].filter((index) => {
    const { outcome, isJoined, id } = deals[index] as Deal;
    if (outcome !== 'open' || !isJoined || (id !== '' && seen.has(id))) return false;
    seen.add(id);
    return true;
  });
}

/**
 * By the tiers of today: those of the accounts, that of an override first. Deals that were won count by
 * the tier that they had then, as in a backtest; open ones by that of their account, else by their own
 * cells.
 */
function tieredOf(accounts: ReadAccounts | undefined, deals: ReadDeals | undefined): Tiered {
  const tiers = accounts === undefined ? [] : listedRows(accounts.judged).map(accounts.tierOf);
  if (deals === undefined) return { accounts: tiers, open: [], won: [], customers: [] };
  const { input } = deals;
  const isOneTab = accounts?.sheet.name === deals.sheet.name;
  const accountOf = (deal: number) => input.dealAccounts?.rows[deal] ?? (isOneTab ? deal : -1);
  const open = openDeals(input);
  const undated = input.deals.map((deal) => ({
    ...deal,
    createdOn: Number.NaN,
    closedOn: Number.NaN,
  }));
  const today = judgeSome({ ...input, deals: undated }, open).judged;
  const found = deals.judged();
  return {
    accounts: tiers,
    open: open.map((deal, at): TieredDeal => {
      const account = accountOf(deal);
      const tier = account < 0 ? undefined : accounts?.tierOf(account);
      return { tier: tier ?? (today.tier[at] as number), amount: amountOf(input.deals[deal]) };
    }),
    won: found.deals.flatMap((deal, at): TieredDeal[] =>
      isWon(deal) ? [{ tier: found.judged.tier[at] as number, amount: deal.amount }] : [],
    ),
    customers: accounts === undefined ? [] : customerRows(deals, isOneTab).map(accounts.tierOf),
  };
}

function amountOf(deal: Deal | undefined): number {
  return deal?.amount ?? Number.NaN;
}

/** Rows of the accounts; of those with one key the first. */
function customerRows({ input }: ReadDeals, isOneTab: boolean): number[] {
  const { deals, dealAccounts } = input;
  if (dealAccounts !== undefined) {
    const found = customersOf(deals, (_, index) => dealAccounts.rows[index] ?? -1);
    return [...found].filter((row) => row >= 0);
  }
  if (!isOneTab) return [];
  const keyOf = ({ accountId }: Deal, row: number) => accountId || `row ${row}`;
  const found = customersOf(deals, keyOf);
  return [...deals.keys()].filter((row) => found.has(keyOf(deals[row] as Deal, row)));
}

/** Since the last run of an earlier quarter that is kept. */
function bridgeIn(
  { workbook, name, loaded, version, updatedAt }: DashboardSource,
  accounts: ReadAccounts,
): Dashboard['bridge'] {
  const { sheet, list, tab, table, account } = accounts;
  const of = { name, tab: sheet.id(), tabName: sheet.name };
  const kept = openKeptColumns(workbook);
  const before = lastOfEarlierQuarter(kept.all, of, updatedAt);
  if (before === undefined) return words.noRunKept;
  const run = kept.read(before);
  if (run === undefined) return words.unreadableRun(before.about.scoredAt);
  const { columnOf } = table;
  const now = runOf(
    of,
    loaded,
    { ...list, headers: tab.headers, rows: tab.rows },
    { version, scoredAt: updatedAt, columnOf, account },
  );
  try {
    return bridgeOf(changesOf(run, now, () => undefined, 0));
  } catch (error) {
    return messageOf(error);
  }
}

function fieldIn(
  { definition, context }: LoadedDefinition,
  { model, judged, tab, table, tierOf }: ReadAccounts,
): Dashboard['field'] {
  const rows = listedRows(judged);
  const listed = {
    headers: tab.headers,
    columnOf: table.columnOf,
    rows: rows.map((row) => tab.rows[row] ?? []),
  };
  const tiers = rows.map(tierOf);
  const isIn = (row: number) => model.tiers[tiers[row] as number]?.inIcp === true;
  const { dashboardField: asked } = definition.settings;
  const shown = shownField(definition, listed, context, isIn, asked);
  if (shown === undefined)
    return asked === '' ? words.noField : words.noColumn(asked, tab.place.sheet);
  const roleOf = roleFinder(model.tiers);
  return { field: shown.field, ...byField(shown.texts, tiers.map(roleOf), shown.order) };
}
