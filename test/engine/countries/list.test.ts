import { countries as listed } from 'countries-list';
import isoCountries from 'i18n-iso-countries';
import { expect, it } from 'vitest';
import { countryOf } from '../../../src/engine/countries/country';
import { countryTable } from '../../../src/engine/countries/country-table';
import { fold } from '../../../src/engine/values/fold';

const HEAD = `/**
 * Generated from countries-list (codes, continents, English and native names) and i18n-iso-countries
 * (names in use in English, German, French, Spanish and Portuguese), both under the MIT licence, as
 * country-table.ts says:
 * \`npx vitest run --config test/vitest.config.mjs test/engine/countries/list --update\`
 */`;

it('is what the maintained lists give', async () => {
  await expect(sourceOf(countryTable(maintainedList()))).toMatchFileSnapshot(
    '../../../src/engine/countries/list.ts',
  );
});

/** Languages of lists; English names come first. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt'];

/** Where no company is, the English name will do. */
const EMPTY = new Set('AQ BV CC CX GS HM IO NF NU PM PN SJ TF TK UM WF'.split(' '));

/** Wrong in i18n-iso-countries: of the other Congo, or of both. */
const WRONG: Readonly<Record<string, readonly string[]>> = {
  CD: ['República Popular do Congo', 'Kongo', 'Congo'],
  CG: ['República Democrática do Congo', 'Kongo', 'Congo'],
};

function maintainedList() {
  return Object.entries(listed)
    .filter(([code]) => isoCountries.getName(code, 'en') !== undefined)
    .map(([code, { name, native, continent }]) => {
      const alpha3 = isoCountries.alpha2ToAlpha3(code) ?? '';
      const languages = EMPTY.has(code) ? ['en'] : LANGUAGES;
      const others = languages
        .flatMap((language) => isoCountries.getName(code, language, { select: 'all' }) ?? [])
        .filter((other) => !WRONG[code]?.includes(other));
      return { code, alpha3, continent, names: [name, native, ...others] };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function sourceOf({ countries }: ReturnType<typeof countryTable>): string {
  return `${HEAD}
export const countries = \`${countries}\`;
`;
}

it('leaves out only names that two countries share', () => {
  expect(countryTable(maintainedList()).shared).toEqual(['sao martinho']);
});

/** As Unicode CLDR has them, in whatever version runs the test. */
it.each(['de', 'fr', 'es', 'pt'])('knows where companies are, in the language %s', (language) => {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const codes =
    'AE AR AT AU BE BG BR CA CH CL CN CO CR CY CZ DE DK EC EE EG ES FI FR GB GR HR HU ID IE IL IN IS IT JP KE KR ' +
    'LT LU LV MA MT MX MY NG NL NO NZ PE PH PL PT PY QA RO RS RU SA SE SG SI SK TH TN TR TW UA US UY VE VN ZA';
  const unread = codes
    .split(' ')
    .filter((code) => countryOf(fold(names.of(code) ?? '')) !== code)
    .map((code) => `${code} ${names.of(code)}`);
  expect(unread).toEqual([]);
});
