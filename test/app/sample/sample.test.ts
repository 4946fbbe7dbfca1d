import { describe, expect, it } from 'vitest';
import { SAMPLE_AS_OF, SAMPLE_SEED, sample } from '../../../src/app/sample/sample';
import { isoDay } from '../../../src/engine/values/iso-day';
import { accountHeaders, accounts, deals, theSample } from './scored-sample';

const column = (header: string) => accounts.map((row) => row[accountHeaders.indexOf(header)]!);

describe('sample', () => {
  it('is the same for the same seed and another for another', () => {
    expect(sample(SAMPLE_SEED, SAMPLE_AS_OF)).toEqual(theSample);
    expect(sample(SAMPLE_SEED + 1, SAMPLE_AS_OF)).not.toEqual(theSample);
  });

  it('has the promised size, every row as wide as its headers', () => {
    expect([accounts.length, deals.length, accountHeaders.length]).toEqual([602, 900, 16]);
    for (const rows of [theSample.accounts, theSample.deals]) {
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    }
  });

  it('stands on a fixed day', () => {
    expect(isoDay(SAMPLE_AS_OF)).toBe('2026-06-30');
    const days = [...theSample.accounts, ...theSample.deals].flat().flatMap((cell) => {
      return typeof cell === 'object' ? [cell.day] : [];
    });
    expect(Math.max(...days)).toBeLessThanOrEqual(SAMPLE_AS_OF);
  });

  it('uses domains that belong to nobody', () => {
    for (const domain of column('Domain')) expect(domain).toMatch(/^[a-z]+\.example$/);
  });

  it('names 600 companies and lists two of them twice', () => {
    expect(new Set(column('Domain')).size).toBe(600);
  });
});

describe('the dirt of the sample', () => {
  it.each([
    ['Employees', 'n/a'],
    ['Employees', '51-200'],
    ['Employees', /^~\d/],
    ['Annual revenue', /^\$\d+\.\dM$/],
    ['Annual revenue', / MM$/],
    ['Country', 'U.S.'],
    ['Industry', 'SOFTWARE'],
    ['Industry', 'software'],
    ['Industry', ' Software '],
    ['Industry', ''],
    ['Tech stack', / \| /],
    ['Tech stack', /; /],
    ['Account name', /, Inc\./],
    ['Account name', /"/],
    ['Account name', /[áéíöü]/],
    ['Account name', /^=/],
    ['Last activity', /^[A-Z][a-z]{2} \d+, \d{4}$/],
    ['Last activity', /^\d+ [A-Z][a-z]{2} \d{4}$/],
    ['Last activity', /^\d{4}-\d\d-\d\d$/],
    ['Last activity', /^\d+\/\d+\/\d{4}$/],
    ['Demo requested', /^y$/],
  ])('is in %s: %s', (header, dirt) => {
    const found = column(header).filter((cell) =>
      typeof dirt === 'string' ? cell === dirt : typeof cell === 'string' && dirt.test(cell),
    );
    expect(found).not.toEqual([]);
  });

  it('has true dates, numbers and checkboxes too', () => {
    const types = new Set(accounts.flat().map((cell) => typeof cell));
    expect([...types].sort()).toEqual(['boolean', 'number', 'object', 'string']);
  });
});
