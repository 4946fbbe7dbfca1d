import table from 'virtual:countries';
import { fold } from '../values/fold';
import { aliases } from './aliases';

/** Which country a name means, and which countries a continent has. */
export interface Directory {
  /** From {@link countryKey} of a name or code to an alpha-2 code. */
  readonly codes: ReadonlyMap<string, string>;
  /** From a continent (`EU`) to alpha-2 codes. */
  readonly continents: ReadonlyMap<string, readonly string[]>;
}

let directory: Directory | undefined;

/** The directory of all countries; built at the first call, about 1,000 names. */
export function countryDirectory(): Directory {
  directory ??= buildDirectory();
  return directory;
}

/**
 * The form in which country names are looked up: without dots, apostrophes, a leading "the", and
 * with `&` and `St` written out.
 *
 * @param folded as {@link fold} gives it
 */
export function countryKey(folded: string): string {
  return folded
    .replace(/[.'`]/g, '')
    .replace(/ ?& ?/g, ' and ')
    .replace(/-/g, ' ')
    .replace(/^the /, '')
    .replace(/\bst /g, 'saint ');
}

function buildDirectory(): Directory {
  const owners = new Map<string, Set<string>>();
  const continents = new Map<string, string[]>();
  for (const row of table.split('\n')) {
    const [code = '', alpha3 = '', continent = '', ...names] = row.split('|');
    continents.set(continent, [...(continents.get(continent) ?? []), code]);
    for (const name of [code, alpha3, ...names, ...(aliases[code] ?? [])]) {
      const key = countryKey(fold(name));
      owners.set(key, (owners.get(key) ?? new Set()).add(code));
    }
  }
  return { codes: unambiguous(owners), continents };
}

/** Leaves out the names that two countries share, such as `Congo`. */
function unambiguous(owners: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string> {
  const codes = new Map<string, string>();
  for (const [key, [code, another]] of owners) {
    if (code !== undefined && another === undefined) codes.set(key, code);
  }
  return codes;
}
