import { fold } from '../values/fold';
import { aliases } from './aliases';
import { countryKey } from './country-key';

/** A country as the maintained lists have it. */
export interface ListedCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly alpha3: string;
  /** `AF AN AS EU NA OC SA` */
  readonly continent: string;
  /** In any writing and order. */
  readonly names: readonly string[];
}

/**
 * The table in `list.ts`, which is computed before the build, so that a formula need not.
 *
 * @param list every country once
 * @returns one row a country (alpha-2 code, continent, then what {@link countryKey} makes of its
 * other code and names, between `|`), and the keys that mean more than one country; no row has them
 * @example countryTable([{ code: 'FR', alpha3: 'FRA', continent: 'EU', names: ['France'] }])
 * // { countries: ['FR|EU|fra|france'], shared: [] }
 */
export function countryTable(list: readonly ListedCountry[]) {
  const keyed = list.map((country) => ({ ...country, keys: keysOf(country) }));
  const all = keyed.flatMap(({ keys }) => keys);
  const shared = new Set(all.filter((key, index) => all.indexOf(key) < index));
  const countries = keyed.map(({ code, continent, keys }) =>
    [code, continent, ...keys.filter((key) => !shared.has(key) && key !== fold(code))].join('|'),
  );
  return { countries, shared: [...shared] };
}

function keysOf({ code, alpha3, names }: ListedCountry): string[] {
  const known = [code, alpha3, ...names, ...(aliases[code] ?? [])];
  return [...new Set(known.map((name) => countryKey(fold(name))))];
}
