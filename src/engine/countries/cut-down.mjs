import { countries as countryList } from 'countries-list';
import isoCountries from 'i18n-iso-countries';

const MODULE = 'virtual:countries';
const filter = new RegExp(`^${MODULE}$`);

/**
 * The table behind `virtual:countries`, from two maintained lists under the MIT licence:
 * countries-list gives codes, continents and native names, i18n-iso-countries the English names
 * in use besides the first one.
 *
 * @returns {string[]} 250 rows, about 8 KB; their form is described in virtual-countries.d.ts
 */
export function countryTable() {
  const names = isoCountries.getNames('en', { select: 'all' });
  return Object.keys(names)
    .sort()
    .map((code) => countryRow(code, countryList[code], names[code]));
}

function countryRow(code, { name, native, continent }, englishNames) {
  const distinct = new Map(
    [name, native, ...englishNames].map((text) => [text.toLowerCase(), text]),
  );
  return [code, isoCountries.alpha2ToAlpha3(code), continent, ...distinct.values()].join('|');
}

/** Lets esbuild bundle `virtual:countries`. */
export function countries() {
  return {
    name: 'countries',
    setup(build) {
      build.onResolve({ filter }, () => ({ path: MODULE, namespace: MODULE }));
      build.onLoad({ filter, namespace: MODULE }, () => ({
        contents: JSON.stringify(countryTable()),
        loader: 'json',
      }));
    },
  };
}

/** Lets vite and vitest load `virtual:countries`. */
export function countriesForVite() {
  const id = `\0${MODULE}`;
  return {
    name: 'countries',
    resolveId: (source) => (source === MODULE ? id : undefined),
    load: (source) =>
      source === id ? `export default ${JSON.stringify(countryTable())}` : undefined,
  };
}
