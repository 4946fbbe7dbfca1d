import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../../src/app/sample/random';
import { build } from '../../../src/insight/build/build';
import { buildJudged } from '../../../src/insight/build/build-judged';
import type { DealTable } from '../../../src/insight/deals/deal-table';
import { holdOut } from '../../../src/insight/fit/hold-out';
import { options } from '../support/options';
import { plant, shuffled, trueCriteria } from '../support/planted';
import { scoringProblems } from '../support/scoring-problems';
import { tableOf } from '../support/table';

describe('build', () => {
  const { table } = plant(3, 400);
  const built = build(table, options);

  it('drafts a definition of true criteria that the engine takes', () => {
    const fields = built.draft?.criteria.map(({ field }) => field) ?? [];
    expect(fields.length).toBeGreaterThanOrEqual(4);
    const truth = trueCriteria.map(({ header }) => header);
    expect(fields.filter((field) => !truth.includes(field))).toEqual([]);
    expect(scoringProblems(built.draft)).toEqual([]);
  });

  it('says why, for what it takes and for what it leaves out', () => {
    for (const { why } of built.draft?.criteria ?? []) {
      expect(why).toMatch(/^won \d+ % of \d+, others \d+ %; deals of 20\d\d–20\d\d$/);
    }
    for (const { why } of built.leftOut) expect(why).not.toBe('');
  });

  it('places the tiers where both targets are met best, in order', () => {
    const froms = built.draft?.tiers.map(({ from }) => from) ?? [];
    expect(froms).toEqual([...froms].sort((a, b) => b - a));
    expect(froms[froms.length - 1]).toBe(0);
  });

  it('thins criteria that say the same', () => {
    const doubled = {
      ...table,
      headers: [...table.headers, 'Sector'],
      rows: table.rows.map((cells) => [...cells, cells[0] ?? '']),
    };
    const { draft, leftOut } = build(doubled, options);
    const both = draft?.criteria.filter(({ field }) => field === 'Sector' || field === 'Industry');
    expect(both).toHaveLength(1);
    expect(leftOut.find(({ field }) => field === 'Sector')?.why).toContain(
      'says nearly the same as “Industry is ',
    );
  });

  it('keeps at most five criteria a dimension', () => {
    const { draft, leftOut } = build(plant(2, 2000).table, {
      ...options,
      dimensionOf: () => 'Fit',
    });
    expect(draft?.criteria).toHaveLength(5);
    expect(leftOut.some(({ why }) => why === 'Fit has 5 surer criteria already')).toBe(true);
  });

  it('proposes exclusions, switched off', () => {
    const { draft } = build(
      tableOf(
        ['Segment', 'Demo'],
        [
          [40, 'lost', 'Public', 'no'],
          [40, 'won', 'Private', 'yes'],
          [20, 'lost', 'Private', 'yes'],
          [10, 'won', 'Private', 'no'],
          [30, 'lost', 'Private', 'no'],
        ],
      ),
      options,
    );
    expect(draft?.exclusions).toMatchObject([{ field: 'Segment', value: 'Public', on: false }]);
  });

  it('drafts nothing where nothing is there', () => {
    expect(build(shuffled(table, 1), options).draft).toBeUndefined();
    expect(build(tableOf(['A'], []), options).draft).toBeUndefined();
  });
});

const judgedBuild = (table: DealTable) =>
  buildJudged(table, options, holdOut(table, mulberry32(1)));

describe('buildJudged', () => {
  it('judges by newer deals what was built from older ones', () => {
    const { heldOut, heldOutBy } = judgedBuild(plant(4).table);
    expect(heldOutBy).toBe('newer deals');
    expect(heldOut.deals).toBeGreaterThan(170);
    expect(heldOut.deals).toBeLessThan(190);
    expect(heldOut.auc.value).toBeGreaterThan(0.65);
  });

  it('has no area where nothing is built, and says that no deal has a score', () => {
    const { heldOut } = judgedBuild(shuffled(plant(4).table, 2));
    expect(heldOut.auc.value).toBeNaN();
    expect(heldOut.unscored).toBe(heldOut.deals);
    expect(heldOut.wonIncluded.value).toBe(0);
  });

  it('uses folds where the deals have no dates', () => {
    const { table } = plant(4, 300);
    const undated = {
      ...table,
      deals: table.deals.map((one) => ({ ...one, closedOn: Number.NaN, createdOn: Number.NaN })),
    };
    const judged = judgedBuild(undated);
    expect(judged.heldOutBy).toBe('folds');
    expect(judged.heldOut.deals).toBe(300);
  });
});
