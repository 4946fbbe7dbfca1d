import { isoDay } from '../../engine/values/iso-day';
import type { Leak } from '../../insight/backtest/leaks';
import type { Window } from '../../insight/backtest/select-deals';
import type { BacktestRun } from './run-backtest';
import { words } from './words';

/** One side of the ICP with so many times the deals an account of the other was worked otherwise. */
const UNEVEN = 3;
/** Width of an interval that leaves a rate open. */
const WIDE = 0.2;

/**
 * What a reader of a report should keep in mind, in words.
 *
 * @param run - The report.
 * @param versionsTried - Versions, this one included, that were judged by these deals.
 */
export function warnings(run: BacktestRun, versionsTried: number): string[] {
  const { selection, effort, verdicts, metrics, olderNewer, fitted } = run;
  const open = selection.setAside.find(({ reason }) => reason === 'open')?.rows.length ?? 0;
  const used = selection.used.length;
  const ratio = effort && effort.inside / effort.outside;
  const isUneven = ratio !== undefined && (ratio >= UNEVEN || ratio <= 1 / UNEVEN);
  const found: readonly (readonly [boolean, () => string])[] = [
    [used === 0, () => noDeals(run)],
    [used > 0 && verdicts.overall === 'TOO FEW DEALS', () => words.tooFew(run)],
    [used > 0 && verdicts.overall !== 'TOO FEW DEALS' && isUnsure(run), () => words.unsure(run)],
    [fitted !== undefined && fitted.deals > 0, () => fittedWarning(run)],
    [metrics.auc.low <= 0.5 && used > 0, () => words.doesNotSeparate(metrics.auc)],
    [open > used, () => words.manyOpen(open, used)],
    [
      isUneven && effort !== undefined,
      () => words.uneven(effort?.inside ?? 0, effort?.outside ?? 0),
    ],
    [olderNewer !== undefined && isWorse(run), () => words.newerWorse],
    [versionsTried > 1, () => words.tried(versionsTried)],
    [selection.window === undefined && used > 0, () => words.undated],
  ];
  const told = found.flatMap(([applies, text]) => (applies ? [text()] : []));
  return [...told, ...run.leaks.map(leakWarning)];
}

function fittedWarning({ fitted, selection, targets }: BacktestRun): string {
  if (fitted === undefined || selection.window === undefined) return words.fittedUndated;
  return words.fitted(fitted, targets.minimumDeals);
}

function leakWarning(leak: Leak): string {
  return words.leak(
    leak.field,
    leak.signs.map((sign) => words.leakSigns[sign](leak)),
  );
}

/** The days of a window, the first and the last. */
export function windowWords({ after, to }: Window): string {
  return words.window(isoDay(after + 1), isoDay(to));
}

function noDeals({ selection: { window, setAside }, newestDeal }: BacktestRun): string {
  const isOutside = setAside.some(({ reason }) => reason === 'outside the window');
  if (window === undefined || !isOutside) return words.noDeals;
  return words.allOutside(windowWords(window), isoDay(newestDeal));
}

function isUnsure({ metrics: { wonIncluded, lostExcluded } }: BacktestRun): boolean {
  return [wonIncluded, lostExcluded].some(({ low, high }) => high - low > WIDE);
}

/** Whether a rate of the newer deals lies below the whole interval of the older ones. */
function isWorse({ olderNewer }: BacktestRun): boolean {
  if (olderNewer === undefined) return false;
  const { older, newer } = olderNewer;
  return (['wonIncluded', 'lostExcluded'] as const).some(
    (rate) => newer[rate].high < older[rate].value,
  );
}
