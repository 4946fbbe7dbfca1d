import { countries } from './list';

/** Names that are searched for; whoever asks for more has a column to read. */
const FEW = 50;
let asked = 0;
let text: string | undefined;
let codes: ReadonlyMap<string, string> | undefined;

/**
 * The country of a key. The first keys are searched in the text of the list, since a formula of one
 * row should not pay for spreading out a thousand names; then it is spread out.
 *
 * @param key - As `countryKey` makes it of a name or code.
 * @returns Alpha-2 code; `''` for none, and for a name that two countries share, such as `Congo`.
 * @example countryCode('france') // 'FR'
 */
export function countryCode(key: string): string {
  asked += 1;
  return asked <= FEW ? searchedCode(key) : (countryCodes().get(key) ?? '');
}

const CODE = /^[a-z]{2}$/;

/** As `countryCode`, by a search. */
export function searchedCode(key: string): string {
  text ??= `\n${countries.join('|\n')}|`;
  const code = key.toUpperCase();
  if (CODE.test(key) && text.includes(`\n${code}|`)) return code;
  const at = key.includes('|') ? -1 : text.indexOf(`|${key}|`);
  if (at < 0) return '';
  const start = text.lastIndexOf('\n', at) + 1;
  return text.slice(start, start + 2);
}

/** From all keys but the shared ones to alpha-2 codes. */
export function countryCodes(): ReadonlyMap<string, string> {
  codes ??= new Map(
    countries.flatMap((row) => {
      const [code = '', , ...keys] = row.split('|');
      return [code.toLowerCase(), ...keys].map((key) => [key, code] as const);
    }),
  );
  return codes;
}

/** The countries of a continent such as `EU`, as alpha-2 codes; without one, all. */
export function countriesOf(continent: string): string[] {
  return countries.filter((row) => row.startsWith(continent, 3)).map((row) => row.slice(0, 2));
}
