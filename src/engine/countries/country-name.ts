import { listedCountries } from './directory';

/** Words that are no part of a name of their own. */
const SMALL = new Set(['and', 'of', 'the', 'da', 'do', 'i']);
const NAME = 2;

let names: ReadonlyMap<string, string> | undefined;

/**
 * The English name of a country as `country is any of` reads it back.
 *
 * @param code - ISO 3166-1 alpha-2.
 * @returns The code itself where the list has no name that is this country's alone.
 * @example countryName('BA') // 'Bosnia and Herzegovina'
 */
export function countryName(code: string): string {
  names ??= new Map(
    listedCountries().map(({ code, keys }) => [code, capitalised(keys[NAME] ?? code)] as const),
  );
  return names.get(code) ?? code;
}

function capitalised(key: string): string {
  return key
    .split(' ')
    .map((word) => (SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}
