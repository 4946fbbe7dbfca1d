import { expect, it } from 'vitest';
import { bareTier } from '../../src/definition/defaults';
import { tierRemarks } from '../../src/definition/tier-remarks';

const tier = (name: string, from: number, inIcp: boolean) => ({
  ...{ name, from, inIcp },
  ...bareTier,
});

it('says nothing where rows, thresholds and In ICP agree', () => {
  for (const from of [60, 80]) {
    const tiers = [tier('A', 80, true), tier('B', from, true), tier('C', 0, false)];
    expect(tierRemarks(tiers)).toEqual([]);
  }
});

it('names tiers that stand above better ones', () => {
  expect(tierRemarks([tier('A', 60, true), tier('B', 80, true), tier('C', 0, false)])).toEqual([
    'B (from 80) is better than A (from 60), which stands above it.',
  ]);
});

it('names a tier in the ICP below one that is not', () => {
  expect(tierRemarks([tier('A', 80, false), tier('B', 60, true), tier('C', 0, false)])).toEqual([
    'B (from 60) is in the ICP, the better A (from 80) is not.',
  ]);
});
