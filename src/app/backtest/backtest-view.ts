import type { Definition } from '../../definition/definition';
import { isoDay } from '../../engine/values/iso-day';
import type { Advice } from '../../insight/backtest/advice';
import type { Fitted } from '../../insight/backtest/fitted';
import { hasRepeats } from '../../insight/backtest/repeats';
import type { Verdict } from '../../insight/backtest/verdict';
import type { Proportion } from '../../stats/wilson';
import type { BacktestRun } from './backtest-run';
import { adviceText, type ConditionName, conditionNames } from './condition-names';
import { metricLines } from './metric-lines';
import type { RunLine } from './runs-sheet';
import { warnings } from './warnings';
import { words } from './words';

/** A number, `null` where there is nothing to count: JSON has no NaN. */
export type Shown = number | null;

/** So many of so many, and as how many independent ones they count; its interval follows from it. */
export type CountedView = Pick<Proportion, 'successes' | 'trials' | 'independent'>;

/** A report as the sidebar shows it: plain JSON, its texts in words. */
export interface BacktestView {
  readonly verdict: Verdict;
  readonly used: number;
  readonly setAside: number;
  /** As how many independent deals they count, in words; `undefined` where as all of them. */
  readonly countAs?: string;
  /** First and last day, such as `2024-07-01`; `undefined` where the deals have no dates. */
  readonly period?: { readonly from: string; readonly to: string };
  /** Day up to which the deals were, as days since 1970-01-01. */
  readonly dealsUntil: number;
  /** How many of the deals it was fitted to, and what the newer ones alone say. */
  readonly fitted?: Pick<Fitted, 'deals' | 'verdict'>;
  readonly wonIncluded: CountedView;
  readonly lostExcluded: CountedView;
  readonly metrics: readonly {
    readonly name: string;
    readonly format: string;
    readonly value: Shown;
    readonly low: Shown;
    readonly high: Shown;
    readonly says: string;
    readonly counted: string;
  }[];
  readonly advice: readonly AdviceView[];
  readonly warnings: readonly string[];
  /** Won deals of all deals of each tier, the best first, `Needs data` and `Excluded` last. */
  readonly tiers: readonly { readonly tier: string; readonly winRate: CountedView }[];
  /** Both rates over where the ICP begins. */
  readonly curve: readonly {
    readonly from: number;
    readonly wonIncluded: Shown;
    readonly lostExcluded: Shown;
  }[];
  readonly wonTarget: number;
  readonly lostTarget: number;
  /** Sign or code of the amounts' currency, `''` where they have none. */
  readonly currency: string;
  readonly wrongTotal: number;
  /** The largest deals of each kind that it gets wrong, the won ones first. */
  readonly wrong: readonly WrongView[];
  /** The last runs of saved versions, the newest first. */
  readonly runs: readonly RunView[];
}

/** A change that would help, in words and as what to change. */
export interface AdviceView {
  readonly text: string;
  readonly kind: Advice['kind'];
  /** Where the ICP would begin, or the index of the condition to leave out. */
  readonly change: number;
  readonly passes: boolean;
  readonly wonIncluded: CountedView;
  readonly lostExcluded: CountedView;
}

/** A deal that the definition gets wrong. */
export interface WrongView {
  /** Row of the deals tab. */
  readonly row: number;
  readonly account: string;
  readonly won: boolean;
  readonly amount: Shown;
  readonly score: Shown;
  readonly tier: string;
  readonly blame: string;
  readonly explanation: string;
}

/** A line of the log. */
export type RunView = { readonly [K in keyof RunLine]: RunLine[K] | null };

/** Runs that a sidebar has room for. */
const MOST_RUNS = 10;
/** Wrong deals of each kind that it has room for. */
const MOST_WRONG = 3;

/**
 * Puts a report into the words and shapes of the sidebar.
 *
 * @param runs - The log, the oldest first.
 * @param currency - As `dealCurrency` gives it.
 */
export function backtestView(
  definition: Definition,
  run: BacktestRun,
  runs: readonly RunLine[],
  currency: string,
): BacktestView {
  const { selection, metrics, thresholds, targets, fitted } = run;
  const { window } = selection;
  const name = conditionNames(definition);
  return {
    verdict: run.verdicts.overall,
    used: selection.used.length,
    setAside: selection.setAside.reduce((sum, { rows }) => sum + rows.length, 0),
    ...(hasRepeats(run.repeats) && { countAs: words.countAs(run.repeats) }),
    ...(window && { period: { from: isoDay(window.after + 1), to: isoDay(window.to) } }),
    dealsUntil: run.dealsUntil,
    ...(fitted && { fitted: { deals: fitted.deals, verdict: fitted.verdict } }),
    wonIncluded: counted(metrics.wonIncluded),
    lostExcluded: counted(metrics.lostExcluded),
    metrics: metricLines(run).map(({ name, format, cells, says = '', counted = '' }) => {
      const [value, low, high] = cells.map(shown) as [Shown, Shown, Shown];
      return { name, format, value, low, high, says, counted };
    }),
    advice: run.advice.map((one) => adviceView(one, name)),
    warnings: warnings(run, 1),
    tiers: run.byTier.lines.map(({ tier, winRate }) => ({ tier, winRate: counted(winRate) })),
    curve: thresholds.curve.map(({ from, wonIncluded, lostExcluded }) => ({
      from,
      wonIncluded: shown(wonIncluded.value),
      lostExcluded: shown(lostExcluded.value),
    })),
    wonTarget: targets.wonTarget,
    lostTarget: targets.lostTarget,
    currency,
    wrongTotal: run.wrong.total,
    wrong: wrongViews(run, name),
    runs: lastRuns(runs),
  };
}

/** The end of the log, the newest first. */
export function lastRuns(runs: readonly RunLine[]): RunView[] {
  return runs.slice(-MOST_RUNS).reverse().map(runView);
}

function adviceView(advice: Advice, name: ConditionName): AdviceView {
  const { kind, change, passes, rates } = advice;
  return {
    text: adviceText(advice, name),
    kind,
    change,
    passes,
    wonIncluded: counted(rates.wonIncluded),
    lostExcluded: counted(rates.lostExcluded),
  };
}

function wrongViews({ wrong }: BacktestRun, name: ConditionName): WrongView[] {
  const largest = (isWon: boolean) =>
    wrong.largest.filter(({ won }) => won === isWon).slice(0, MOST_WRONG);
  return [...largest(true), ...largest(false)].map(
    ({ row, account, won, amount, score, tier, blame, explanation }) => ({
      row,
      account,
      won,
      amount: shown(amount),
      score: shown(score),
      tier,
      blame: blame ? name(blame) : '',
      explanation,
    }),
  );
}

function runView(run: RunLine): RunView {
  const { wonIncluded, lostExcluded, auc, deals } = run;
  const numbers = { wonIncluded, lostExcluded, auc, deals };
  const shownNumbers = Object.entries(numbers).map(([key, value]) => [key, shown(value)]);
  return { ...run, ...Object.fromEntries(shownNumbers) };
}

function counted({ successes, trials, independent }: Proportion): CountedView {
  return { successes, trials, independent };
}

/** A number as JSON can say it. */
export function shown(value: number): Shown {
  return Number.isFinite(value) ? value : null;
}
