const CHARACTERS_A_SECOND = 12;
const LEAST = 8;
const MOST = 60;

/**
 * How long a message stays on the screen, so that it can be read at leisure.
 *
 * @param message - What is shown.
 * @returns Seconds: 12 characters each, at least 8, at most 60.
 * @example
 * readingSeconds('Saved as v4'); // 8
 */
export function readingSeconds(message: string): number {
  return Math.min(MOST, Math.max(LEAST, Math.ceil(message.length / CHARACTERS_A_SECOND)));
}
