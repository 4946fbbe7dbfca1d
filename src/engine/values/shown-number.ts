const thousands = /\B(?=(?:\d{3})+$)/g;

/**
 * A number for people: at most six decimals, thousands grouped by commas, except from 1900 to 2100,
 * which may be a year.
 *
 * @example showNumber(5200) // '5,200'
 */
export function showNumber(number: number): string {
  const rounded = Math.round(number * 1e6) / 1e6;
  if (Math.abs(number) >= 1e15 || (rounded === 0 && number !== 0)) return String(number);
  if (rounded >= 1900 && rounded <= 2100) return String(rounded);
  const [whole = '', ...decimals] = String(rounded).split('.');
  return [whole.replace(thousands, ','), ...decimals].join('.');
}
