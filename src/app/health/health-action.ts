import type { HealthView } from '../../protocol/health-view';
import { startDeadline } from '../deadline';
import { loadDefinition } from '../load-definition';
import { openLooks } from '../looks';
import { messages } from '../messages';
import type { Outside } from '../outside';
import { type Remarked, remarksOn } from '../own-tabs';
import { writePage } from '../report/page-sheet';
import { currentVersion } from '../versions/current-version';
import { healthPage } from './health-page';
import { readHealth } from './read-health';

/** A health check that was written. */
export interface WrittenHealth extends Remarked {
  readonly view: HealthView;
}

/**
 * Checks the health of a definition and its data, writes it as the tab `ICP Health`, and brings that to the
 * front. A definition that was edited by hand gets its version first, as the page names one.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param name - Name of the definition, `''` for the one in `ICP Config`.
 * @throws All problems of a broken definition, or that the time is over; nothing is written then.
 */
export function writeHealth(outside: Outside, name: string): WrittenHealth {
  const { workbook, clock } = outside;
  const deadline = startDeadline(clock, messages.tooLate('Health check', 'criteria'));
  const loaded = loadDefinition(workbook, name, clock);
  currentVersion(outside, name, loaded);
  const { view } = readHealth(outside, { name, loaded, saved: loaded }, deadline);
  const looks = openLooks();
  const page = healthPage(view, {
    title: loaded.definition.settings.name,
    checkedAt: loaded.calendar.stamp(clock.now()),
  });
  const written = writePage(workbook, 'health', page, looks);
  written.activate();
  return { view, remarks: [...remarksOn({ health: written }), ...looks.remarks()] };
}
