import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted, stated } from '../../../src/insight/backtest/fitted';
import { clustersOf } from '../../../src/insight/deals/clusters';
import { separation } from '../../../src/insight/deals/metrics';
import { rates, tally } from '../../../src/insight/deals/rates';
import { verdicts } from '../../../src/insight/deals/verdict';
import { deal } from '../support/deal';

const UNTIL = 20_000;
const targets = { wonTarget: 0.8, lostTarget: 0.7, minimumDeals: 4 };

/** Deals: whether each is won, whether it is in the ICP, and by how many days it is newer. */
const some = fc.array(
  fc.record({
    won: fc.boolean(),
    isRight: fc.integer({ min: 0, max: 9 }),
    newer: fc.integer({ min: -40, max: 40 }),
  }),
  { minLength: 16, maxLength: 40 },
);
type Some = typeof some extends fc.Arbitrary<infer T> ? T : never;

function judge(all: Some) {
  const deals = all.map(({ won, newer }) =>
    deal({ outcome: won ? 'won' : 'lost', closedOn: UNTIL + newer }),
  );
  const won = Uint8Array.from(all, (one) => Number(one.won));
  const inIcp = Uint8Array.from(all, (one) => Number(one.isRight > 0 === one.won));
  const shown = Float64Array.from(inIcp, (isIn) => 100 * isIn);
  const judged = {
    ...clustersOf(
      deals.map(() => ''),
      won,
    ),
    won,
    inIcp,
    shown,
  };
  const figures = { ...rates(tally(judged)), auc: separation(shown, judged) };
  const found = fitted(deals, judged as never, UNTIL, UNTIL + 100, targets);
  return { figures, found, overall: verdicts(figures, targets).overall };
}

describe('what a report states of a definition that was fitted to deals', () => {
  it('is that of the newer deals alone, where enough', () => {
    fc.assert(
      fc.property(some, (all) => {
        const { figures, found, overall } = judge(all);
        const newer = judge(all.filter((one) => one.newer > 0));
        fc.pre(newer.overall !== 'TOO FEW DEALS' && found.deals > 0);
        const says = stated(figures, overall, found);
        expect(says).toEqual({ by: 'newer deals', verdict: newer.overall, ...newer.figures });
      }),
      { seed: 3 },
    );
  });

  it('is no pass, where too few are newer', () => {
    fc.assert(
      fc.property(some, (all) => {
        const { figures, found, overall } = judge(all);
        fc.pre(found.verdicts.overall === 'TOO FEW DEALS' && found.deals > 0);
        const { by, verdict } = stated(figures, overall, found);
        expect(by).toBe('fitted deals');
        expect(verdict).toBe(overall === 'FAIL' ? 'FAIL' : 'TOO FEW DEALS');
      }),
      { seed: 3 },
    );
  });

  it('is that of all deals, where it was fitted to none of them', () => {
    fc.assert(
      fc.property(some, (all) => {
        const newer = all.map((one) => ({ ...one, newer: 1 + Math.abs(one.newer) }));
        const { figures, found, overall } = judge(newer);
        const says = { by: 'all deals', verdict: overall, ...figures };
        expect(stated(figures, overall, found)).toEqual(says);
        expect(stated(figures, overall, undefined)).toEqual(says);
      }),
      { seed: 3 },
    );
  });
});
