import type { Definition } from '../../definition/definition';
import { isoDay } from '../../engine/values/iso-day';
import type { Advice } from '../../insight/backtest/advice';
import { hasRepeats } from '../../insight/backtest/repeats';
import type { RunLine } from '../../protocol/backtest-run';
import type {
  AdviceView,
  BacktestView,
  CountedView,
  RunView,
  WrongView,
} from '../../protocol/backtest-view';
import { type Shown, shown } from '../../protocol/json-number';
import type { Proportion } from '../../stats/wilson';
import type { BacktestRun } from './backtest-run';
import { adviceText, type ConditionName, conditionNames } from './condition-names';
import { metricLines } from './metric-lines';
import { noAdvice } from './report-blocks';
import { verdictLine } from './verdict-words';
import { warnings } from './warnings';
import { words } from './words';

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
  const { selection, stated, thresholds, targets } = run;
  const name = conditionNames(definition);
  const { mark, text, todo } = verdictLine(run);
  const isStuck = stated.verdict === 'FAIL' && run.advice.length === 0;
  return {
    verdict: stated.verdict,
    says: { mark, text, todo },
    by: stated.by,
    used: selection.used.length,
    setAside: selection.setAside.reduce((sum, { rows }) => sum + rows.length, 0),
    ...(hasRepeats(run.repeats) && { countAs: words.countAs(run.repeats) }),
    ...(run.days && { period: { from: isoDay(run.days.from), to: isoDay(run.days.to) } }),
    dealsUntil: run.dealsUntil,
    wonIncluded: counted(stated.wonIncluded),
    lostExcluded: counted(stated.lostExcluded),
    metrics: metricLines(run).map(({ name, format, cells, says = '', counted = '' }) => {
      const [value, low, high] = cells.map(shown) as [Shown, Shown, Shown];
      return { name, format, value, low, high, says, counted };
    }),
    advice: run.advice.map((one) => adviceView(one, name)),
    ...(isStuck && { noAdvice: noAdvice(run) }),
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
