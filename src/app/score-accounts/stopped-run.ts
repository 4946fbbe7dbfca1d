import type { Notebook } from '../workbook';

/** A run that the time limit stopped is noted with the definition it used and its time. */
const key = (sheet: string) => `ICP stopped run: ${sheet}`;

/** When the stopped run on this sheet began, if it used the same definition. */
export function stoppedRun(
  notebook: Notebook,
  sheet: string,
  fingerprint: string,
): string | undefined {
  const [usedFingerprint, scoredAt] = (notebook.get(key(sheet)) ?? '').split('|');
  return usedFingerprint === fingerprint ? scoredAt : undefined;
}

/** Notes that a run stopped before its end. */
export function rememberStop(
  notebook: Notebook,
  sheet: string,
  fingerprint: string,
  scoredAt: string,
): void {
  notebook.set(key(sheet), `${fingerprint}|${scoredAt}`);
}

/** Forgets a stopped run once a run has reached the end. */
export function forgetStop(notebook: Notebook, sheet: string): void {
  notebook.remove(key(sheet));
}
