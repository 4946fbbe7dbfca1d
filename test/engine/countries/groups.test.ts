import { describe, expect, it } from 'vitest';
import { groupMembers } from '../../../src/engine/countries/groups';
import { fold } from '../../../src/engine/values/fold';

const members = (name: string) => groupMembers(fold(name)) ?? [];

describe('groupMembers', () => {
  it.each([
    ['DACH', 3],
    ['EU', 27],
    ['EEA', 30],
    ['Benelux', 3],
    ['Baltics', 3],
    ['GCC', 6],
    ['ASEAN', 11],
    ['G7', 7],
    ['ANZ', 2],
  ])('%s has %i members, none twice', (name, count) => {
    expect(new Set(members(name)).size).toBe(count);
    expect(members(name).length).toBe(count);
  });

  it.each([
    ['Nordics', 'SE NO DK FI IS', 'EE DE'],
    ['Iberia', 'ES PT', 'FR'],
    ['UK&I', 'GB IE', 'FR'],
    ['North America', 'US CA MX', 'BR CU'],
    ['LATAM', 'MX BR AR CO CU PR', 'US CA ES'],
    ['EMEA', 'DE GB ZA AE IL TR RU EG', 'IN US'],
    ['APAC', 'JP AU IN SG NZ CN ID', 'AE IL TR KZ US RU'],
    ['MENA', 'AE MA EG DZ', 'NG PK'],
    ['Europe', 'DE GB UA CH RU', 'TR US'],
    ['Asia', 'JP AE IN', 'RU EG'],
    ['Africa', 'ZA NG EG', 'AE'],
    ['Americas', 'US BR MX', 'ES'],
  ])('%s has %s but not %s', (name, inside, outside) => {
    expect(members(name)).toEqual(expect.arrayContaining(inside.split(' ')));
    expect(members(name).filter((code) => outside.split(' ').includes(code))).toEqual([]);
  });

  it('has the groups inside one another that should be', () => {
    const within = (small: string, large: string) =>
      members(small).filter((code) => !members(large).includes(code));
    expect(within('EU', 'EEA')).toEqual([]);
    expect(within('EEA', 'Europe')).toEqual([]);
    expect(within('Europe', 'EMEA')).toEqual([]);
    expect(within('Middle East', 'EMEA')).toEqual([]);
    expect(within('Southeast Asia', 'APAC')).toEqual([]);
    expect(members('APAC').filter((code) => members('EMEA').includes(code))).toEqual([]);
    expect(members('LATAM').filter((code) => members('APAC').includes(code))).toEqual([]);
  });

  it.each(['', 'Germany', 'Xanadu', 'NA', 'constructor'])('%j is no group', (name) => {
    expect(groupMembers(fold(name))).toBeUndefined();
  });
});
