const STRING_OR_ARRAY = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\})/;

/**
 * A formula with commas between its arguments, as the engine wants it: Sheets takes semicolons in
 * every locale. Texts, names of tabs and arrays, where `;` begins a row, stay as they are.
 *
 * @example withCommas('=IF(A1=";"; 1; 2)') // '=IF(A1=";", 1, 2)'
 */
export function withCommas(formula: string): string {
  return separated(formula, ';', ',');
}

/** A formula as a spreadsheet of a locale shows it: with semicolons where a comma is decimal. */
export function inLocale(formula: string, locale: string): string {
  return usesDecimalComma(locale) ? separated(formula, ',', ';') : formula;
}

function separated(formula: string, from: string, to: string): string {
  const parts = formula.split(STRING_OR_ARRAY);
  return parts.map((part, index) => (index % 2 === 0 ? part.replaceAll(from, to) : part)).join('');
}

const decimalCommas = new Map<string, boolean>();

function usesDecimalComma(locale: string): boolean {
  const known = decimalCommas.get(locale);
  if (known !== undefined) return known;
  const answer = new Intl.NumberFormat(locale.replace('_', '-')).format(1.5).includes(',');
  decimalCommas.set(locale, answer);
  return answer;
}
