import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../../src/app/sample/random';
import { clustersOf } from '../../../src/insight/deals/clusters';
import { openColumns } from '../../../src/insight/discovery/column';
import { choose } from '../../../src/insight/scorecard/choose';
import { encode } from '../../../src/insight/scorecard/encode';
import type { Encoded } from '../../../src/insight/scorecard/encoded';
import { type EncodedPlan, encodedTable } from '../support/encoded-table';
import { reading } from '../support/planted';
import { type Lot, labelledOf } from '../support/table';

const options = { dimensionOf: ({ column }: Encoded) => column.field, minimumCoverage: 0 };

function chosen(plan: EncodedPlan, minimumCoverage = 0) {
  const { table, fields, outcomes } = encodedTable(plan);
  const accounts = table.deals.map(({ accountId }, row) => accountId || `${row}`);
  const own = { ...options, minimumCoverage };
  return { ...choose(fields, outcomes, accounts, own, mulberry32(1)), outcomes, fields };
}

describe('choose', () => {
  it('takes no criterion where nothing tells anything', () => {
    const seeds = Array.from({ length: 8 }, (_, seed) => seed);
    const found = seeds.filter(
      (seed) => chosen({ seed, deals: 120, unknown: 0.1, pull: 0 }).criteria > 0,
    );
    expect(found.length).toBeLessThanOrEqual(2);
  });

  it('takes some where fields tell, and promises an area that new deals bear out', () => {
    const { criteria, auc, places, outcomes } = chosen({
      seed: 1,
      deals: 600,
      unknown: 0.1,
      pull: 0.7,
    });
    expect(criteria).toBeGreaterThan(3);
    expect(auc.low).toBeGreaterThan(0.6);
    expect(auc.value).toBeLessThan(0.95);
    const mean = (of: number) => {
      const own = [...places].filter((score, row) => outcomes.won[row] === of && score >= 0);
      return own.reduce((sum, score) => sum + score, 0) / own.length;
    };
    expect(mean(1)).toBeGreaterThan(mean(0) + 0.1);
  });

  it('judges no deal by a card that its account was in: what an account keeps tells nothing', () => {
    const random = mulberry32(4);
    const lots = Array.from({ length: 40 }, (_, at): Lot => {
      return [6, random() < 0.5 ? 'won' : 'lost', `T${at}`];
    });
    const labelled = labelledOf(['Town'], lots);
    const keys = lots.flatMap(([count], at) => new Array<string>(count).fill(`a${at}`));
    const won = Uint8Array.from(labelled.labels, ({ isWon }) => Number(isWon));
    const outcomes = { won, ...clustersOf(keys, won) };
    const fields = openColumns(labelled, reading).map((column) => encode(column, 'text'));
    expect(choose(fields, outcomes, keys, options, mulberry32(1)).criteria).toBe(0);
    const apart = keys.map((_, row) => `${row}`);
    expect(choose(fields, outcomes, apart, options, mulberry32(1)).criteria).toBe(1);
  });

  it('gives no score where less than the minimum coverage is known', () => {
    const plan = { seed: 3, deals: 400, unknown: 0.4, pull: 0.7 };
    const count = (coverage: number) =>
      chosen(plan, coverage).places.filter((score) => Number.isNaN(score)).length;
    expect(count(0)).toBeLessThan(count(0.8));
  });

  it('is the same for the same seed', () => {
    const plan = { seed: 5, deals: 120, unknown: 0.1, pull: 0.7 };
    expect(chosen(plan).places).toEqual(chosen(plan).places);
  });
});
