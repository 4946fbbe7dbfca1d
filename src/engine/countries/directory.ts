import { countries } from './list';

/** A country of the list. */
interface Listed {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** In small letters. */
  readonly continent: string;
  /** The two codes in small letters, the English name, others; without those of two countries. */
  readonly keys: readonly string[];
}

/** The capital that says that a key has nothing in common with the one before. */
export const NO_START = 65;
/** Letters in common that a capital can say. */
export const LONGEST_START = 25;
const CODE = /^[a-z]{2}$/;
const GOES_ON = /[^A-Z\n]/;
/** Names that are searched for; whoever asks for more has a column to read. */
const FEW = 50;
let asked = 0;
let listed: readonly Listed[] | undefined;
let codes: ReadonlyMap<string, string> | undefined;

/** All of them, unpacked. */
export function listedCountries(): readonly Listed[] {
  listed ??= countries.split('\n\n').flatMap((part) => {
    const [continent = '', ...rows] = part.split('\n');
    return rows.map((row) => ({ code: row.slice(0, 2), continent, keys: unpacked(row) }));
  });
  return listed;
}

/** The keys of a row, as `country-table.ts` packs them. @example unpacked('ATButD') // ['at', 'aut'] */
function unpacked(row: string): string[] {
  let key = row.slice(0, 2).toLowerCase();
  const keys = [key];
  for (const part of row.slice(2).match(/[A-Z][^A-Z]*/g) ?? []) {
    key = key.slice(0, part.charCodeAt(0) - NO_START) + part.slice(1);
    keys.push(key);
  }
  return keys;
}

/**
 * The country of a key. The first keys are searched in the list as it is packed, since a formula of
 * one row should not pay for unpacking a thousand names; then it is unpacked.
 *
 * @param key - As `countryKey` makes it of a name or code.
 * @returns Alpha-2 code; `''` for none, and for a name that two countries share, such as `São Martinho`.
 * @example countryCode('france') // 'FR'
 */
export function countryCode(key: string): string {
  asked += 1;
  return asked <= FEW ? searchedCode(key) : (countryCodes().get(key) ?? '');
}

/** As `countryCode`, by a search for what may be left of the key behind the one before. */
export function searchedCode(key: string): string {
  const own = key.toUpperCase();
  if (CODE.test(key) && countries.includes(`\n${own}`)) return own;
  for (let start = 0; start <= Math.min(key.length, LONGEST_START); start++) {
    const end = String.fromCharCode(NO_START + start) + key.slice(start);
    let at = countries.indexOf(end);
    for (; at >= 0; at = countries.indexOf(end, at + 1)) {
      if (GOES_ON.test(countries.charAt(at + end.length))) continue;
      const row = countries.slice(countries.lastIndexOf('\n', at) + 1).split('\n', 1)[0] as string;
      if (unpacked(row).includes(key)) return row.slice(0, 2);
    }
  }
  return '';
}

/** From all keys but the shared ones to alpha-2 codes. */
export function countryCodes(): ReadonlyMap<string, string> {
  codes ??= new Map(
    listedCountries().flatMap(({ code, keys }) => keys.map((key) => [key, code] as const)),
  );
  return codes;
}

/** The countries of a continent such as `EU`, as alpha-2 codes. */
export function countriesOf(continent: string): string[] {
  const own = continent.toLowerCase();
  return listedCountries().flatMap((one) => (one.continent === own ? [one.code] : []));
}
