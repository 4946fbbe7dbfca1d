import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../../src/app/sample/random';
import { bestCustomers, rankCustomers } from '../../../src/insight/best/best-customers';
import { valueColumns } from '../../../src/insight/best/value-columns';
import { reading } from '../support/planted';

describe('valueColumns', () => {
  it('knows what is good and what is bad in a customer', () => {
    const headers = [
      'Account',
      'ARR',
      'Net revenue retention',
      'support_tickets',
      'Churned',
      'City',
      'Retention rate',
    ];
    expect(valueColumns(headers)).toEqual([
      { index: 1, isGood: true },
      { index: 2, isGood: true },
      { index: 3, isGood: false },
      { index: 4, isGood: false },
      { index: 6, isGood: true },
    ]);
  });
});

describe('bestCustomers', () => {
  const rows = Array.from({ length: 200 }, (_, index) => [
    `Account ${index}`,
    index % 100,
    index % 100 < 30 ? 'yes' : 'no',
    index % 100 >= 75 === index % 5 > 0 ? 'Software' : index % 2 === 0 ? 'Retail' : 'Media',
  ]);
  const headers = ['Account', 'LTV', 'Churned', 'Industry'];
  const best = bestCustomers({ headers, rows }, reading, new Set(['Account']), mulberry32(1));

  it('takes a fifth at each end', () => {
    expect(best.rankedBy).toEqual(['LTV', 'Churned']);
    expect([best.top.length, best.middle.length, best.bottom.length]).toEqual([40, 120, 40]);
    expect(Math.min(...best.top.map((row) => rows[row]![1] as number))).toBe(80);
    expect(Math.max(...best.bottom.map((row) => rows[row]![1] as number))).toBe(19);
  });

  it('finds what the best have', () => {
    expect(best.discovery?.overall).toBe('Patterns found');
    expect(best.discovery?.patterns[0]).toMatchObject({
      field: 'Industry',
      operator: 'is any of',
      value: 'Software',
      verdict: 'criterion',
      why: 'top 80 % of 40, others 20 %',
    });
  });

  it('does without customers of whom nothing is known', () => {
    const some = bestCustomers(
      { headers, rows: [...rows, ['New', '', 'n/a', 'Retail']] },
      reading,
      new Set(),
      mulberry32(1),
    );
    expect(some.top.length + some.middle.length + some.bottom.length).toBe(200);
  });

  it('ranks nobody without a column to rank by', () => {
    const none = bestCustomers(
      { headers: ['Account'], rows: [['a']] },
      reading,
      new Set(),
      mulberry32(1),
    );
    expect(none.discovery).toBeUndefined();
    expect(none.top).toEqual([]);
  });
});

describe('rankCustomers', () => {
  const ranked = (worth: readonly (string | number)[]) =>
    rankCustomers({ headers: ['ARR', 'Churned'], rows: worth.map((one) => [one]) }, reading);

  it('calls nobody best whom a yes or no does not tell from the others', () => {
    const churned = Array.from({ length: 500 }, (_, row) => (row % 5 === 0 ? 'True' : 'False'));
    const rows = churned.map((one) => [one]);
    const { top, middle, bottom } = rankCustomers({ headers: ['churn_flag'], rows }, reading);
    expect([top.length, middle.length, bottom.length]).toEqual([0, 400, 100]);
  });

  it('leaves out of a fifth those that are worth as much as the first behind it', () => {
    const { top, bottom } = ranked([
      ...Array(8).fill(9),
      ...Array(22).fill(5),
      ...Array(20).fill(1),
    ]);
    expect([top, bottom]).toEqual([[0, 1, 2, 3, 4, 5, 6, 7], []]);
  });

  it('does not look at the order of the rows', () => {
    const lists = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 40 });
    fc.assert(
      fc.property(lists, fc.infiniteStream(fc.nat()), (worth, keys) => {
        const moved = worth
          .map((one) => [one, keys.next().value as number] as const)
          .sort((one, other) => one[1] - other[1])
          .map(([one]) => one);
        const ends = (list: readonly number[]) => {
          const { top, bottom } = ranked(list);
          return [top, bottom].map((end) => end.map((row) => list[row]));
        };
        expect(ends(moved)).toEqual(ends(worth));
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
