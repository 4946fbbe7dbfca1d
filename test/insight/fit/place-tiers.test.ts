import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultTiers } from '../../../src/definition/defaults';
import type { ScoringModel, Tier } from '../../../src/engine/model';
import { evaluateDeals } from '../../../src/insight/deals/evaluate-deals';
import { placeTiers } from '../../../src/insight/fit/place-tiers';
import { deal } from '../support/deal';
import { targets } from '../support/options';
import { context } from '../support/planted';

const model = (tiers: readonly Tier[]): ScoringModel => ({
  dimensions: [{ name: 'Fit', weight: 100 }],
  criteria: ['A', 'B', 'C'].map((field, index) => ({
    ...{ id: field, dimension: 'Fit', field, operator: 'is yes', value: '' },
    ...{ points: [100, 43, 7][index]!, ifMissing: 'skip' as const, on: true },
  })),
  exclusions: [],
  tiers,
  missingWords: [],
  minimumCoverage: 0.5,
});

type Row = readonly [answers: readonly string[], isWon: boolean];

function placed(tiers: readonly Tier[], rows: readonly Row[]): Tier[] {
  const deals = rows.map(([, isWon], row) => deal({ row, outcome: isWon ? 'won' : 'lost' }));
  const table = { headers: ['A', 'B', 'C'], rows: rows.map(([answers]) => [...answers]), deals };
  const won = Uint8Array.from(rows, ([, isWon]) => (isWon ? 1 : 0));
  const own = model(tiers);
  return placeTiers(own, evaluateDeals(own, table, context), won, targets);
}

const anyRows: fc.Arbitrary<Row[]> = fc.array(
  fc.tuple(fc.tuple(...['A', 'B', 'C'].map(() => fc.constantFrom('yes', 'no', ''))), fc.boolean()),
  { maxLength: 40 },
);
const anyTiers = fc
  .uniqueArray(fc.integer({ min: 1, max: 100 }), { maxLength: 5 })
  .chain((froms) => fc.tuple(fc.constant([0, ...froms]), fc.infiniteStream(fc.boolean())))
  .map(([froms, inIcp]) =>
    froms.map((from, index) => ({
      ...{ name: `T${index}`, from, meaning: `m${index}`, nextAction: `a${index}` },
      inIcp: inIcp.next().value === true || index === froms.length - 1,
    })),
  );

const yes = (count: number, answers: readonly string[], isWon: boolean): Row[] =>
  Array.from({ length: count }, () => [answers, isWon]);

describe('placeTiers', () => {
  it('gives thresholds that a definition may have, and takes nothing from a tier but its place', () => {
    fc.assert(
      fc.property(anyTiers, anyRows, (tiers, rows) => {
        const after = placed(tiers, rows);
        const froms = after.map(({ from }) => from);
        expect(new Set(froms).size).toBe(froms.length);
        expect(Math.min(...froms)).toBe(0);
        expect(Math.max(...froms)).toBeLessThanOrEqual(100);
        expect(after.some(({ inIcp }) => inIcp)).toBe(true);
        const order = (some: readonly Tier[]) =>
          [...some].sort((a, b) => b.from - a.from).map(({ name }) => name);
        const kept = new Set(after.map(({ name }) => name));
        expect(order(after)).toEqual(order(tiers).filter((name) => kept.has(name)));
        for (const { from, ...rest } of after) {
          expect(tiers.find(({ name }) => name === rest.name)).toMatchObject(rest);
        }
      }),
    );
  });

  it('keeps thresholds apart where the targets are met next to the end of the scale', () => {
    const low = placed(defaultTiers, [
      ...yes(30, ['no', 'no', 'no'], false),
      ...yes(30, ['no', 'no', 'yes'], true),
    ]);
    expect(low.map(({ name, from }) => [name, from])).toEqual([
      ['Tier 1', 51],
      ['Tier 2', 2],
      ['Not ICP', 0],
    ]);
    const high = placed(defaultTiers, [
      ...yes(30, ['yes', 'yes', 'no'], false),
      ...yes(30, ['yes', 'yes', 'yes'], true),
    ]);
    expect(high.map(({ name, from }) => [name, from])).toEqual([
      ['Tier 2', 98],
      ['Tier 3', 65],
      ['Not ICP', 0],
    ]);
  });

  it('lets each tier hold some of the deals where their scores allow it', () => {
    const tiers = placed(defaultTiers, [
      ...yes(20, ['yes', 'yes', 'yes'], true),
      ...yes(20, ['yes', 'yes', 'no'], true),
      ...yes(20, ['no', 'yes', 'no'], false),
      ...yes(20, ['no', 'no', 'no'], false),
    ]);
    expect(tiers.map(({ from }) => from)).toEqual([96, 50, 28, 0]);
  });

  it('leaves tiers as they are where the scores tell nothing', () => {
    expect(placed(defaultTiers, yes(20, ['yes', 'no', ''], true))).toEqual(defaultTiers);
    expect(placed(defaultTiers, [])).toEqual(defaultTiers);
  });
});
