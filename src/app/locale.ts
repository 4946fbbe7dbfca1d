/**
 * Whether a locale writes 1,5.
 *
 * @param locale - As a spreadsheet names it, such as `de_DE`.
 */
export function writesDecimalComma(locale: string): boolean {
  return new Intl.NumberFormat(locale.replace('_', '-')).format(1.5).includes(',');
}
