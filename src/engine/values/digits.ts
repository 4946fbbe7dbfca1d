import type { NumberNotation } from '../model';

/** A way of writing digits: what groups them, and what stands before decimals. */
interface Notation {
  readonly pattern: RegExp;
  readonly groups: RegExp;
  readonly point: '.' | ',';
}

export const sure: readonly Notation[] = [
  { pattern: /^(?:\d+|\.\d+)$/, groups: /,/g, point: '.' },
  { pattern: /^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/, groups: /,/g, point: '.' },
  { pattern: /^[1-9]\d{0,2}(?:,\d{3}){2,}$/, groups: /,/g, point: '.' },
  { pattern: /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/, groups: /,/g, point: '.' },
  { pattern: /^\d{1,3}([ '])\d{3}(?:\1\d{3})*(?:[.,]\d+)?$/, groups: /[ ']/g, point: ',' },
  { pattern: /^\d{1,3}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/, groups: /\./g, point: ',' },
];
/** One separator: it groups where three digits follow and the notation says so. */
export const oneSeparator = /^\d+([.,])\d+$/;
export const mayGroup = /^[1-9]\d{0,2}[.,]\d{3}$/;

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
    const found = sure.find(({ pattern }) => pattern.test(digits));
    return found && digits.replace(found.groups, '').replace(found.point, '.');
  }
  const groups = mayGroup.test(digits) && separator === (notation.decimalComma ? '.' : ',');
  return digits.replace(separator, groups ? '' : '.');
}
