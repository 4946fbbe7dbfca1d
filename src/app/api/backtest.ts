import { fingerprint } from '../../definition/fingerprint';
import { configSheetName } from '../../definition/names';
import type { Answer } from '../../protocol/answer';
import type { RunLine } from '../../protocol/backtest-run';
import type { RequestOf } from '../../protocol/requests';
import { backtestAction } from '../backtest/backtest-action';
import { backtestView, lastRuns } from '../backtest/backtest-view';
import { runBacktest } from '../backtest/run-backtest';
import { openRuns } from '../backtest/runs-sheet';
import { done } from '../backtest/verdict-words';
import { startDeadline } from '../deadline';
import { dealCurrency } from '../deals/currency';
import { readDealTabs } from '../deals/read-deal-tabs';
import { definitionLabel } from '../definitions';
import { draftOf } from '../drafts/sent-draft';
import { inCalendar, loadDefinition } from '../load-definition';
import { messages } from '../messages';
import type { Outside } from '../outside';
import type { Workbook } from '../workbook';

/** Runs a draft over the deals; nothing is written, and no line goes into the log. */
export function readBacktest(
  { workbook, clock }: Outside,
  { name, definition: draft }: RequestOf<'backtest'>,
): Answer<'backtest'> {
  const deadline = startDeadline(clock, messages.tooLate('Backtest', 'criteria'));
  const saved = loadDefinition(workbook, name, clock);
  const { definition, context } = inCalendar(draftOf(draft), saved.calendar, clock, workbook);
  const { tables, dealsSheet } = readDealTabs(workbook, { definition });
  const run = runBacktest(definition, tables, context, deadline);
  const currency = dealCurrency(definition, dealsSheet, tables.deals);
  const backtest = backtestView(definition, run, runsOf(workbook, name), currency);
  return { ok: true, backtest, stands: fingerprint(saved.definition) };
}

/** Does what the menu's Backtest does: the report of the saved definition, and a line of the log. */
export function writeBacktest(
  outside: Outside,
  { name }: RequestOf<'writeBacktest'>,
): Answer<'writeBacktest'> {
  const label = definitionLabel(outside.workbook, name);
  const run = backtestAction(outside, name);
  const summary = messages.withRemarks(messages.by(label, done(run)), run);
  return { ok: true, summary, runs: lastRuns(run.runs), stands: run.fingerprint };
}

/** The log of one definition. */
function runsOf(workbook: Workbook, name: string): readonly RunLine[] {
  const tab = configSheetName(name);
  return openRuns(workbook).runs.filter(({ definition }) => definition === tab);
}
