import { fold } from '../values/fold';
import { aliases } from './aliases';
import { countryKey } from './country-key';
import { LONGEST_START, NO_START } from './directory';

/** A country as the maintained lists have it. */
export interface ListedCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly alpha3: string;
  /** `AF AN AS EU NA OC SA` */
  readonly continent: string;
  /** The English name, then others in any writing and order. */
  readonly names: readonly string[];
}

/**
 * The table in `list.ts`, which is computed before the build, so that a formula need not.
 *
 * Each row is what {@link countryKey} makes of a country's codes and names: the alpha-2 code, then
 * the others, each as a capital that says how many letters it has in common with the one before
 * (`A` = none), and the rest. The English name is the third, those behind it are in order, so that
 * neighbours have much in common.
 *
 * @param list every country once
 * @returns for each continent its code, in small letters, and its rows, in lines, between blank ones; and the keys that
 * mean more than one country: no row has them
 * @example countryTable([{ code: 'AT', alpha3: 'AUT', continent: 'EU', names: ['Austria', 'Autriche'] }])
 * // { countries: 'eu\nATButDstriaCtriche', shared: [] }
 */
export function countryTable(list: readonly ListedCountry[]) {
  const keyed = list.map((country) => ({ ...country, keys: keysOf(country) }));
  const all = keyed.flatMap(({ keys }) => keys);
  const shared = new Set(all.filter((key, index) => all.indexOf(key) < index));
  const continents = [...new Set(list.map(({ continent }) => continent))].sort();
  const rowsOf = (continent: string) =>
    keyed
      .filter((one) => one.continent === continent)
      .map(({ code, keys }) => code + packed(keys.filter((key) => !shared.has(key))));
  const countries = continents
    .map((one) => [one.toLowerCase(), ...rowsOf(one)].join('\n'))
    .join('\n\n');
  return { countries, shared: [...shared] };
}

function keysOf({ code, alpha3, names: [english = '', ...names] }: ListedCountry): string[] {
  const keyOf = (name: string) => countryKey(fold(name));
  const others = [...names, ...(aliases[code] ?? [])].map(keyOf).sort();
  return [...new Set([code, alpha3, english].map(keyOf).concat(others))];
}

function packed(keys: readonly string[]): string {
  return keys
    .slice(1)
    .map((key, before) => {
      const start = Math.min(commonStart(key, keys[before] as string), LONGEST_START);
      return String.fromCharCode(NO_START + start) + key.slice(start);
    })
    .join('');
}

function commonStart(key: string, other: string): number {
  let at = 0;
  while (at < key.length && key[at] === other[at]) at++;
  return at;
}
