import { countryKey } from './country-key';
import { countryCode } from './directory';
import { usStates } from './us-states';

export const states: ReadonlySet<string> = new Set(usStates);
export const inverted = /^([^,(]+?)(?:, ?| ?\()([^,()]+ of(?: the)?)\)?$/;
export const alpha2 = /^[a-z]{2}$/;
export const safeAlpha2: ReadonlySet<string> = new Set(['us', 'uk']);

/**
 * The country that a text names: by name, by ISO 3166-1 code, in the inverted form of ISO lists
 * (`Moldova, Republic of`), or as the last part of a place: `Dublin, Ireland`,
 * `Saint Paul, Minnesota`.
 *
 * Never guessed: misspellings, `Atlanta, Georgia` (a state or a country), and a two-letter code
 * after a comma, which may be a state: `Los Angeles, CA`.
 *
 * @param folded as {@link fold} gives it
 * @returns alpha-2 code, `''` for a text that is no country
 * @example countryOf('cork, ireland') // 'IE'
 */
export function countryOf(folded: string): string {
  if (folded === '') return '';
  const named = countryCode(countryKey(folded));
  if (named !== '') return named;
  const comma = folded.lastIndexOf(',');
  const uninverted = inverted.exec(folded)?.[1];
  if (uninverted !== undefined) return countryCode(countryKey(uninverted));
  return comma < 0 ? '' : countryOfPlace(countryKey(folded.slice(comma + 1).trim()));
}

function countryOfPlace(key: string): string {
  if (states.has(key)) return 'US';
  if (key === 'georgia' || (alpha2.test(key) && !safeAlpha2.has(key))) return '';
  return countryCode(key);
}
