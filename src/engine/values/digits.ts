import type { NumberNotation } from '../model';

/** A way of writing digits, and how to write the same with a decimal point alone. */
interface Notation {
  readonly pattern: RegExp;
  readonly plain: (digits: string) => string;
}

const withoutCommas = (digits: string) => digits.replace(/,/g, '');
const withoutSpaces = (digits: string) => digits.replace(/[ ']/g, '').replace(',', '.');
const withDecimalComma = (digits: string) => digits.replace(/\./g, '').replace(',', '.');

const sure: readonly Notation[] = [
  { pattern: /^(?:\d+|\.\d+)$/, plain: (digits) => digits },
  { pattern: /^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/, plain: withoutCommas },
  { pattern: /^[1-9]\d{0,2}(?:,\d{3}){2,}$/, plain: withoutCommas },
  { pattern: /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/, plain: withoutCommas },
  { pattern: /^\d{1,3}([ '])\d{3}(?:\1\d{3})*(?:[.,]\d+)?$/, plain: withoutSpaces },
  { pattern: /^\d{1,3}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/, plain: withDecimalComma },
];
/** One separator: it groups where three digits follow and the notation says so. */
const oneSeparator = /^\d+([.,])\d+$/;
const mayGroup = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * Rewrites digits with their separators as plain decimal digits: `1,234.5`, Indian `17,50,000`,
 * `1 234,5`, Swiss `1'234.5`, European `1.234,5` and `12,5`.
 *
 * `1,234` and `1.234` could be two numbers each: the notation says which, the English one where it
 * says nothing.
 *
 * @returns `undefined` where the separators follow no notation
 */
export function plainDigits(digits: string, notation: NumberNotation): string | undefined {
  const separator = oneSeparator.exec(digits)?.[1];
  if (separator === undefined) {
    return sure.find(({ pattern }) => pattern.test(digits))?.plain(digits);
  }
  const groups = mayGroup.test(digits) && separator === (notation.decimalComma ? '.' : ',');
  return digits.replace(separator, groups ? '' : '.');
}
