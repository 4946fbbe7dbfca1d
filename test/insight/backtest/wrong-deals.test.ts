import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judge } from '../../../src/engine/judge';
import { wrongDeals } from '../../../src/insight/backtest/wrong-deals';
import { clustersOf } from '../../../src/insight/deals/clusters';
import { emptyModel } from '../../support/models';
import { deal } from '../support/deal';

const anyDeal = fc.record({
  amount: fc.constantFrom(NaN, -5, 0, 1, 2, 3),
  won: fc.constantFrom(0, 1),
  inIcp: fc.constantFrom(0, 1),
});

it('lists the largest of both kinds, of equal ones the first', () => {
  fc.assert(
    fc.property(fc.array(anyDeal), fc.integer({ min: 1, max: 5 }), (all, most) => {
      const rowCount = all.length;
      const none = { rowCount, blank: new Uint8Array(rowCount), criteria: [], exclusions: [] };
      const won = Uint8Array.from(all, (one) => one.won);
      const judged = {
        ...judge(emptyModel, none),
        inIcp: Uint8Array.from(all, (one) => one.inIcp),
        won,
        ...clustersOf(
          all.map(() => ''),
          won,
        ),
      };
      const deals = all.map(({ amount }, row) => deal({ amount, row }));
      const { total, largest } = wrongDeals(emptyModel, deals, judged, most);
      const wrong = [...all.keys()].filter((row) => all[row]!.won !== all[row]!.inIcp);
      const sorted = (side: number) =>
        wrong
          .filter((row) => all[row]!.won === side)
          .sort((a, b) => (all[b]!.amount || 0) - (all[a]!.amount || 0))
          .slice(0, most);
      expect(largest.map(({ row }) => row)).toEqual([...sorted(1), ...sorted(0)]);
      expect(total).toBe(wrong.length);
    }),
    { numRuns: 100 },
  );
});
