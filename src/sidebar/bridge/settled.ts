import { signal } from '@preact/signals';

/**
 * What became of saves that were cut off, in words, whichever request found them; it stays until
 * somebody closes it.
 */
export const settled = signal('');

/** Adds what an answer tells. */
export function tellSettled(text: string): void {
  settled.value = settled.value === '' ? text : `${settled.value} ${text}`;
}
