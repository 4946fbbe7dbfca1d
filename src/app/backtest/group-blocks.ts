import type { Period } from '../../insight/deals/period';
import { serial } from '../calendar';
import type { Block } from '../report/block';
import { ends, estimate, rateColumns, rateEnds } from '../report/rate-columns';
import type { BacktestRun } from './backtest-run';
import { words } from './words';

/** The deals of each tier. */
export function tiersBlock({ byTier: { lines, winRateFalls }, tellsChurn }: BacktestRun): Block {
  return {
    title: 'BY TIER',
    columns: [
      ['Tier', 'text'],
      ...estimate('Win rate'),
      ['Deals', 'count'],
      ['Won', 'count'],
      ['Lost', 'count'],
      ['Won amount', 'count'],
      ...(tellsChurn ? ([['Churned', 'percent']] as const) : []),
      ['Median days', 'count'],
      ['In ICP', 'text'],
    ],
    rows: lines.map(({ tier, winRate, wonAmount, churned, cycle, inIcp }) => [
      tier,
      ...ends(winRate),
      winRate.trials,
      winRate.successes,
      winRate.trials - winRate.successes,
      wonAmount,
      ...(tellsChurn ? [churned.value] : []),
      cycle,
      inIcp ? 'yes' : 'no',
    ]),
    note: words.fall(winRateFalls),
  };
}

/** Both rates in each quarter. */
export function quartersBlock({ byQuarter, targets }: BacktestRun): Block {
  return {
    title: 'BY QUARTER',
    columns: [
      ['Quarter', 'text'],
      ...estimate('Won included'),
      ['Target', 'percent'],
      ...estimate('Lost excluded'),
      ['Won', 'count'],
      ['Lost', 'count'],
    ],
    rows: byQuarter.map(({ quarter, wonIncluded, lostExcluded }) => [
      quarter,
      ...ends(wonIncluded),
      targets.wonTarget,
      ...ends(lostExcluded),
      wonIncluded.trials,
      lostExcluded.trials,
    ]),
  };
}

/** The older deals against the newer ones, and those that the definition was not fitted to. */
export function periodsBlock({ olderNewer, fitted }: BacktestRun): Block {
  const line = (label: string, { from, to, auc, ...rates }: Period) => [
    label,
    ...rateEnds(rates),
    auc.value,
    serial(from),
    serial(to),
    rates.wonIncluded.trials + rates.lostExcluded.trials,
  ];
  return {
    title: 'OLDER AND NEWER DEALS',
    columns: [
      ['Deals closed', 'text'],
      ...rateColumns,
      ['AUC', 'decimal'],
      ['From', 'day'],
      ['To', 'day'],
      ['Deals', 'count'],
    ],
    rows: [
      ...(olderNewer
        ? [line(words.older, olderNewer.older), line(words.newer, olderNewer.newer)]
        : []),
      ...(olderNewer && fitted ? [line(words.newerThanFit, fitted.newer)] : []),
    ],
  };
}

/** Both rates over where the ICP begins. */
export function thresholdsBlock({ thresholds: { curve }, targets }: BacktestRun): Block {
  return {
    title: 'THRESHOLDS',
    columns: [
      ['In ICP from', 'text'],
      ['Won included', 'percent'],
      ['Lost excluded', 'percent'],
      ['Won target', 'percent'],
      ['Lost target', 'percent'],
    ],
    rows: curve.map(({ from, wonIncluded, lostExcluded }) => [
      String(from),
      wonIncluded.value,
      lostExcluded.value,
      targets.wonTarget,
      targets.lostTarget,
    ]),
  };
}
