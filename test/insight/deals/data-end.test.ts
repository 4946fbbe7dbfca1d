import { describe, expect, it } from 'vitest';
import { dataEnd } from '../../../src/insight/deals/data-end';
import { openAside } from '../../../src/insight/deals/open-aside';
import { deal } from '../support/deal';

const open = (createdOn: number, closedOn = Number.NaN) =>
  deal({ outcome: 'open', createdOn, closedOn });

describe('the day as of which open deals are judged', () => {
  it('is today, or the last day on which a deal began or ended where that is long past', () => {
    const deals = [
      deal({ closedOn: 1_000 }),
      open(1_010),
      deal({ createdOn: 990, outcome: 'lost' }),
    ];
    expect(dataEnd(deals, 1_100)).toBe(1_100);
    expect(dataEnd(deals, 3_000)).toBe(1_010);
    expect(dataEnd([], 3_000)).toBe(3_000);
  });

  it('is not moved by days to come, nor by when an open deal is meant to close', () => {
    const deals = [deal({ closedOn: 1_000 }), deal({ closedOn: 9_000 }), open(Number.NaN, 2_990)];
    expect(dataEnd(deals, 3_000)).toBe(1_000);
  });
});

describe('open deals that belong to no account of the list', () => {
  it('have none written, or one that is not there', () => {
    const aside = (accountId: string) => deal({ outcome: 'open', isJoined: false, accountId });
    const deals = [aside(''), aside(''), aside('acme'), open(1), deal({ isJoined: false })];
    expect(openAside(deals)).toEqual({ unnamed: 2, unlisted: 1 });
  });
});
