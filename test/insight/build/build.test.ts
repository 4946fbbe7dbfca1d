import { describe, expect, it } from 'vitest';
import { build } from '../../../src/insight/build/build';
import { mulberry32 } from '../../../src/stats/random';
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
      expect(why).toMatch(/^Won \d+ % of \d+ .+, \d+ % of \d+ .+, 20\d\d–20\d\d$/);
    }
    for (const { why } of built.leftOut) expect(why).not.toBe('');
  });

  it('places the tiers where both targets are met best, in order', () => {
    const froms = built.draft?.tiers.map(({ from }) => from) ?? [];
    expect(froms).toEqual([...froms].sort((a, b) => b - a));
    expect(froms[froms.length - 1]).toBe(0);
  });

  it('takes one of two columns that say the same', () => {
    const doubled = {
      ...table,
      headers: [...table.headers, 'Sector'],
      rows: table.rows.map((cells) => [...cells, cells[0] ?? '']),
    };
    const { draft } = build(doubled, options);
    const both = draft?.criteria.filter(({ field }) => field === 'Sector' || field === 'Industry');
    expect(both).toHaveLength(1);
  });

  it('has no cap a dimension: a dimension weighs what its criteria do', () => {
    const { draft } = build(plant(2, 2000).table, { ...options, dimensionOf: () => 'Fit' });
    expect(draft?.criteria.length).toBeGreaterThan(5);
    const points = draft?.criteria.reduce((sum, one) => sum + one.points, 0);
    expect(draft?.dimensions).toEqual([{ name: 'Fit', weight: points }]);
  });

  it('is the same wherever columns stand and however rows are sorted', () => {
    const named = { ...table, deals: table.deals.map((one, row) => ({ ...one, id: `D${row}` })) };
    const random = mulberry32(5);
    const columns = table.headers.map((_, column) => column).sort(() => random() - 0.5);
    const order = table.deals.map((_, row) => row).sort(() => random() - 0.5);
    const moved = {
      headers: columns.map((column) => named.headers[column]!),
      rows: order.map((row) => columns.map((column) => named.rows[row]![column]!)),
      deals: order.map((row) => named.deals[row]!),
    };
    const [first, second] = [named, moved].map((one) =>
      build(one, { ...options, random: mulberry32(1) }),
    );
    expect(first?.draft).toBeDefined();
    expect(second?.draft).toEqual(first?.draft);
    expect(second?.heldOut.wonIncluded).toEqual(first?.heldOut.wonIncluded);
    expect(second?.heldOut.lostExcluded).toEqual(first?.heldOut.lostExcluded);
  });

  it('proposes exclusions, switched off', () => {
    const { draft } = build(
      tableOf(
        ['Segment', 'Demo'],
        [
          [80, 'lost', 'Public', 'no'],
          [50, 'won', 'Private', 'yes'],
          [20, 'lost', 'Private', 'yes'],
          [10, 'won', 'Private', 'no'],
          [30, 'lost', 'Private', 'no'],
        ],
      ),
      options,
    );
    expect(draft?.exclusions).toMatchObject([{ field: 'Segment', value: 'Public', on: false }]);
  });

  it('proposes no exclusion of what a criterion asks with yes or no', () => {
    const { draft } = build(
      tableOf(
        ['Demo', 'Segment'],
        [
          [120, 'lost', 'no', 'A'],
          [60, 'won', 'yes', 'A'],
          [60, 'lost', 'yes', 'B'],
          [20, 'won', 'yes', 'B'],
          [4, 'won', 'no', 'B'],
        ],
      ),
      { ...options, answers: new Map([['Demo', true]]) },
    );
    expect(draft?.criteria.map(({ field }) => field)).toContain('Demo');
    expect(draft?.exclusions).toEqual([]);
  });

  it('drafts nothing where nothing is there', () => {
    expect(build(shuffled(table, 1), options).draft).toBeUndefined();
    expect(build(tableOf(['A'], []), options).draft).toBeUndefined();
  });
});

describe('the figures of a build', () => {
  it('are those of cards that were made without the deals that judge them', () => {
    const { table } = plant(4);
    const { heldOut } = build(table, options);
    expect(heldOut.deals).toBe(table.deals.length);
    expect(heldOut.auc.value).toBeGreaterThan(0.65);
  });

  it('say that no deal has a score where nothing is built', () => {
    const { heldOut } = build(shuffled(plant(4).table, 2), options);
    expect(heldOut.auc.value).toBeNaN();
    expect(heldOut.unscored).toBe(heldOut.deals);
    expect(heldOut.wonIncluded.value).toBe(0);
  });
});
