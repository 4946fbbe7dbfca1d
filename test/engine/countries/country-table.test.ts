import { expect, it } from 'vitest';
import { countryTable } from '../../../src/engine/countries/country-table';

it('each country has its codes and names as they are looked up, without those of two', () => {
  const list = [
    { code: 'CI', alpha3: 'CIV', continent: 'AF', names: ['Côte d’Ivoire', "Cote d'Ivoire"] },
    { code: 'GE', alpha3: 'GEO', continent: 'AS', names: ['Georgia', 'The Twins', 'Georgien'] },
    { code: 'XX', alpha3: 'XXX', continent: 'AS', names: ['twins', 'St. Elsewhere'] },
  ];
  expect(countryTable(list)).toEqual({
    countries: 'af\nCICvBote divoire\n\nas\nGECoDrgiaGen\nXXCxAsaint elsewhere',
    shared: ['twins'],
  });
});
