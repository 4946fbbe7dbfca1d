import { messages } from '../app/messages';
import type { Outside } from '../app/outside';
import type { Notebook } from '../app/workbook';
import { systemClock } from './clock';
import { openWorkbook } from './workbook';

const LOCK_WAIT_MS = 20_000;

/** Google's services as the use cases want them. */
export function openOutside(): Outside {
  return { workbook: openWorkbook(), notebook: documentNotebook, clock: systemClock, exclusively };
}

const documentNotebook: Notebook = {
  get: (key) => PropertiesService.getDocumentProperties().getProperty(key) ?? undefined,
  set: (key, value) => void PropertiesService.getDocumentProperties().setProperty(key, value),
  remove: (key) => void PropertiesService.getDocumentProperties().deleteProperty(key),
};

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
