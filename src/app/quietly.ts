/**
 * Tries to tidy up after a failure; the error that is told is the first one.
 *
 * @param act - What fails here is left to the next action.
 */
export function quietly(act: () => void): void {
  try {
    act();
  } catch {
    return;
  }
}
