import table from 'virtual:countries';
import { fold } from '../values/fold';
import { aliases } from './aliases';

/** Which country a name means, and which countries a continent has. */
export interface Directory {
  /** From {@link countryKey} of a name or code to an alpha-2 code; `''` for a shared name. */
  readonly codes: ReadonlyMap<string, string>;
  /** From a continent (`EU`) to alpha-2 codes. */
  readonly continents: ReadonlyMap<string, readonly string[]>;
}

/** What `codes` has for a name that two countries share, such as `Congo`: it names neither. */
const SHARED = '';

let directory: Directory | undefined;

/** The directory of all countries; built at the first call, from about 1,000 names. */
export function countryDirectory(): Directory {
  directory ??= buildDirectory();
  return directory;
}

const inNeedOfKey = /[^a-z ]|^the |\bst /;

/**
 * The form in which country names are looked up: without dots, apostrophes, a leading "the", and
 * with `&` and `St` written out.
 *
 * @param folded as {@link fold} gives it
 */
export function countryKey(folded: string): string {
  if (!inNeedOfKey.test(folded)) return folded;
  return folded
    .replace(/[.'`]/g, '')
    .replace(/ ?& ?/g, ' and ')
    .replace(/-/g, ' ')
    .replace(/^the /, '')
    .replace(/\bst /g, 'saint ');
}

function buildDirectory(): Directory {
  const codes = new Map<string, string>();
  const continents = new Map<string, string[]>();
  for (const row of table) {
    const [code = '', alpha3 = '', continent = '', ...names] = row.split('|');
    const members = continents.get(continent);
    if (members === undefined) continents.set(continent, [code]);
    else members.push(code);
    for (const name of [code, alpha3, ...names, ...(aliases[code] ?? [])]) {
      const key = countryKey(fold(name));
      codes.set(key, (codes.get(key) ?? code) === code ? code : SHARED);
    }
  }
  return { codes, continents };
}
