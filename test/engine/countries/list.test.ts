import { countries as listed } from 'countries-list';
import isoCountries from 'i18n-iso-countries';
import { expect, it } from 'vitest';
import { countryTable } from '../../../src/engine/countries/country-table';

const HEAD = `/**
 * Generated from countries-list (codes, continents, native names) and i18n-iso-countries (English
 * names in use besides the first one), both under the MIT licence, as country-table.ts says:
 * \`npx vitest run --config test/vitest.config.mjs test/engine/countries/list --update\`
 */`;

it('is what the maintained lists give', async () => {
  await expect(sourceOf(countryTable(maintainedList()))).toMatchFileSnapshot(
    '../../../src/engine/countries/list.ts',
  );
});

function maintainedList() {
  const names = isoCountries.getNames('en', { select: 'all' });
  return Object.entries(listed)
    .filter(([code]) => names[code] !== undefined)
    .map(([code, { name, native, continent }]) => {
      const alpha3 = isoCountries.alpha2ToAlpha3(code) ?? '';
      return { code, alpha3, continent, names: [name, native, ...(names[code] ?? [])] };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function sourceOf({ countries }: ReturnType<typeof countryTable>): string {
  const rows = countries.map((line) => `  '${line}',\n`);
  return `${HEAD}
export const countries: readonly string[] = [
${rows.join('')}];
`;
}
