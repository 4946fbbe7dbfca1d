import type { Definition } from '../../definition/definition';
import type { Version } from '../../definition/history';
import { configSheetName } from '../../definition/names';
import { verdictNames } from '../../definition/verdict';
import { parseDay } from '../../engine/values/day';
import type { LastBacktest } from '../../insight/health/facts';
import { openRuns } from '../backtest/runs-sheet';
import { countsAsIn } from '../versions/same-counts';
import type { Workbook } from '../workbook';

/** Letters of a day at the beginning of a stamp. */
const DAY = 10;

/** The day of a stamp. @example stampDay('2026-06-30 09:00') // 20634; NaN where it is none */
export function stampDay(stamp: string): number {
  return parseDay(stamp.slice(0, DAY));
}

/**
 * The last backtest of a definition that was kept; another wording since then is no other definition.
 *
 * @param name - Of the definition.
 * @param current - Its version, such as `v12`.
 * @param versions - Of all definitions.
 * @returns `undefined` where none was kept, or its line can't be read.
 */
export function lastBacktest(
  workbook: Workbook,
  name: string,
  current: string,
  definition: Definition,
  versions: readonly Version[],
): LastBacktest | undefined {
  const tab = configSheetName(name);
  const runs = openRuns(workbook).runs.filter((run) => run.definition === tab);
  const last = runs[runs.length - 1];
  const verdict = verdictNames.find((one) => one === last?.verdict);
  const on = stampDay(last?.ranAt ?? '');
  if (last === undefined || verdict === undefined || Number.isNaN(on)) return undefined;
  const { version } = last;
  const isCurrent = version === current || countsAsIn(versions, name, version, definition);
  return { on, verdict, isCurrent };
}
