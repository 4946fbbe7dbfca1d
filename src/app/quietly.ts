/**
 * Tries what nothing hangs on: to tidy up after a failure, whose error is the one that is told, or to
 * make something look better.
 *
 * @param act - What fails here is left as it is.
 */
export function quietly(act: () => void): void {
  try {
    act();
  } catch {
    return;
  }
}
