import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openColumns } from '../../../src/insight/discovery/column';
import { type Banding, divide } from '../../../src/insight/scorecard/banding';
import { encode } from '../../../src/insight/scorecard/encode';
import type { Encoded } from '../../../src/insight/scorecard/encoded';
import { encodedTable } from '../support/encoded-table';
import { cardPlan } from '../support/learnt-card';
import { reading } from '../support/planted';
import { type Lot, labelledOf } from '../support/table';

interface Divided {
  readonly told: string;
  readonly field: Encoded;
  readonly banding: Banding;
  readonly rows: readonly number[];
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
}

/** The fields of drawn deals that could be divided, where only the win rate is explained. */
const divided = fc.sample(cardPlan, { seed: 2, numRuns: 40 }).flatMap((plan): Divided[] => {
  const { fields, outcomes } = encodedTable(plan);
  const rows = [...outcomes.won.keys()].filter((row) => row % 4 > 0);
  const rate = outcomes.won.reduce((sum, one) => sum + one, 0) / outcomes.won.length;
  const gradient = Float64Array.from(outcomes.won, (one) => one - rate);
  const curvature = new Float64Array(outcomes.won.length).fill(rate * (1 - rate));
  return fields.flatMap((field) => {
    const banding = divide(field, { gradient, curvature }, rows);
    const told = `${field.column.field} of ${JSON.stringify(plan)}`;
    return banding ? [{ told, field, banding, rows, gradient, curvature }] : [];
  });
});

const MOST = { number: 5, text: 5, list: 5, date: 2, country: 2, 'yes-no': 2 };

/** Rows of a band, among those that were learnt from. */
const inBand = ({ banding, rows }: Divided, at: number) =>
  rows.filter((row) => banding.band[row] === at);

describe('divide', () => {
  it('makes a few bands that each hold 8 deals or more, and one for unknown cells', () => {
    expect(divided.length).toBeGreaterThan(100);
    for (const one of divided) {
      const { field, banding, rows, told } = one;
      const known = banding.bands - 1;
      expect(known, told).toBeGreaterThanOrEqual(2);
      expect(known, told).toBeLessThanOrEqual(MOST[field.kind]);
      for (let at = 0; at < known; at++) {
        expect(inBand(one, at).length, told).toBeGreaterThanOrEqual(8);
      }
      for (const row of rows) expect(banding.band[row] === known).toBe(field.bin[row] === -1);
    }
  });

  it('gains what its bands tell more than all together, less what they cost', () => {
    for (const one of divided) {
      const { field, banding, rows, gradient, curvature, told } = one;
      const known = rows.filter((row) => field.bin[row]! >= 0);
      const slope = (some: readonly number[]) => {
        const sum = (of: Float64Array) => some.reduce((all, row) => all + of[row]!, 0);
        const [g, h] = [sum(gradient), sum(curvature) + 3];
        return { worth: g ** 2 / (2 * h), mean: g / h };
      };
      const bands = Array.from({ length: banding.bands - 1 }, (_, at) => slope(inBand(one, at)));
      const rises = bands.slice(1).map(({ mean }, at) => mean > bands[at]!.mean);
      const turns = rises.filter((rise, at) => at > 0 && rise !== rises[at - 1]).length;
      expect(turns, told).toBeLessThanOrEqual(field.isOrdered ? 1 : 0);
      const cost = (field.isOrdered ? 1 : 1.5) * rises.length + 2 * turns;
      const told2 = bands.reduce((sum, { worth }) => sum + worth, 0) - slope(known).worth;
      expect(banding.gain, told).toBeCloseTo(told2 - cost, 8);
      expect(banding.gain, told).toBeGreaterThan(0);
    }
  });

  it('keeps bins of numbers side by side, and gives a list the band of its best item', () => {
    for (const { field, banding, told } of divided) {
      if (field.isOrdered) {
        expect(
          [...banding.bandOf].sort((a, b) => a - b),
          told,
        ).toEqual([...banding.bandOf]);
      }
      if (field.kind !== 'list') continue;
      field.bin.forEach((at, row) => {
        const own = banding.bandOf.filter((_, item) => field.having[item]!.includes(row));
        const best = at < 0 ? banding.bands - 1 : Math.max(0, ...own);
        expect(banding.band[row], told).toBe(best);
      });
    }
  });

  it('puts rare values into the worst band, or the better one of two', () => {
    const rare = divided.filter(({ field }) => field.others >= 0);
    expect(rare.length).toBeGreaterThan(20);
    for (const { field, banding, told } of rare) {
      const own = banding.bandOf[field.others];
      if (field.kind === 'country') expect(own, told).toBe(0);
      else expect(own === 0 || banding.bands === 3, told).toBe(true);
    }
  });

  it('puts rare values with the better ones only where the worse ones are quickly told', () => {
    const values = (count: number, outcome: 'won' | 'lost', name: string) =>
      Array.from({ length: count }, (_, at): Lot => [10, outcome, `${name} ${at}`]);
    const bandOfRare = (rare: number, good: number, bad: number) => {
      const others = Array.from({ length: rare }, (_, at): Lot => [1, 'won', `Rare ${at}`]);
      const lots = [...values(good, 'won', 'Good'), ...values(bad, 'lost', 'Bad'), ...others];
      const [column] = openColumns(labelledOf(['Industry'], lots), reading);
      const { won } = column!;
      const field = encode(column!, 'text');
      const gradient = Float64Array.from(won, (one) => one - 0.5);
      const curvature = new Float64Array(won.length).fill(0.25);
      const banding = divide(field, { gradient, curvature }, [...won.keys()]);
      return banding?.bandOf[field.others];
    };
    expect(bandOfRare(9, 4, 3)).toBe(1);
    expect(bandOfRare(60, 0, 3)).toBe(1);
    expect(bandOfRare(60, 1, 5)).toBe(1);
    expect(bandOfRare(60, 4, 7)).toBe(0);
    expect(bandOfRare(9, 2, 5)).toBe(0);
    expect(bandOfRare(9, 8, 7)).toBe(0);
  });

  it('is none where nothing is left to explain', () => {
    const { fields, outcomes } = encodedTable({ seed: 1, deals: 200, unknown: 0, pull: 1 });
    const none = new Float64Array(200);
    for (const field of fields) {
      const found = divide(field, { gradient: none, curvature: none.slice().fill(0.2) }, [
        ...outcomes.won.keys(),
      ]);
      expect(found).toBeUndefined();
    }
  });
});
