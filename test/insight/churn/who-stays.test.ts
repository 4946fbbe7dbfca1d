import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../../src/app/sample/random';
import { whoStays } from '../../../src/insight/churn/who-stays';
import type { DealTable } from '../../../src/insight/deals/deal-table';
import { reading } from '../support/planted';
import { tableOf } from '../support/table';

const stays = (table: DealTable, onlyOnDeals: readonly string[] = []) =>
  whoStays(table, reading, {
    onlyOnDeals: new Set(onlyOnDeals),
    answers: new Map(),
    random: mulberry32(1),
  });

/** Small customers churn; who wins is another matter. */
const table = tableOf(
  ['Segment', 'Region'],
  [
    [20, 'won', 'Small', 'A'],
    [30, 'churned', 'Small', 'B'],
    [60, 'won', 'Large', 'A'],
    [5, 'churned', 'Large', 'B'],
    [20, 'won', 'Large', 'B'],
    [10, 'churned', 'Small', 'A'],
    [300, 'lost', 'Large', 'A'],
  ],
);

describe('whoStays', () => {
  it('tells staying from churned customers, and looks at no lost deal', () => {
    const found = stays(table);
    expect(found?.sample.won).toHaveLength(145);
    const segment = found?.patterns.find(({ field }) => field === 'Segment');
    expect(segment).toMatchObject({
      operator: 'is any of',
      value: 'Large',
      verdict: 'criterion',
      why: 'staying 94 % of 85, others 33 %',
    });
    expect(segment?.winRate).toMatchObject({ successes: 80, trials: 85 });
  });

  it('names what no account can be scored by', () => {
    const own = stays(table, ['Segment'])?.patterns.find(({ field }) => field === 'Segment');
    expect(own?.verdict).toBe('only on deals, cannot score accounts');
  });

  it.each([
    [9, 40],
    [40, 9],
  ])('is left out where %i churned and %i stay', (churned, staying) => {
    const few = tableOf(
      ['Segment'],
      [
        [churned, 'churned', 'Small'],
        [staying, 'won', 'Large'],
      ],
    );
    expect(stays(few)).toBeUndefined();
  });
});
