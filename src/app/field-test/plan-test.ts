import type { Definition } from '../../definition/definition';
import { fingerprint } from '../../definition/fingerprint';
import { configSheetName } from '../../definition/names';
import { settingAddress } from '../../definition/sheet/read-config';
import { type JudgedSelection, judgeDeals } from '../../insight/backtest/backtest';
import { type Deal, dealDay, isWon } from '../../insight/deals/deal';
import { selectDeals } from '../../insight/deals/select-deals';
import { dealPace, dealRepeats, planTest } from '../../insight/field-test/plan';
import { share } from '../../stats/share';
import { roleHeader } from '../accounts/key-column';
import { backtestInput } from '../backtest/run-backtest';
import { overTabsOf } from '../compare/compare-definitions';
import type { AskedSide } from '../compare/compare-sides';
import { openSides } from '../compare/compare-sides';
import { judgeList } from '../judged/read-accounts';
import { type JudgedWorkbook, type ReadDeals, readJudged } from '../judged/read-judged';
import type { LoadedDefinition } from '../load-definition';
import type { Outside } from '../outside';
import { accountKeys } from './account-keys';
import type { TestSide } from './field-test';
import type { PlannedTest } from './planned-test';
import type { BothJudged } from './test-arms';
import { words } from './words';

/** What should do instead takes no longer. */
const SOON = 4;
/**
 * By how much deals of an account repeat one another at least: a few hundred deals tell it only roughly, and
 * the test will reckon with what its own tell. Without it the planned difference is found in 79 of 100 tests
 * (`npm run trials -- whole`).
 */
const LEAST_REPEATS = 1.1;
/** Points that a win rate is hoped to rise by where nothing says more. */
const USUAL = 0.05;
const MOST = 0.95;

/** How a test is asked for: B, and the win rate hoped for, 0 to 1; left out: a preset. */
export interface AskedTest {
  readonly name: string;
  readonly other: AskedSide;
  readonly hoped?: number;
}

/**
 * What a field test would take. Nothing is written.
 *
 * @throws A message where it can't be: no deals, no key, nothing to tell apart.
 */
export function planFieldTest(outside: Outside, { name, other, hoped }: AskedTest): PlannedTest {
  const { workbook } = outside;
  const sides = openSides(outside, { name, before: { kind: 'saved', name }, after: other });
  const { loaded } = sides;
  const [first, second] = [sides.first, sides.second];
  const overB = overTabsOf(first.definition, second.definition);
  const read = readJudged(workbook, loaded);
  const { both, deals } = requireBoth(read, loaded, overB);
  const keys = accountKeys(both.a);
  const keyed = keys.flatMap((key, row) => (key === '' ? [] : [row]));
  if (new Set(keyed.map((row) => keys[row])).size < 2) {
    throw new Error(words.fewAccounts(both.a.tab.place.sheet));
  }
  const tierOf = (side: BothJudged['a'], row: number) => side.account(row)?.tier;
  const moved = keyed.filter((row) => tierOf(both.a, row) !== tierOf(both.b, row)).length;
  if (moved === 0) throw new Error(words.nothingMoves(first.label, second.label));
  const { input } = deals;
  const { used } = selectDeals(input.deals, input.context.asOf, input.windowMonths);
  const isListed = (index: number) => (input.dealAccounts?.rows[index] ?? -1) >= 0;
  const closed = used.filter(isListed).map((index) => input.deals[index] as Deal);
  const rate = share(closed.filter(isWon).length, closed.length);
  if (!(rate > 0 && rate < 1)) throw new Error(words.fewDeals(closed.length));
  const preset = presetOf(rate, read, deals, overB, loaded);
  const wished = hoped ?? preset.hoped;
  if (!(wished > rate && wished < 1)) throw new Error(words.hopedBelow(wished, rate));
  const aQuarter = dealPace(closed, input.context.asOf);
  if (aQuarter === 0) {
    const newest = closed.reduce((day, deal) => Math.max(day, dealDay(deal)), 0);
    const cell = settingAddress(loaded.grid ?? [], 'asOf');
    const config = configSheetName(name);
    throw new Error(words.noPace(newest, input.context.asOf, cell ? `${config}!${cell}` : config));
  }
  const repeats = Math.max(LEAST_REPEATS, dealRepeats(closed));
  const takes = (target: number) => planTest({ rate, hoped: target, aQuarter, repeats });
  return {
    ...{ loaded, read, both, rate, aQuarter, moved },
    a: sideOf(first),
    b: sideOf({ ...second, definition: overB }),
    closed: closed.length,
    months: input.windowMonths,
    hoped: wished,
    by: hoped === undefined ? preset.by : 'person',
    ...takes(wished),
    sooner: soonest(rate, wished, takes),
    accounts: both.a.tab.rows.length,
    keyed: keyed.length,
    unlisted: used.length - closed.length,
  };
}

function sideOf({ label, definition }: { label: string; definition: Definition }): TestSide {
  return { label, definition, fingerprint: fingerprint(definition) };
}

/** Changes with what was planned: what is started is what was seen. */
export function planPrint({ a, b }: Pick<PlannedTest, 'a' | 'b'>): string {
  return `${a.fingerprint} ${b.fingerprint}`;
}

/** @throws Where accounts or deals can't be read so that arms have outcomes. */
function requireBoth(
  { accounts, deals, notTold }: JudgedWorkbook,
  loaded: LoadedDefinition,
  overB: Definition,
): { readonly both: BothJudged; readonly deals: ReadDeals } {
  if (accounts === undefined || deals === undefined) throw new Error(notTold.join('\n'));
  const { definition } = loaded;
  if (definition.settings.accountsSheet === definition.settings.dealsSheet) {
    throw new Error(words.oneTab(accounts.tab.place.sheet));
  }
  if (roleHeader(definition, 'Account key') === '' || accounts.key === undefined) {
    throw new Error(words.noKey(accounts.tab.place.sheet));
  }
  if (deals.columns.of('Created on') === undefined)
    throw new Error(words.noCreated(deals.sheet.name));
  const b = judgeList({ ...loaded, definition: overB }, accounts.sheet, accounts.list);
  const problems = [...new Set([...accounts.columnProblems, ...b.columnProblems])];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return { both: { a: accounts, b }, deals };
}

/** By how much deals in the ICP of B were won more often, at least what is usual. */
function presetOf(
  rate: number,
  { tables }: JudgedWorkbook,
  deals: ReadDeals,
  overB: Definition,
  { context }: LoadedDefinition,
): { readonly hoped: number; readonly by: 'backtest' | 'usual' } {
  const usual = { hoped: wholePoints(rate + USUAL), by: 'usual' } as const;
  if (tables === undefined) return usual;
  const inputB = backtestInput(overB, tables, context);
  const ofB = wonInIcp(judgeDeals(inputB), inputB.model);
  const more = ofB - wonInIcp(deals.judged(), deals.input.model);
  if (!(more > USUAL)) return usual;
  return { hoped: wholePoints(rate + more), by: 'backtest' };
}

/** As a person writes it: what is planned is what is started. */
function wholePoints(share: number): number {
  return Math.min(MOST, Math.round(share * 100) / 100);
}

/** Win rate of the deals in the ICP; NaN where there is none. */
function wonInIcp(
  { judged, deals }: JudgedSelection,
  { tiers }: { tiers: readonly { inIcp: boolean }[] },
) {
  const inside = deals.filter((_, at) => tiers[judged.tier[at] as number]?.inIcp === true);
  return share(inside.filter(isWon).length, inside.length);
}

/** The smallest difference, in steps of five points, that is told within a year. */
function soonest(
  rate: number,
  hoped: number,
  takes: (target: number) => { readonly quarters: number },
): PlannedTest['sooner'] {
  for (let points = 5; rate + points / 100 <= MOST; points += 5) {
    const target = rate + points / 100;
    if (target <= hoped) continue;
    const { quarters } = takes(target);
    if (quarters <= SOON) return { points, quarters };
  }
  return undefined;
}
