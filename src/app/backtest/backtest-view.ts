import type { Definition } from '../../definition/definition';
import type { Verdict } from '../../insight/backtest/verdict';
import { adviceText, conditionNames } from './condition-names';
import { metricLines } from './metric-lines';
import type { BacktestRun } from './run-backtest';
import type { RunLine } from './runs-sheet';
import { warnings } from './warnings';

/** A number, `null` where there is nothing to count: JSON has no NaN. */
type Shown = number | null;

/** A report as the sidebar shows it: plain JSON, its texts in words. */
export interface BacktestView {
  readonly verdict: Verdict;
  readonly metrics: readonly {
    readonly name: string;
    readonly format: string;
    readonly value: Shown;
    readonly low: Shown;
    readonly high: Shown;
    readonly says: string;
    readonly counted: string;
  }[];
  readonly advice: readonly string[];
  readonly warnings: readonly string[];
  /** Both rates over where the ICP begins. */
  readonly curve: readonly {
    readonly from: number;
    readonly wonIncluded: Shown;
    readonly lostExcluded: Shown;
  }[];
  readonly wonTarget: number;
  readonly lostTarget: number;
  /** The largest deals that it gets wrong. */
  readonly wrong: readonly {
    /** Row of the deals tab. */
    readonly row: number;
    readonly account: string;
    readonly won: boolean;
    readonly tier: string;
    readonly blame: string;
    readonly explanation: string;
  }[];
  /** The last runs of saved versions, the newest first. */
  readonly runs: readonly RunView[];
}

/** A line of the log. */
export type RunView = { readonly [K in keyof RunLine]: RunLine[K] | null };

/** Wrong deals and runs that a sidebar has room for. */
const MOST = 10;

/**
 * Puts a report into the words and shapes of the sidebar.
 *
 * @param runs - The log, the oldest first.
 */
export function backtestView(
  definition: Definition,
  run: BacktestRun,
  runs: readonly RunLine[],
): BacktestView {
  const name = conditionNames(definition);
  return {
    verdict: run.verdicts.overall,
    metrics: metricLines(run).map(({ name, format, cells, says = '', counted = '' }) => {
      const [value, low, high] = cells.map(shown) as [Shown, Shown, Shown];
      return { name, format, value, low, high, says, counted };
    }),
    advice: run.advice.map((one) => adviceText(one, name)),
    warnings: warnings(run, 1),
    curve: run.thresholds.curve.map(({ from, wonIncluded, lostExcluded }) => ({
      from,
      wonIncluded: shown(wonIncluded.value),
      lostExcluded: shown(lostExcluded.value),
    })),
    wonTarget: run.targets.wonTarget,
    lostTarget: run.targets.lostTarget,
    wrong: run.wrong.largest
      .slice(0, MOST)
      .map(({ row, account, won, tier, blame, explanation }) => {
        return { row, account, won, tier, blame: blame ? name(blame) : '', explanation };
      }),
    runs: runs.slice(-MOST).reverse().map(runView),
  };
}

function runView(run: RunLine): RunView {
  const { wonIncluded, lostExcluded, auc, deals } = run;
  const numbers = { wonIncluded, lostExcluded, auc, deals };
  const shownNumbers = Object.entries(numbers).map(([key, value]) => [key, shown(value)]);
  return { ...run, ...Object.fromEntries(shownNumbers) };
}

function shown(value: number): Shown {
  return Number.isFinite(value) ? value : null;
}
