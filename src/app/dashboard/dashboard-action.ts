import { startDeadline } from '../deadline';
import { readHealth } from '../health/read-health';
import { loadDefinition } from '../load-definition';
import { openLooks } from '../looks';
import { messages } from '../messages';
import type { Outside } from '../outside';
import { type Remarked, remarksOn } from '../own-tabs';
import { writePage } from '../report/page-sheet';
import { currentVersion } from '../versions/current-version';
import type { Dashboard } from './dashboard';
import { dashboardPage } from './dashboard-page';
import { readDashboard } from './read-dashboard';

/** What was written. */
export interface WrittenDashboard extends Dashboard, Remarked {}

/**
 * Writes how a definition stands today as the tab `ICP Dashboard`, and brings it to the front. A definition
 * that was edited by hand gets its version first, as the page names one.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param name - Name of the definition, `''` for the one in `ICP Config`.
 * @throws All problems of a broken definition, or that the time is over; nothing is written then.
 */
export function writeDashboard(outside: Outside, name: string): WrittenDashboard {
  const { workbook, clock } = outside;
  const deadline = startDeadline(clock, messages.tooLate('Dashboard', 'criteria'));
  const loaded = loadDefinition(workbook, name, clock);
  const { label: version } = currentVersion(outside, name, loaded);
  const { view: health, judged } = readHealth(outside, { name, loaded, saved: loaded }, deadline);
  const updatedAt = loaded.calendar.stamp(clock.now());
  const source = { workbook, name, loaded, judged, health, version, updatedAt };
  const dashboard = readDashboard(source, deadline.checkpoint);
  const looks = openLooks();
  const written = writePage(workbook, 'dashboard', dashboardPage(dashboard), looks);
  written.activate();
  const remarks = [...remarksOn({ dashboard: written }), ...looks.remarks()];
  return { ...dashboard, remarks };
}
