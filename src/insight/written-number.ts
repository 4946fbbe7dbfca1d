const SUFFIXES = [
  [9, 'bn'],
  [6, 'M'],
] as const;

/** One more digit, lest `1.125` be taken for a thousand where a point groups. */
const threeDecimals = /^-?\d+\.\d{3}$/;

/**
 * A number as one writes it into a criterion's value, the same in both notations.
 *
 * @example writtenNumber(10_000_000) // '10M'
 */
export function writtenNumber(number: number): string {
  for (const [power, suffix] of SUFFIXES) {
    const digits = plainNumber(number / 10 ** power);
    const isWritten = Math.abs(number) >= 10 ** power && Number(`${digits}e${power}`) === number;
    if (isWritten) return `${digits}${suffix}`;
  }
  return plainNumber(number);
}

/** The same without a suffix. @example plainNumber(1.125) // '1.1250' */
export function plainNumber(number: number): string {
  return String(number).replace(threeDecimals, '$&0');
}
