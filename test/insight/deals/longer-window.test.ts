import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsBefore } from '../../../src/insight/deals/calendar';
import { olderDeals } from '../../../src/insight/deals/longer-window';
import { selectDeals } from '../../../src/insight/deals/select-deals';
import { deal } from '../support/deal';

const AS_OF = 20_000;

const olderThan = (deals: Parameters<typeof selectDeals>[0], months: number) =>
  olderDeals(deals, selectDeals(deals, AS_OF, months), AS_OF, months);

const anyDeals = fc
  .array(
    fc.record({
      closedOn: fc.oneof(fc.integer({ min: 14_000, max: 20_100 }), fc.constant(Number.NaN)),
      outcome: fc.constantFrom('won', 'lost', 'open', undefined),
      id: fc.constantFrom('', 'a', 'b', 'c', 'd'),
    }),
    { maxLength: 30 },
  )
  .map((parts) => parts.map((one, index) => deal({ ...one, row: index + 2 })));

describe('olderDeals', () => {
  it('counts what the longer window adds, and no shorter one by whole years takes in half', () => {
    fc.assert(
      fc.property(anyDeals, fc.integer({ min: 1, max: 60 }), (deals, months) => {
        const used = new Set(selectDeals(deals, AS_OF, months).used);
        const begins = monthsBefore(AS_OF, months);
        const isOld = ({ closedOn }: (typeof deals)[number]) => closedOn <= begins;
        const closed = deals.filter(({ outcome }) => outcome === 'won' || outcome === 'lost');
        const all = closed.filter(isOld);
        const told = olderThan(deals, months);
        expect(told === undefined).toBe(all.length === 0);
        if (told === undefined) return;
        const { longer } = told;
        const added = selectDeals(deals, AS_OF, longer.months).used.filter(
          (index) => !used.has(index) && isOld(deals[index]!),
        );
        const within = (length: number) =>
          all.filter(({ closedOn }) => closedOn > monthsBefore(AS_OF, length)).length;
        expect(told).toMatchObject({
          deals: all.length,
          months,
          longer: { takesIn: added.length },
        });
        expect((longer.months - months) % 12).toBe(0);
        expect(within(longer.months)).toBeGreaterThanOrEqual(all.length / 2);
        expect(within(longer.months - 12)).toBeLessThan(all.length / 2);
      }),
    );
  });

  it('is none without dates', () => {
    expect(olderThan([deal(), deal({ row: 3 })], 24)).toBeUndefined();
  });

  it('leaves deals that repeat others out of what a longer window takes in', () => {
    const old = { closedOn: AS_OF - 800, id: 'a' };
    const deals = [deal(old), deal({ ...old, row: 3 }), deal({ closedOn: AS_OF, row: 4 })];
    expect(olderThan(deals, 24)).toEqual({
      deals: 2,
      months: 24,
      longer: { months: 36, takesIn: 1 },
    });
  });
});
