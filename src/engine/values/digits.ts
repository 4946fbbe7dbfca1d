/** A way of writing digits, and how to write the same with a decimal point alone. */
interface Notation {
  readonly pattern: RegExp;
  readonly plain: (digits: string) => string;
}

const withoutCommas = (digits: string) => digits.replace(/,/g, '');
const withoutSpaces = (digits: string) => digits.replace(/[ ']/g, '').replace(',', '.');
const withDecimalComma = (digits: string) => digits.replace(/\./g, '').replace(',', '.');

const notations: readonly Notation[] = [
  { pattern: /^(?:\d+(?:\.\d+)?|\.\d+)$/, plain: (digits) => digits },
  { pattern: /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/, plain: withoutCommas },
  { pattern: /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/, plain: withoutCommas },
  { pattern: /^\d{1,3}([ '])\d{3}(?:\1\d{3})*(?:[.,]\d+)?$/, plain: withoutSpaces },
  { pattern: /^\d{1,3}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/, plain: withDecimalComma },
  { pattern: /^\d+,\d+$/, plain: withDecimalComma },
];

/**
 * Rewrites digits with their separators as plain decimal digits: `1,234.5`, Indian `17,50,000`,
 * `1 234,5`, Swiss `1'234.5`, European `1.234,5` and `12,5`.
 *
 * Where a notation could be two numbers, the English one holds: `1,234` is 1234 and `1.234` is a
 * little more than one.
 *
 * @returns `undefined` where the separators follow no notation
 */
export function plainDigits(digits: string): string | undefined {
  return notations.find(({ pattern }) => pattern.test(digits))?.plain(digits);
}
