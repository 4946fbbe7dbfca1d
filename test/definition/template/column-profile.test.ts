import { describe, expect, it } from 'vitest';
import {
  profileColumn,
  quantile,
  sampleRows,
} from '../../../src/definition/template/column-profile';
import type { Cell } from '../../../src/engine/model';
import { oneToHundred, reading } from './support';

describe('profileColumn', () => {
  it.each<[string, Cell[]]>([
    ['number', [12, '1,200', '~500', '51-200', '$3M', 'many']],
    ['date', [new Date(0), '2025-03-04', 'Mar 4, 2025', '', '4 March 2025']],
    ['date', ['15.03.2025', '5.3.2025', '31.12.2024', '31.02.2025', '1.1.2024']],
    ['number', ['1.250', '3.400', '12.500']],
    ['text', ['1.2.3', '1.10.0', '2.0.1']],
    ['yes-no', [true, 'No', 'y', 'n/a']],
    ['country', ['US', 'Germany', 'U.K.', 'France', 'Sweden', 'Norway', 'Japan']],
    ['list', ['AWS, Slack', 'Jira; SAP; AWS', 'Slack']],
    ['text', ['Software', 'Retail', 'Media']],
    ['text', ['', 'n/a', '-']],
    ['text', []],
  ])('reads %s columns', (kind, cells) => {
    expect(profileColumn('Any', cells, reading).kind).toBe(kind);
  });

  it('counts what is known, and its values whatever their case', () => {
    const cells = ['Retail', 'retail', 'Media', 'n/a', ''];
    const { rows, filled, distinct, top } = profileColumn('Any', cells, reading);
    expect({ rows, filled, distinct }).toEqual({ rows: 5, filled: 0.6, distinct: 2 });
    expect(top).toEqual([
      { text: 'Retail', share: 2 / 3 },
      { text: 'Media', share: 1 / 3 },
    ]);
  });

  it('counts the items of lists', () => {
    const { topItems } = profileColumn('Any', ['AWS, Slack', 'slack; Jira'], reading);
    expect(topItems[0]).toEqual({ text: 'Slack', share: 1 });
  });

  it('looks at 5,000 cells at most', () => {
    const cells = Array.from({ length: 20_000 }, (_, index) => index);
    const { rows, numbers } = profileColumn('Any', cells, reading);
    expect([rows, numbers.length, numbers[0], numbers.at(-1)]).toEqual([5000, 5000, 0, 19_996]);
  });
});

describe('quantile', () => {
  it.each([
    [0, 1],
    [0.25, 25],
    [0.5, 50],
    [1, 100],
  ])('%s of the numbers 1 to 100 is %s', (share, number) => {
    expect(quantile(oneToHundred, share)).toBe(number);
  });

  it('is not a number where there is none', () => {
    expect(quantile([], 0.5)).toBeNaN();
  });
});

describe('sampleRows', () => {
  it('gives a short table as it is', () => {
    expect(sampleRows([1, 2, 3])).toEqual([1, 2, 3]);
  });
});
