import { parseDefinition } from '../../definition/validate';
import { readDealTables } from '../backtest/backtest-action';
import { backtestView } from '../backtest/backtest-view';
import { runBacktest } from '../backtest/run-backtest';
import { openRuns } from '../backtest/runs-sheet';
import { loadDefinition } from '../load-definition';
import { messages } from '../messages';
import type { Outside } from '../outside';
import type { Answer } from './answer';
import type { RequestOf } from './requests';

/** Runs a draft over the deals; nothing is written, and no line goes into the log. */
export function readBacktest(
  { workbook, clock }: Outside,
  { name, definition: draft }: RequestOf<'backtest'>,
): Answer<'backtest'> {
  const decoded = parseDefinition(draft);
  if ('problems' in decoded) {
    return { ok: false, error: messages.brokenConfig(decoded.problems.map((one) => one.message)) };
  }
  const { definition } = decoded;
  const { calendar, context } = loadDefinition(workbook, name, clock);
  const asOf = definition.settings.asOf ?? calendar.dayOf(clock.now());
  const { tables } = readDealTables(workbook, { definition });
  const run = runBacktest(definition, tables, { ...context, asOf });
  return { ok: true, backtest: backtestView(definition, run, openRuns(workbook).runs) };
}
