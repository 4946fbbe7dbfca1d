import type { Definition } from '../../definition/definition';
import type { ReadingContext } from '../../engine/model';
import { standingNames, tierName } from '../../engine/tiers';
import { showCell } from '../../engine/values/show-cell';
import {
  type BacktestInput,
  backtestOf,
  type JudgedInput,
  judgeInput,
} from '../../insight/backtest/backtest';
import { compareOnDeals, migration, pairedRates } from '../../insight/backtest/compare';
import { type Checkpoint, unhurried } from '../../insight/checkpoint';
import type { Deal } from '../../insight/deals/deal';
import type { Selection } from '../../insight/deals/select-deals';
import type { ChangedAccount } from '../../protocol/changed-account';
import { type StoredScore, scoreColumns, storedScores } from '../accounts/score-columns';
import { backtestInput, daysOf } from '../backtest/run-backtest';
import type { DealTabs } from '../deals/deal-tabs';
import type { Joins } from '../deals/join-tabs';
import { type Tab, tabOf } from '../deals/tab';
import { nameColumn } from '../preview/account-lines';
import type { ChangedAccounts, Comparison, SharedDeals } from './comparison';
import { type JudgedAccounts, whyChanged } from './why-changed';

/** Changed accounts that are told one by one. */
const MOST_ACCOUNTS = 500;

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
 * first definition; else, and where Score accounts only held a tier, or gave one by an override, those that the first definition
 * gives now.
 *
 * @param first - Before.
 * @param second - After; saved or draft.
 * @param tables - The deals and accounts tabs, which both definitions are read over.
 * @param context - Today, and how a `Date` becomes a day.
 * @param checkpoint - May end it.
 */
export function compareDefinitions(
  first: Side,
  second: Side,
  tables: DealTabs,
  context: ReadingContext,
  checkpoint: Checkpoint = unhurried,
): Comparison {
  const joins: Joins = new Map();
  const sideOf = (definition: Definition): JudgedSide => {
    checkpoint();
    const input = backtestInput(definition, tables, context, joins);
    return { input, found: judgeInput(input) };
  };
  const one = sideOf(first.definition);
  const other = sideOf(overTabsOf(first.definition, second.definition));
  const [before, after] = [judgedAccounts(one), judgedAccounts(other)];
  const accounts = accountsTab(first.definition, tables);
  const { headers: scored } = accounts;
  const values = tables.accounts ?? tables.deals;
  const stored = storedScores(
    tables.scored ?? { values, scores: scoreColumns(scored) },
    first.label,
  );
  const { settings, overrides } = first.definition;
  const shownBefore = before.tiers.map((tier, row): StoredScore => {
    const exact = { tier, score: before.judged?.shown[row] ?? NaN };
    const written = stored(accounts.numbers[row] ?? 0);
    const isAside = settings.tierMargin > 0 || overrides.length > 0;
    return isAside && Object.is(written?.score, exact.score) ? exact : (written ?? exact);
  });
  const tiersBefore = shownBefore.map(({ tier }) => tier);
  const names = [standingNames(before.model.tiers), standingNames(after.model.tiers)] as const;
  return {
    labels: [first.label, second.label],
    reports: [
      backtestOf(one.input, one.found, checkpoint),
      backtestOf(other.input, other.found, checkpoint),
    ],
    agreement: compareOnDeals(one.found, other.found),
    rates: pairedRates(one.found, other.found),
    shared: sharedDeals(one, other),
    migration: {
      before: names[0],
      after: names[1],
      counts: migration(tiersBefore, after.tiers, ...names),
    },
    changed: changedAccounts(accounts, shownBefore, before, after, context),
    overrides: [overrides.length, second.definition.overrides.length],
  };
}

interface JudgedSide {
  readonly input: BacktestInput;
  readonly found: JudgedInput;
}

function sharedDeals(...sides: readonly [JudgedSide, JudgedSide]): SharedDeals {
  const [first, second] = sides.map(({ found }) => found.selection) as [Selection, Selection];
  const counted = new Set(second.used);
  const both = first.used.flatMap((row, index) =>
    counted.has(row) ? [sides[0].found.deals[index] as Deal] : [],
  );
  const deals = both.length;
  const [before, after] = sides.map(({ input }) => input.windowMonths) as [number, number];
  const isDated = first.window !== undefined && second.window !== undefined;
  return {
    deals,
    isAll: deals === Math.max(first.used.length, second.used.length),
    months: isDated && before !== after ? [before, after] : undefined,
    days: daysOf(both),
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
  tab: Tab,
  shownBefore: readonly StoredScore[],
  before: JudgedAccounts,
  after: JudgedAccounts,
  context: ReadingContext,
): ChangedAccounts {
  const scoreAfter = (row: number) => after.judged?.shown[row] ?? NaN;
  const isByData = (row: number) => before.tiers[row] !== shownBefore[row]?.tier;
  /** A score that is not known is no change of one. */
  const sizeOf = (row: number) => Math.abs(scoreAfter(row) - (shownBefore[row]?.score ?? NaN)) || 0;
  const changed = shownBefore.flatMap(({ tier }, row) => (tier === after.tiers[row] ? [] : [row]));
  const name = nameColumn(tab);
  const describe = (row: number): ChangedAccount => {
    const { tier, score } = shownBefore[row] as StoredScore;
    const now = after.tiers[row] ?? '';
    const isDefinition = before.tiers[row] !== now;
    return {
      row: tab.numbers[row] ?? 0,
      account: showCell(tab.rows[row]?.[name] ?? '', context),
      before: tier,
      after: now,
      scoreBefore: score,
      scoreAfter: scoreAfter(row),
      cause: isByData(row) ? (isDefinition ? 'data and definition' : 'data') : 'definition',
      because: isDefinition ? whyChanged(before, after, row) : '',
    };
  };
  return {
    total: changed.length,
    byData: changed.filter(isByData).length,
    largest: changed
      .sort((a, b) => sizeOf(b) - sizeOf(a))
      .slice(0, MOST_ACCOUNTS)
      .map(describe),
  };
}

function judgedAccounts({
  input: { model },
  found: { accounts: judged },
}: JudgedSide): JudgedAccounts {
  const tiers = Array.from(judged?.tier ?? [], (tier) => tierName(model.tiers, tier));
  return { model, judged, tiers };
}

function accountsTab({ settings }: Definition, { deals, accounts }: DealTabs): Tab {
  const name = accounts === undefined ? settings.dealsSheet : settings.accountsSheet;
  return tabOf(name, accounts ?? deals, settings.headerRow);
}
