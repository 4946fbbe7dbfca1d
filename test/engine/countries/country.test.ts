import { describe, expect, it } from 'vitest';
import { countryOf } from '../../../src/engine/countries/country';
import {
  countryCodes,
  listedCountries,
  searchedCode,
} from '../../../src/engine/countries/directory';
import { usStates } from '../../../src/engine/countries/us-states';
import { fold } from '../../../src/engine/values/fold';

const read = (text: string) => countryOf(fold(text));

describe('countryOf', () => {
  it.each([
    [
      'US',
      ['US', 'U.S.', 'usa', 'U.S.A.', 'United States', 'The United States of America', 'U. S.'],
    ],
    ['GB', ['GB', 'UK', 'U.K.', 'England', 'Great Britain', 'United Kingdom', 'GBR', 'Scotland']],
    ['DE', ['Germany', 'Deutschland', 'DEU', 'de', ' GERMANY ']],
    ['NL', ['Netherlands', 'The Netherlands', 'Holland', 'Nederland']],
    ['KR', ['South Korea', 'Korea', 'Korea, Republic of', 'Republic of Korea', '대한민국']],
    ['KP', ['North Korea', "Korea, Democratic People's Republic of"]],
    ['CZ', ['Czechia', 'Czech Republic', 'Česko']],
    ['TR', ['Türkiye', 'Turkiye', 'Turkey']],
    ['CI', ["Côte d'Ivoire", 'Cote d’Ivoire', 'Ivory Coast']],
    ['AE', ['UAE', 'U.A.E.', 'United Arab Emirates']],
    ['CH', ['Switzerland', 'Schweiz', 'Suisse', 'Svizzera']],
    ['AT', ['Österreich', 'Austria']],
    ['RU', ['Russia', 'Russian Federation']],
    ['VN', ['Vietnam', 'Viet Nam']],
    ['BA', ['Bosnia & Herzegovina', 'Bosnia and Herzegovina']],
    ['LC', ['St. Lucia', 'Saint Lucia']],
    ['TZ', ['Tanzania', 'Tanzania, United Republic of', 'United Republic of Tanzania']],
    ['BO', ['Bolivia (Plurinational State of)', 'Bolivia, Plurinational State of']],
    ['IR', ['Iran, Islamic Republic of', 'Iran (Islamic Republic of)']],
    ['CD', ['DR Congo', 'Congo, The Democratic Republic of the']],
    ['TW', ['Taiwan', 'Taiwan, Province of China']],
    ['VG', ['Virgin Islands, British', 'British Virgin Islands']],
    ['JP', ['日本', 'Japan']],
    ['GE', ['Georgia']],
    ['HK', ['Hong Kong', 'Hong Kong SAR']],
    ['NA', ['Namibia']],
    ['DE', ['Allemagne', 'Alemania', 'Alemanha']],
    ['SE', ['Schweden', 'Suède', 'Suecia', 'Suécia']],
    ['FR', ['Frankreich', 'Francia', 'França']],
    ['ES', ['Spanien', 'Espagne', 'España', 'Espanha']],
    [
      'GB',
      ['Großbritannien', 'Vereinigtes Königreich', 'Royaume-Uni', 'Reino Unido', 'Angleterre'],
    ],
    [
      'US',
      ['Vereinigte Staaten', 'États-Unis', 'Estados Unidos', 'EE. UU.', 'EE.UU.', 'EUA', 'USA'],
    ],
    ['NL', ['Niederlande', 'Pays-Bas', 'Países Bajos', 'Países Baixos', 'Holanda']],
    ['CZ', ['Tschechien', 'Tschechische Republik', 'Tchéquie', 'Chequia', 'República Checa']],
    ['CI', ['Elfenbeinküste', 'Costa de Marfil', 'Costa do Marfim']],
    ['KR', ['Südkorea', 'Corée du Sud', 'Corea del Sur', 'Coreia do Sul']],
    ['CD', ['Kongo-Kinshasa', 'République démocratique du Congo']],
    ['CG', ['Kongo-Brazzaville', 'République du Congo', 'República do Congo']],
  ])('reads %s', (code, names) => expect(names.map(read)).toEqual(names.map(() => code)));

  it.each([
    ['Dublin, Ireland', 'IE'],
    ['Saint Paul, Minnesota', 'US'],
    ['London, England, UK', 'GB'],
    ['New York, USA', 'US'],
    ['Washington, D.C.', 'US'],
    ['Basel,Switzerland', 'CH'],
    ['Graz, Österreich', 'AT'],
    ['Lyon, Francia', 'FR'],
    ['Lebanon, New Hampshire', 'US'],
    [', Texas', 'US'],
  ])('reads the place %j as %s', (place, code) => expect(read(place)).toBe(code));

  it.each([
    ...[
      'Atlanta, Georgia',
      'Los Angeles, CA',
      'Berlin, DE',
      'Philipines',
      'Germny',
      'Congo',
      'Kongo',
      'Lyon, Italiaa',
    ],
    ...[
      'Europe',
      'Dublin',
      'California',
      'Ireland, Dublin',
      ', ',
      'U',
      '',
      'constructor',
      '__proto__',
    ],
  ])('does not guess %j', (text) => expect(read(text)).toBe(''));

  it('knows every country by its alpha-2 code and by another name', () => {
    const all = listedCountries().map(({ code }) => code);
    expect(all.length).toBe(250);
    expect(all.map(read)).toEqual(all);
    const names = [...countryCodes()].filter(([key]) => key.length > 2).map(([, code]) => code);
    expect(all.filter((code) => !names.includes(code))).toEqual([]);
  });

  it('gives the same by a search as in the unpacked list', () => {
    for (const [key, code] of countryCodes()) expect([key, searchedCode(key)]).toEqual([key, code]);
    for (const key of ['', 'congo', 'frfra', 'atlantis', 'fran', 'eu', 'germanyy', 'f']) {
      expect(searchedCode(key)).toBe(countryCodes().get(key) ?? '');
    }
  });

  it('has no state that is a country, too', () => {
    expect(usStates.filter((state) => countryCodes().has(state))).toEqual([]);
    expect(usStates.length).toBe(51);
  });
});
