import { calendar } from '../../../src/app/calendar';
import type { Definition } from '../../../src/definition/definition';
import { fingerprint } from '../../../src/definition/fingerprint';
import { decodeHistory } from '../../../src/definition/history';
import { configSheetName, HISTORY_SHEET } from '../../../src/definition/names';
import { decodeSheet } from '../../../src/definition/sheet/decode';
import type { Book } from './book';

/** What the sheet and the history of a definition hold, read without the add-on. */
export interface Standing {
  /** Fingerprint of the sheet; `''` where there is none, `half` where it can't be read. */
  readonly sheet: string;
  /** Fingerprints of the versions that stand, oldest first. */
  readonly versions: readonly string[];
  readonly isPending: boolean;
}

const { dayOf } = calendar(() => 'Etc/UTC');

export function standingOf(book: Book, name: string): Standing {
  const tabs = book.tabs();
  const history = tabs.includes(HISTORY_SHEET) ? book.values(HISTORY_SHEET) : [];
  const { versions, pending } = decodeHistory(history, { sheet: HISTORY_SHEET, dayOf });
  return {
    sheet: sheetPrint(book, tabs, configSheetName(name)),
    versions: versions.filter(({ icp }) => icp === name).map((one) => print(one.definition)),
    isPending: pending.length > 0,
  };
}

function sheetPrint(book: Book, tabs: readonly string[], sheet: string): string {
  if (!tabs.includes(sheet)) return '';
  const decoded = decodeSheet(book.values(sheet), { sheet, dayOf });
  return 'definition' in decoded ? print(decoded.definition) : 'half';
}

/** What came as JSON has no parts that are undefined. */
function print(definition: Definition): string {
  return fingerprint(JSON.parse(JSON.stringify(definition)) as Definition);
}
