import { messages } from '../app/messages';
import type { Outside } from '../app/outside';
import type { Notebook } from '../app/workbook';
import { beyondFormulas } from './beyond-formulas';
import { systemClock } from './clock';
import { pageFile, partsOf } from './sidebar';
import { openWorkbook } from './workbook';

const LOCK_WAIT_MS = 20_000;

/** Google's services as the use cases want them. */
export function openOutside(): Outside {
  const workbook = openWorkbook(beyondFormulas);
  return {
    workbook,
    notebook: documentNotebook,
    ownNotes: userNotebook,
    clock: systemClock,
    sidebarParts: () => partsOf(pageFile()),
    exclusively: (action) =>
      exclusively(() => {
        workbook.lookAgain();
        return action();
      }),
  };
}

/** Properties are asked for at the first use. */
function notebookOf(open: () => GoogleAppsScript.Properties.Properties): Notebook {
  return {
    get: (key) => open().getProperty(key) ?? undefined,
    set: (key, value) => void open().setProperty(key, value),
    remove: (key) => void open().deleteProperty(key),
  };
}

const documentNotebook = notebookOf(() => PropertiesService.getDocumentProperties());
const userNotebook = notebookOf(() => PropertiesService.getUserProperties());

/** What was written is made final before the next one may begin. */
function exclusively<T>(action: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_WAIT_MS)) throw new Error(messages.busy);
  try {
    return action();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
