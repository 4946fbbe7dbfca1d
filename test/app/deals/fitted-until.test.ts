import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittedUntil } from '../../../src/app/deals/fitted-until';
import { fittedTo } from '../../../src/definition/edit/fitted-to';
import { dealDay } from '../../../src/insight/deals/deal';
import { deal } from '../../insight/support/deal';
import { smallDefinition } from '../../support/definitions';

const day = fc.oneof(fc.integer({ min: 15_000, max: 21_000 }), fc.constant(Number.NaN));
const anyDeals = fc.array(fc.record({ closedOn: day, createdOn: day }).map(deal));

describe('fittedUntil', () => {
  it('is a day that no deal is newer than, and that one of them has', () => {
    fc.assert(
      fc.property(anyDeals, (deals) => {
        const until = fittedUntil(deals, 22_000);
        const days = deals.map(dealDay).filter((one) => !Number.isNaN(one));
        expect(days.some((one) => one > until)).toBe(false);
        expect(days.length === 0 ? until === 22_000 : days.includes(until)).toBe(true);
      }),
    );
  });

  it('never goes back', () => {
    const known = fittedTo(smallDefinition, 20_500);
    expect(fittedTo(known, 20_000).settings.fittedUntil).toBe(20_500);
    expect(fittedTo(known, 20_900).settings.fittedUntil).toBe(20_900);
  });
});
