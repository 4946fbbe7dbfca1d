import type { Definition } from '../definition/definition';
import { latestVersion, type PendingVersion } from '../definition/history';
import { configSheetName } from '../definition/names';
import { calendar } from './calendar';
import { applySteps } from './config-sheet/apply-steps';
import { configCalendar } from './load-definition';
import type { Outside } from './outside';
import { finishLeaving } from './sample-tabs/remove-sample';
import { removeAbandoned } from './unfinished';
import { planSteps, readState } from './versions/apply-save';
import { forgetVersion } from './versions/current-version';
import { type HistorySheet, hasPending, openHistory } from './versions/history-sheet';
import { words } from './versions/words';

/**
 * Finishes every save that was cut off: its version stands in the history already, its sheet does
 * not hold it as a whole. What a person has changed there since stays. A save that can't be
 * finished is taken back. A tab that was never completed is removed. Nothing else may be done before. Custom functions can't write: until then
 * they score by the sheet as it stands, and follow by themselves once it is whole.
 *
 * Rule: README, Saves. Whoever calls keeps others out meanwhile.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @returns What was done, in words; nothing where no save was cut off.
 * @throws Where a sheet can neither take the version nor the one before.
 */
export function settle(outside: Outside): string {
  const { workbook } = outside;
  finishLeaving(outside);
  removeAbandoned(workbook);
  if (!hasPending(workbook)) return '';
  const history = openHistory(
    workbook,
    calendar(() => workbook.timeZone()),
  );
  return history.pending.map((pending) => settleOne(outside, history, pending)).join(' ');
}

function settleOne(outside: Outside, history: HistorySheet, pending: PendingVersion): string {
  const { icp, version, definition } = pending;
  const before = latestVersion(history, icp)?.definition;
  const ahead = history.ahead(pending);
  const finish = () => {
    if (definition === undefined) return false;
    write(outside, icp, definition, before ?? definition);
    ahead.stand();
    return true;
  };
  const isFinished = attempt(finish, () => {
    if (before !== undefined) write(outside, icp, before, definition ?? before);
    ahead.takeBack();
    return false;
  });
  forgetVersion(outside.notebook, icp);
  const told = isFinished ? words.saveFinished : words.saveTakenBack;
  return told(version, configSheetName(icp));
}

/** @throws What `act` throws, where the other way fails too. */
function attempt(act: () => boolean, otherwise: () => boolean): boolean {
  let failure: unknown;
  try {
    if (act()) return true;
  } catch (error) {
    failure = error;
  }
  try {
    return otherwise();
  } catch (error) {
    throw failure ?? error;
  }
}

/** A sheet that is gone needs nothing. */
function write(
  { workbook }: Outside,
  name: string,
  definition: Definition,
  before: Definition,
): void {
  const sheet = workbook.sheet(configSheetName(name));
  if (sheet === undefined) return;
  const state = readState(sheet);
  const { dayOf } = configCalendar(state.grid, () => workbook.timeZone());
  applySteps(sheet, planSteps({ sheet, state, dayOf }, definition, before));
  workbook.flush();
}
