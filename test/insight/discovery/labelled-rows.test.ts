import { describe, expect, it } from 'vitest';
import type { Deal } from '../../../src/insight/deals/deal';
import { openColumns } from '../../../src/insight/discovery/column';
import { labelDeals } from '../../../src/insight/discovery/labelled-rows';
import { deal } from '../support/deal';
import { AS_OF, reading } from '../support/planted';

const labelOf = (changes: Partial<Deal>) =>
  labelDeals({ headers: [], rows: [[]], deals: [deal(changes)] }).labels[0];

describe('labelDeals', () => {
  it('keeps of a deal what discovery needs', () => {
    const days = { createdOn: 100, closedOn: 130 };
    expect(
      labelOf({ outcome: 'churned', amount: 5, account: 'A.example', accountId: 'a', ...days }),
    ).toEqual({
      isWon: true,
      isChurned: true,
      amount: 5,
      judgedOn: 100,
      day: 130,
      closedOn: 130,
      account: 'a',
    });
    expect(labelOf({ outcome: 'won' })).toMatchObject({ isWon: true, isChurned: false });
    expect(labelOf({ outcome: 'lost' })).toMatchObject({ isWon: false, isChurned: false });
  });

  it('takes the other day where one is missing', () => {
    expect(labelOf({ createdOn: 100, closedOn: NaN })).toMatchObject({ judgedOn: 100, day: 100 });
    expect(labelOf({ createdOn: NaN, closedOn: 130 })).toMatchObject({ judgedOn: 130, day: 130 });
  });

  it('leaves a deal without days to be judged as of today', () => {
    const deals = [deal({ createdOn: NaN, closedOn: NaN })];
    const table = labelDeals({ headers: ['Visited'], rows: [['1970-01-11']], deals });
    expect(table.labels[0]).toMatchObject({ judgedOn: NaN, day: NaN });
    expect(openColumns(table, reading)[0]?.ages()).toEqual([AS_OF - 10]);
  });

  it('lets a pattern mean what the criterion means: what was written after the deal is unknown', () => {
    const rows = [['1970-01-11'], ['1970-06-30']];
    const table = labelDeals({ headers: ['Visited'], rows, deals: [] });
    const of = (isLookingBack: boolean) => {
      const labels = rows.map(() => labelOf({ createdOn: 100, closedOn: 130 })!);
      const [column] = openColumns({ ...table, labels, isLookingBack }, reading);
      return [...column!.matches({ operator: 'within last days', value: '90' })!];
    };
    expect(of(table.isLookingBack)).toEqual([1, NaN]);
    expect(of(false)).toEqual([1, 0]);
  });
});
