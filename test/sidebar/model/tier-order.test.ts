import { expect, it } from 'vitest';
import { bareTier } from '../../../src/definition/defaults';
import type { Tier } from '../../../src/engine/model';
import { tierOrder } from '../../../src/sidebar/model/tier-order';

const tier = (name: string, from: number): Tier => ({
  ...{ name, from, inIcp: false, ...bareTier },
});
const names = (tiers: readonly Tier[]) => tiers.map(({ name }) => name);

it('puts the best first', () => {
  expect(names(tierOrder([tier('B', 40), tier('C', 0), tier('A', 80)]))).toEqual(['A', 'B', 'C']);
});

it('stays while a threshold is typed', () => {
  const typed = [tier('A', 8), tier('B', 40), tier('C', 0)];
  expect(names(tierOrder(typed, ['A', 'B', 'C']))).toEqual(['A', 'B', 'C']);
  expect(names(tierOrder(typed))).toEqual(['B', 'A', 'C']);
});
