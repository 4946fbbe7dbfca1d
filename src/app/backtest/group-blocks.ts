import type { Period } from '../../insight/deals/period';
import { serial } from '../calendar';
import type { Block } from '../report/block';
import { ends, estimate } from '../report/rate-columns';
import type { BacktestRun } from './backtest-run';
import { words } from './words';

/** The deals of each tier. */
export function tiersBlock(
  { byTier: { lines, winRateFalls }, tellsChurn }: BacktestRun,
  currency: string,
): Block {
  return {
    title: 'BY TIER',
    columns: [
      ['Tier', 'text'],
      ...estimate('Win rate'),
      ['Deals', 'count'],
      ['Won', 'count'],
      [words.inCurrency('Won amount', currency), 'count'],
      ['Lost', 'count'],
      ...(tellsChurn ? ([['Churned', 'percent']] as const) : []),
      ['Median days', 'count'],
      ['In ICP', 'text'],
    ],
    rows: lines.map(({ tier, winRate, wonAmount, churned, cycle, inIcp }) => [
      tier,
      ...ends(winRate),
      winRate.trials,
      winRate.successes,
      wonAmount,
      winRate.trials - winRate.successes,
      ...(tellsChurn ? [churned.value] : []),
      cycle,
      inIcp ? 'yes' : 'no',
    ]),
    note: words.fall(winRateFalls),
  };
}

type ByQuarter = Pick<BacktestRun, 'byQuarter' | 'targets'>;

/** How many of the won deals it keeps in each quarter. */
export function quartersBlock({ byQuarter, targets }: ByQuarter): Block {
  return {
    title: 'BY QUARTER',
    columns: [
      ['Quarter', 'text'],
      ...estimate('Won kept'),
      ['Target', 'percent'],
      ['Won', 'count'],
    ],
    rows: byQuarter.map(({ quarter, wonIncluded }) => [
      quarter,
      ...ends(wonIncluded),
      targets.wonTarget,
      wonIncluded.trials,
    ]),
  };
}

/** How many of the lost deals it leaves out in each quarter. */
export function lostQuartersBlock({ byQuarter, targets }: ByQuarter): Block {
  return {
    title: 'BY QUARTER: LOST DEALS',
    columns: [
      ['Quarter', 'text'],
      ...estimate('Lost left out'),
      ['Target', 'percent'],
      ['Lost', 'count'],
    ],
    rows: byQuarter.map(({ quarter, lostExcluded }) => [
      quarter,
      ...ends(lostExcluded),
      targets.lostTarget,
      lostExcluded.trials,
    ]),
  };
}

/** The older deals against the newer ones, and those that the definition was not fitted to. */
export function periodsBlock({ olderNewer, fitted }: BacktestRun): Block {
  const line = (label: string, { from, to, auc, ...rates }: Period) => [
    label,
    ...ends(rates.wonIncluded),
    auc.value,
    rates.wonIncluded.trials + rates.lostExcluded.trials,
    ...ends(rates.lostExcluded),
    serial(from),
    serial(to),
  ];
  return {
    title: 'OLDER AND NEWER DEALS',
    columns: [
      ['Deals closed', 'text'],
      ...estimate('Won kept'),
      ['AUC', 'decimal'],
      ['Deals', 'count'],
      ...estimate('Lost left out'),
      ['From', 'day'],
      ['To', 'day'],
    ],
    rows: [
      ...(olderNewer
        ? [line(words.older, olderNewer.older), line(words.newer, olderNewer.newer)]
        : []),
      ...(olderNewer && fitted ? [line(words.newerThanFit, fitted.newer)] : []),
    ],
  };
}

/** Both rates over where the ICP begins, with a column where it does today. */
export function thresholdsBlock({ thresholds, targets, metrics }: BacktestRun): Block {
  const { curve, current } = thresholds;
  const isThere = curve.some(({ from }) => from === current);
  const today = current === undefined || isThere ? [] : [{ ...metrics, from: current }];
  const points = [...curve, ...today].sort((a, b) => a.from - b.from);
  return {
    title: 'THRESHOLDS',
    columns: [
      ['In ICP from', 'text'],
      ['Won kept', 'percent'],
      ['Lost left out', 'percent'],
      ['Won target', 'percent'],
      ['Lost target', 'percent'],
      ['Today', 'wholePercent'],
      ['Won today', 'percent'],
      ['Lost today', 'percent'],
    ],
    rows: points.map(({ from, wonIncluded, lostExcluded }) => [
      String(from),
      wonIncluded.value,
      lostExcluded.value,
      targets.wonTarget,
      targets.lostTarget,
      ...(from === current ? [1, wonIncluded.value, lostExcluded.value] : []),
    ]),
  };
}
