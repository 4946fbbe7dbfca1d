import { latestVersion } from '../../definition/history';
import { configSheetName } from '../../definition/names';
import type { RunLine } from '../../protocol/backtest-run';
import { backtestStatus, versionStatus, writeStatus } from '../config-sheet/status';
import { startDeadline } from '../deadline';
import { dealCurrency } from '../deals/currency';
import { readDealTabs } from '../deals/read-deal-tabs';
import { loadDefinition } from '../load-definition';
import { openLooks } from '../looks';
import { messages } from '../messages';
import type { Outside } from '../outside';
import { type Remarked, remarksOn } from '../own-tabs';
import { writePage } from '../report/page-sheet';
import { rowLink } from '../report/row-link';
import { currentVersion } from '../versions/current-version';
import { openHistory } from '../versions/history-sheet';
import type { BacktestRun } from './backtest-run';
import { reportPage } from './report-page';
import { runBacktest } from './run-backtest';
import { openRuns } from './runs-sheet';
import { versionsTried } from './versions-tried';

/** A backtest that was written down. */
export interface LoggedRun extends BacktestRun, Remarked {
  /** Name of the definition. */
  readonly title: string;
  /** The runs of this definition, the oldest first. */
  readonly runs: readonly RunLine[];
  /** Of the definition that ran. */
  readonly fingerprint: string;
}

/**
 * Runs the saved definition over the deals tab, writes `ICP Backtest` anew and appends a line to
 * `ICP Backtest Runs`.
 *
 * Rule: README, Actions. The last report stays until the new one is complete.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param name - Name of the definition, `''` for the one in `ICP Config`.
 * @param isShown - Whether the report is what is looked at then.
 * @throws A message where the definition is broken, tabs do not fit it or the time is over; nothing is
 *   written.
 */
export function backtestAction(outside: Outside, name = '', isShown = true): LoggedRun {
  const { workbook, clock } = outside;
  const deadline = startDeadline(clock, messages.tooLate('Backtest', 'criteria'));
  const loaded = loadDefinition(workbook, name, clock);
  const { definition, context, calendar } = loaded;
  const { tables, dealsSheet } = readDealTabs(workbook, loaded);
  const run = runBacktest(definition, tables, context, deadline);
  deadline.checkpoint();
  const { label, version, fingerprint } = currentVersion(outside, name, loaded);
  const log = openRuns(workbook);
  const line = runLine(run, calendar.stamp(clock.now()), configSheetName(name), label);
  const earlier = log.runs.filter((one) => one.definition === line.definition);
  const runs = [...earlier, line];
  const isKnown = run.stated.by === 'fitted deals';
  const page = reportPage(run, {
    definition,
    version: label,
    note: isKnown ? (latestVersion(openHistory(workbook, calendar), name)?.note ?? '') : '',
    ranAt: line.ranAt,
    versionsTried: versionsTried(runs),
    currency: dealCurrency(definition, dealsSheet, tables.deals),
    link: rowLink(dealsSheet),
  });
  const looks = openLooks();
  const report = writePage(workbook, 'report', page, looks);
  const logged = log.append(line, looks);
  if (isShown) report.activate();
  const { verdict, wonIncluded, lostExcluded } = run.stated;
  const status = {
    ...versionStatus(version),
    ...backtestStatus(verdict, { won: wonIncluded.value, lost: lostExcluded.value }, line.ranAt),
  };
  writeStatus(workbook, name, status, { grid: loaded.grid, looks });
  const remarks = [...remarksOn({ report, runs: logged }), ...looks.remarks()];
  return { ...run, title: definition.settings.name, fingerprint, remarks, runs };
}

function runLine(run: BacktestRun, ranAt: string, definition: string, version: string): RunLine {
  const { verdict, wonIncluded, lostExcluded, auc } = run.stated;
  return {
    ranAt,
    definition,
    version,
    verdict,
    wonIncluded: wonIncluded.value,
    lostExcluded: lostExcluded.value,
    auc: auc.value,
    deals: wonIncluded.trials + lostExcluded.trials,
  };
}
