import { startDeadline } from '../deadline';
import { openLooks } from '../looks';
import type { Outside } from '../outside';
import { type Remarked, remarksOn } from '../own-tabs';
import { writePage } from '../report/page-sheet';
import { rowLink } from '../report/row-link';
import type { Changes } from './changes';
import { changesPage } from './changes-page';
import { readChanges } from './read-changes';
import { words } from './words';

/** Accounts that the tab lists one by one. */
const MOST = 5_000;

/**
 * Writes what changed since the last but one run of Score accounts as the tab `ICP Changes`, and brings
 * it to the front.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param name - Name of the definition, `''` for the one in `ICP Config`.
 * @param since - See `readChanges`.
 * @throws A message where there are not two runs; nothing is written.
 */
export function writeChanges(outside: Outside, name: string, since?: string): Changes & Remarked {
  const { checkpoint } = startDeadline(outside.clock, words.tooLate);
  const { changes, sheet } = readChanges(outside, name, checkpoint, MOST, since);
  const looks = openLooks();
  const page = changesPage(changes, rowLink(sheet));
  const written = writePage(outside.workbook, 'changes', page, looks);
  written.activate();
  return { ...changes, remarks: [...remarksOn({ changes: written }), ...looks.remarks()] };
}
