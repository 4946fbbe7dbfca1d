import type { Definition } from '../../definition/definition';
import { evaluate } from '../../engine/evaluate';
import type { Cell, ReadingContext } from '../../engine/model';
import { EXCLUDED, NEEDS_DATA, tierName } from '../../engine/tiers';
import { fold } from '../../engine/values/fold';
import {
  type BacktestInput,
  type BacktestReport,
  backtest,
  judgeDeals,
} from '../../insight/backtest/backtest';
import { type Agreement, compareOnDeals, migration } from '../../insight/backtest/compare';
import { judge } from '../../insight/backtest/judge';
import { backtestInput, type DealTables } from './run-backtest';
import { type Tab, tabOf } from './tab';
import { type JudgedAccounts, whyChanged } from './why-changed';

/** A definition to compare, under the name that the report shows. */
export interface Side {
  /** Such as `v3`, which is also what Score accounts writes beside its scores. */
  readonly label: string;
  readonly definition: Definition;
}

/** An account whose tier changes. */
export interface ChangedAccount {
  /** Row of the sheet. */
  readonly row: number;
  readonly account: string;
  readonly before: string;
  readonly after: string;
  readonly scoreBefore: number;
  readonly scoreAfter: number;
  /** Whether its cells changed since it was scored, the definition, or both. */
  readonly cause: 'data' | 'definition' | 'data and definition';
  /** The condition that changed its score most; blank where only the data changed. */
  readonly because: string;
}

/** Two definitions over the same workbook; plain data. */
export interface Comparison {
  readonly labels: readonly [string, string];
  readonly reports: readonly [BacktestReport, BacktestReport];
  readonly agreement: Agreement;
  /** Accounts by their tier before (rows) and after (columns). */
  readonly migration: {
    readonly before: readonly string[];
    readonly after: readonly string[];
    readonly counts: readonly (readonly number[])[];
  };
  readonly changed: readonly ChangedAccount[];
}

/**
 * Compares two definitions on the deals and on the accounts of a workbook.
 *
 * An account's tier before is the one that Score accounts wrote, where it did so with the first
 * definition; else the one that the first definition gives now.
 *
 * @param first - Before.
 * @param second - After; saved or draft.
 * @param tables - The deals and accounts tabs, which both definitions are read over.
 * @param context - Today, and how a `Date` becomes a day.
 */
export function compareDefinitions(
  first: Side,
  second: Side,
  tables: DealTables,
  context: ReadingContext,
): Comparison {
  const one = backtestInput(first.definition, tables, context);
  const other = backtestInput(overTabsOf(first, second), tables, context);
  const [before, after] = [judgeAccounts(one), judgeAccounts(other)];
  const accounts = accountsTab(first.definition, tables);
  const stored = storedTiers(accounts, first.label);
  const shownBefore = before.tiers.map((tier, row) => stored[row] ?? tier);
  const names = [tierNames(one), tierNames(other)] as const;
  return {
    labels: [first.label, second.label],
    reports: [backtest(one), backtest(other)],
    agreement: compareOnDeals(judgeDeals(one), judgeDeals(other)),
    migration: {
      before: names[0],
      after: names[1],
      counts: migration(shownBefore, after.tiers, ...names),
    },
    changed: changedAccounts(accounts, shownBefore, before, after),
  };
}

/** The same tabs for both, so that row stands beside row. */
function overTabsOf({ definition: { settings } }: Side, { definition }: Side): Definition {
  const { accountsSheet, dealsSheet, headerRow } = settings;
  return {
    ...definition,
    settings: { ...definition.settings, accountsSheet, dealsSheet, headerRow },
  };
}

function changedAccounts(
  { rows, numbers }: Tab,
  shownBefore: readonly string[],
  before: JudgedAccounts,
  after: JudgedAccounts,
): ChangedAccount[] {
  return shownBefore.flatMap((tier, row): ChangedAccount[] => {
    const now = after.tiers[row] ?? '';
    if (tier === now) return [];
    const isDefinition = before.tiers[row] !== now;
    const isData = before.tiers[row] !== tier;
    return [
      {
        row: numbers[row] ?? 0,
        account: String(rows[row]?.[0] ?? ''),
        before: tier,
        after: now,
        scoreBefore: before.judged?.shown[row] ?? NaN,
        scoreAfter: after.judged?.shown[row] ?? NaN,
        cause: isData ? (isDefinition ? 'data and definition' : 'data') : 'definition',
        because: isDefinition ? whyChanged(before, after, row) : '',
      },
    ];
  });
}

function judgeAccounts({ model, accounts, context }: BacktestInput): JudgedAccounts {
  if (accounts === undefined) return { model, judged: undefined, tiers: [] };
  const judged = judge(model, evaluate(model, accounts, context));
  return { model, judged, tiers: Array.from(judged.tier, (tier) => tierName(model.tiers, tier)) };
}

/** Tiers from the best down, then those that no score leads to. */
function tierNames({ model }: BacktestInput): string[] {
  const best = [...model.tiers].sort((a, b) => b.from - a.from).map(({ name }) => name);
  return [...best, NEEDS_DATA, EXCLUDED];
}

function accountsTab({ settings }: Definition, { deals, accounts }: DealTables): Tab {
  const name = accounts === undefined ? settings.dealsSheet : settings.accountsSheet;
  return tabOf(name, accounts ?? deals, settings.headerRow);
}

/** What Score accounts wrote beside an account with this version; `undefined` where it did not. */
function storedTiers({ headers, rows }: Tab, version: string): (string | undefined)[] {
  const columnOf = (name: string) => headers.findIndex((header) => fold(String(header)) === name);
  const [tier, label] = [columnOf('icp tier'), columnOf('icp version')];
  const text = (row: readonly Cell[], column: number) => String(row[column] ?? '');
  return rows.map((row) => {
    const isStored = tier >= 0 && label >= 0 && text(row, label) === version;
    return isStored && text(row, tier) !== '' ? text(row, tier) : undefined;
  });
}
