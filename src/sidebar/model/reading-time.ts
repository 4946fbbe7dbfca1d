const LEAST_MS = 8_000;
const MS_PER_CHARACTER = 80;

/**
 * How long a message stays before it leaves by itself: long enough to be found and read twice.
 *
 * @returns Milliseconds.
 * @example readingTime('Version 2 saved.') // 8000
 */
export function readingTime(text: string): number {
  return Math.max(LEAST_MS, MS_PER_CHARACTER * text.length);
}
