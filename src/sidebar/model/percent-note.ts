import { count } from '../../engine/figures';

/** How many times larger the numbers of a column must be for the percent sign to be a slip. */
const FAR = 10;

/** Credits of grades stand in brackets. */
const CREDIT = /\([^)]*\)/g;
const PERCENT = /(\d+(?:[.,]\d+)?)\s*%/g;

/**
 * That a value with a percent sign is a hundredth of what the column holds, such as 150 % where its
 * cells say 150.
 *
 * @param spread - Smallest, middle and largest number of the column, where it holds numbers.
 * @returns `''` where it is none, or may well be meant.
 * @example percentNote('150% - 500%', [100, 140, 9000])
 * // '150 % is read as 1.5; this column holds numbers such as 140: write 150 without %'
 */
export function percentNote(
  value: string,
  spread: readonly [number, number, number] | undefined,
): string {
  const written = [...value.replace(CREDIT, '').matchAll(PERCENT)].map(
    ([, digits]) => digits ?? '',
  );
  const numbers = written.map((digits) => Number(digits.replace(',', '.')));
  const [first] = written;
  if (first === undefined || spread === undefined) return '';
  const [, middle] = spread;
  if (middle < (FAR * Math.max(...numbers)) / 100) return '';
  const read = (numbers[0] as number) / 100;
  return `${first} % is read as ${read}; this column holds numbers such as ${count(middle)}: write ${first} without %.`;
}
