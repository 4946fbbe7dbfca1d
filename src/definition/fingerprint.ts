import { canonicalJson } from './canonical-json';
import type { Definition } from './definition';

/**
 * A short text that changes with every change of a definition, and with nothing else: not with
 * the layout of its sheet, and not with the notes of fields.
 *
 * @returns 11 characters, digits and lower-case letters
 */
export function fingerprint(definition: Definition): string {
  const fields = definition.fields.map(({ notes: _, ...field }) => field);
  return shortHash(canonicalJson({ ...definition, fields }));
}

/** A text as 11 digits and lower-case letters; the same text gives the same. */
export function shortHash(text: string): string {
  return hash53(text).toString(36).padStart(11, '0');
}

/**
 * A hash of 53 bits; not a cryptographic one.
 * Source: cyrb53 by bryc, public domain, github.com/bryc/code (jshash/experimental/cyrb53.js).
 */
function hash53(text: string): number {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  const mixedLow = mix(low, high);
  const mixedHigh = mix(high, mixedLow);
  return 4294967296 * (2097151 & mixedHigh) + (mixedLow >>> 0);
}

function mix(half: number, other: number): number {
  const mixed = Math.imul(half ^ (half >>> 16), 2246822507);
  return mixed ^ Math.imul(other ^ (other >>> 13), 3266489909);
}
