import { countries, shared } from './list';

/** Which country a name means, and which countries a continent has. */
export interface Directory {
  /** From `countryKey` of a name or code to an alpha-2 code; `''` for a shared name. */
  readonly codes: ReadonlyMap<string, string>;
  /** From a continent (`EU`) to alpha-2 codes. */
  readonly continents: ReadonlyMap<string, readonly string[]>;
}

/** What `codes` has for a name that two countries share, such as `Congo`: it names neither. */
const SHARED = '';

let directory: Directory | undefined;

/** The directory of all countries; opened at the first call, with about 1,000 names. */
export function countryDirectory(): Directory {
  directory ??= openDirectory();
  return directory;
}

function openDirectory(): Directory {
  const codes = new Map(shared.map((key) => [key, SHARED]));
  const continents = new Map<string, string[]>();
  for (const row of countries) {
    const [code = '', continent = '', ...keys] = row.split('|');
    for (const key of keys) codes.set(key, code);
    const members = continents.get(continent);
    if (members === undefined) continents.set(continent, [code]);
    else members.push(code);
  }
  return { codes, continents };
}
