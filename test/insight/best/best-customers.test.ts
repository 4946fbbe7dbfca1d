import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../../src/app/sample/random';
import { bestCustomers } from '../../../src/insight/best/best-customers';
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
