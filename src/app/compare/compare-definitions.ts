import type { Definition } from '../../definition/definition';
import { evaluate } from '../../engine/evaluate';
import { judge } from '../../engine/judge';
import type { ReadingContext } from '../../engine/model';
import { standingNames, tierName } from '../../engine/tiers';
import { showCell } from '../../engine/values/show-cell';
import { type BacktestInput, backtest, judgeDeals } from '../../insight/backtest/backtest';
import { compareOnDeals, migration } from '../../insight/backtest/compare';
import type { ChangedAccount } from '../../protocol/changed-account';
import { type StoredScore, scoreColumns, storedScores } from '../accounts/score-columns';
import { backtestInput } from '../backtest/run-backtest';
import type { DealTabs } from '../deals/deal-tabs';
import { type Tab, tabOf } from '../deals/tab';
import { nameColumn } from '../preview/account-lines';
import type { Comparison } from './comparison';
import { type JudgedAccounts, whyChanged } from './why-changed';

/** A definition to compare, under the name that the report shows. */
export interface Side {
  /** See `versionLabel`; Score accounts writes the same beside its scores. */
  readonly label: string;
  readonly definition: Definition;
}

/**
 * Compares two definitions on the deals and on the accounts of a workbook.
 *
 * An account's tier and score before are those that Score accounts wrote, where it did so with the
 * first definition; else those that the first definition gives now.
 *
 * @param first - Before.
 * @param second - After; saved or draft.
 * @param tables - The deals and accounts tabs, which both definitions are read over.
 * @param context - Today, and how a `Date` becomes a day.
 */
export function compareDefinitions(
  first: Side,
  second: Side,
  tables: DealTabs,
  context: ReadingContext,
): Comparison {
  const one = backtestInput(first.definition, tables, context);
  const other = backtestInput(overTabsOf(first.definition, second.definition), tables, context);
  const [before, after] = [judgeAccounts(one), judgeAccounts(other)];
  const accounts = accountsTab(first.definition, tables);
  const { headers: scored } = accounts;
  const values = tables.accounts ?? tables.deals;
  const stored = storedScores(
    tables.scored ?? { values, scores: scoreColumns(scored) },
    first.label,
  );
  const shownBefore = before.tiers.map((tier, row): StoredScore => {
    return stored(accounts.numbers[row] ?? 0) ?? { tier, score: before.judged?.shown[row] ?? NaN };
  });
  const tiersBefore = shownBefore.map(({ tier }) => tier);
  const names = [standingNames(one.model.tiers), standingNames(other.model.tiers)] as const;
  return {
    labels: [first.label, second.label],
    reports: [backtest(one), backtest(other)],
    agreement: compareOnDeals(judgeDeals(one), judgeDeals(other)),
    migration: {
      before: names[0],
      after: names[1],
      counts: migration(tiersBefore, after.tiers, ...names),
    },
    changed: changedAccounts(accounts, shownBefore, before, after, context),
  };
}

/** A definition over the tabs of another, so that row stands beside row. */
export function overTabsOf({ settings }: Definition, definition: Definition): Definition {
  const { accountsSheet, dealsSheet, headerRow } = settings;
  return {
    ...definition,
    settings: { ...definition.settings, accountsSheet, dealsSheet, headerRow },
  };
}

function changedAccounts(
  { headers, rows, numbers }: Tab,
  shownBefore: readonly StoredScore[],
  before: JudgedAccounts,
  after: JudgedAccounts,
  context: ReadingContext,
): ChangedAccount[] {
  const name = nameColumn({ headers, rows });
  const changed = shownBefore.flatMap(({ tier, score }, row): ChangedAccount[] => {
    const now = after.tiers[row] ?? '';
    if (tier === now) return [];
    const isDefinition = before.tiers[row] !== now;
    const isData = before.tiers[row] !== tier;
    return [
      {
        row: numbers[row] ?? 0,
        account: showCell(rows[row]?.[name] ?? '', context),
        before: tier,
        after: now,
        scoreBefore: score,
        scoreAfter: after.judged?.shown[row] ?? NaN,
        cause: isData ? (isDefinition ? 'data and definition' : 'data') : 'definition',
        because: isDefinition ? whyChanged(before, after, row) : '',
      },
    ];
  });
  return changed.sort((a, b) => sizeOf(b) - sizeOf(a));
}

/** A score that is not known is no change of one. */
function sizeOf({ scoreBefore, scoreAfter }: ChangedAccount): number {
  const change = Math.abs(scoreAfter - scoreBefore);
  return Number.isNaN(change) ? 0 : change;
}

function judgeAccounts({ model, accounts, context }: BacktestInput): JudgedAccounts {
  if (accounts === undefined) return { model, judged: undefined, tiers: [] };
  const judged = judge(model, evaluate(model, accounts, context));
  return { model, judged, tiers: Array.from(judged.tier, (tier) => tierName(model.tiers, tier)) };
}

function accountsTab({ settings }: Definition, { deals, accounts }: DealTabs): Tab {
  const name = accounts === undefined ? settings.dealsSheet : settings.accountsSheet;
  return tabOf(name, accounts ?? deals, settings.headerRow);
}
