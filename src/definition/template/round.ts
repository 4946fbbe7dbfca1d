const STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
const SUFFIXES: readonly (readonly [number, string])[] = [
  [1e9, 'bn'],
  [1e6, 'M'],
];

/**
 * The nearest number that people would call round, one or two digits and zeros.
 *
 * @example
 * roundNumber(437); // 400
 */
export function roundNumber(number: number): number {
  if (number === 0) return 0;
  const scale = 10 ** Math.floor(Math.log10(Math.abs(number)));
  const size = Math.abs(number) / scale;
  const near = (step: number) => Math.abs(step - size);
  const best = STEPS.reduce((found, step) => (near(step) < near(found) ? step : found));
  return Math.sign(number) * Number((best * scale).toPrecision(2));
}

/** One more digit, lest `1.125` be taken for a thousand where a point groups. */
const threeDecimals = /^-?\d+\.\d{3}$/;

/**
 * A number as one writes it into a criterion's value.
 *
 * @example
 * writeNumber(2_500_000); // '2.5M'
 */
export function writeNumber(number: number): string {
  const suffix = SUFFIXES.find(([scale]) => Math.abs(number) >= scale);
  const digits = String(suffix === undefined ? number : number / suffix[0]);
  return `${digits.replace(threeDecimals, '$&0')}${suffix?.[1] ?? ''}`;
}
