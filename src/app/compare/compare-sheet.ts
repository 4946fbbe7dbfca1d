import { startDeadline } from '../deadline';
import { openLooks } from '../looks';
import { messages } from '../messages';
import type { Outside } from '../outside';
import { type Remarked, remarksOn } from '../own-tabs';
import { writePage } from '../report/page-sheet';
import { rowLink } from '../report/row-link';
import { currentVersion } from '../versions/current-version';
import { comparePage } from './compare-page';
import { type AskedComparison, compareSides } from './compare-sides';
import type { Comparison } from './comparison';

/**
 * Compares two definitions and writes `ICP Compare` anew; the last one stays until the new one is
 * complete. Definitions that were edited by hand are recorded as versions.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param asked - Both sides, and over whose tabs.
 * @throws A message where a side, a tab or a column is not there or the time is over; nothing is
 *   written.
 */
export function writeComparison(outside: Outside, asked: AskedComparison): Comparison & Remarked {
  const { workbook } = outside;
  const deadline = startDeadline(outside.clock, messages.tooLate('Compare', 'criteria'));
  const { comparison, accountsSheet, opened, calendar } = compareSides(outside, asked, deadline);
  deadline.checkpoint();
  const ranAt = calendar.stamp(outside.clock.now());
  for (const [name, loaded] of opened) currentVersion(outside, name, loaded);
  const looks = openLooks();
  const page = comparePage(comparison, {
    kinds: [asked.before.kind, asked.after.kind],
    ranAt,
    link: rowLink(accountsSheet),
  });
  const written = writePage(workbook, 'compare', page, looks);
  written.activate();
  return { ...comparison, remarks: [...remarksOn({ compare: written }), ...looks.remarks()] };
}
