import { startDeadline } from '../deadline';
import { styles } from '../look/palette';
import { decorate, openLooks, writeShown } from '../looks';
import { messages } from '../messages';
import type { Outside } from '../outside';
import { type Remarked, remarksOn, replaceOwnTab } from '../own-tabs';
import { layOut, makeRoom } from '../report/block';
import { rowLink } from '../report/row-link';
import { currentVersion } from '../versions/current-version';
import type { Styled } from '../workbook';
import { compareBlocks } from './compare-blocks';
import { type AskedComparison, compareSides } from './compare-sides';
import type { Comparison } from './comparison';

/** Pixels; texts of any length stand in the first column. */
const WIDTHS = [330, ...Array.from({ length: 10 }, () => 115)];

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
  const { comparison, accountsSheet, opened } = compareSides(outside, asked, deadline);
  deadline.checkpoint();
  for (const [name, loaded] of opened) currentVersion(outside, name, loaded);
  const link = rowLink(accountsSheet);
  const { cells, formats, titles, headers } = layOut(compareBlocks(comparison, link));
  const looks = openLooks();
  const written = replaceOwnTab(workbook, 'compare', (sheet) => {
    makeRoom(sheet, cells.length);
    writeShown(sheet, 1, 1, cells, formats, looks);
    const look: Styled[] = [
      [titles, styles.section],
      [headers, styles.header],
    ];
    decorate(sheet, { styles: look, widths: WIDTHS }, looks);
  });
  written.activate();
  return { ...comparison, remarks: [...remarksOn({ compare: written }), ...looks.remarks()] };
}
