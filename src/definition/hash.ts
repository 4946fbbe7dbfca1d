/**
 * A hash of 53 bits; not a cryptographic one.
 * Source: cyrb53 by bryc, public domain, github.com/bryc/code (jshash/experimental/cyrb53.js).
 *
 * @example hash53('a').toString(36) // at most 11 digits and lower-case letters
 */
export function hash53(text: string): number {
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
