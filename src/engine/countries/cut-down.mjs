import { fileURLToPath } from 'node:url';
import { countries as countryList } from 'countries-list';
import { build } from 'esbuild';
import isoCountries from 'i18n-iso-countries';

const MODULE = 'virtual:countries';
const filter = new RegExp(`^${MODULE}$`);

/**
 * The source of `virtual:countries`, from two maintained lists under the MIT licence:
 * countries-list gives codes, continents and native names, i18n-iso-countries the English names
 * in use besides the first one.
 */
async function countriesModule() {
  const { countryTable } = await importTypeScript('country-table.ts');
  const { countries, shared } = countryTable(listedCountries());
  return `export const countries = ${JSON.stringify(countries)};
export const shared = ${JSON.stringify(shared)};`;
}

function listedCountries() {
  const names = isoCountries.getNames('en', { select: 'all' });
  return Object.keys(names)
    .sort()
    .map((code) => {
      const { name, native, continent } = countryList[code];
      const alpha3 = isoCountries.alpha2ToAlpha3(code);
      return { code, alpha3, continent, names: [name, native, ...names[code]] };
    });
}

async function importTypeScript(file) {
  const entry = fileURLToPath(new URL(file, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

/** Lets esbuild bundle `virtual:countries`. */
export function countries() {
  return {
    name: 'countries',
    setup({ onResolve, onLoad }) {
      onResolve({ filter }, () => ({ path: MODULE, namespace: MODULE }));
      onLoad({ filter, namespace: MODULE }, async () => ({ contents: await countriesModule() }));
    },
  };
}

/** Lets vite and vitest load `virtual:countries`. */
export function countriesForVite() {
  const id = `\0${MODULE}`;
  return {
    name: 'countries',
    resolveId: (source) => (source === MODULE ? id : undefined),
    load: (source) => (source === id ? countriesModule() : undefined),
  };
}
