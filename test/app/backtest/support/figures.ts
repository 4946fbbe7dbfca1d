import type { BacktestRun } from '../../../../src/app/backtest/backtest-run';
import type { ScoringModel } from '../../../../src/engine/model';
import type { Rates } from '../../../../src/insight/deals/rates';
import type { Estimate } from '../../../../src/stats/estimate';

/** A report in the shape of `reportByHand`. */
export function figures(run: BacktestRun, model: ScoringModel, rows: readonly number[]) {
  const { metrics, thresholds, olderNewer, fitted } = run;
  return {
    aside: Object.fromEntries(run.selection.setAside.map(({ reason, rows }) => [reason, rows])),
    used: run.selection.used.map((index) => rows[index]),
    verdict: run.verdicts.overall,
    ...ratesOf('all', metrics),
    winRateIn: ends(metrics.winRateIn),
    winRateOut: ends(metrics.winRateOut),
    lift: metrics.lift,
    auc: metrics.auc.value,
    accountsInIcp: metrics.accountsInIcp && ends(metrics.accountsInIcp),
    wonAmountIncluded: metrics.wonAmountIncluded,
    churnIn: ends(metrics.churnIn),
    churnOut: ends(metrics.churnOut),
    cycleIn: metrics.cycleIn,
    cycleOut: metrics.cycleOut,
    tiers: run.byTier.lines.map(({ tier, winRate, wonAmount, churned, cycle }) => [
      ...[tier, winRate.trials, ...ends(winRate)],
      ...[wonAmount, churned.value, cycle],
    ]),
    quarters: run.byQuarter.map((line) => ratesOf(line.quarter, line)),
    criteria: run.byCriterion.map((line) => ({
      id: model.criteria[line.criterion]?.id,
      metAmongWon: line.metAmongWon,
      metAmongLost: line.metAmongLost,
      lift: line.lift,
      ...ratesOf('without', line.without),
      auc: line.without.auc.value,
    })),
    exclusions: run.byExclusion.map((line) => ({
      id: model.exclusions[line.exclusion]?.id,
      won: line.won,
      lost: line.lost,
      amount: line.wonAmount,
      ...ratesOf('without', line.without),
      auc: line.without.auc.value,
    })),
    curve: thresholds.curve.map((point) => ratesOf('from', point)),
    passing: thresholds.passing?.from,
    periods: olderNewer
      ? [ratesOf('older', olderNewer.older), ratesOf('newer', olderNewer.newer)]
      : [ratesOf('older', noRates), ratesOf('newer', noRates)],
    ...(fitted && {
      fitted: fitted.deals,
      newerVerdict: fitted.verdicts.overall,
      newerAuc: fitted.newer.auc.value,
      ...ratesOf('newer than the fit', fitted.newer),
    }),
    wrong: run.wrong.largest.map(({ row }) => row).sort((a, b) => a - b),
  };
}

const none: Estimate = { value: NaN, low: NaN, high: NaN };
const noRates = { wonIncluded: none, lostExcluded: none };

type Ends = Record<keyof Rates, Estimate>;

function ends({ value, low, high }: Estimate): number[] {
  return [value, low, high];
}

function ratesOf(name: string, { wonIncluded, lostExcluded }: Ends) {
  return {
    [`${name}: won included`]: ends(wonIncluded),
    [`${name}: lost excluded`]: ends(lostExcluded),
  };
}
