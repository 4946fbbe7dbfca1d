import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClassLimits, classes, type Slope } from '../../src/stats/classes';

const slope = fc.record({
  gradient: fc.integer({ min: -400, max: 400 }).map((hundredths) => hundredths / 100),
  curvature: fc.integer({ min: 1, max: 300 }).map((hundredths) => hundredths / 100),
  size: fc.integer({ min: 0, max: 9 }),
});
const limits = fc.record({
  most: fc.integer({ min: 1, max: 5 }),
  least: fc.constantFrom(0, 0, 3, 12),
  shrinkage: fc.constantFrom(0.5, 4),
  cost: fc.constantFrom(0, 0.2, 1),
  turnCost: fc.constantFrom(0, 0.3, 2),
  mostTurns: fc.integer({ min: 0, max: 2 }),
  isRising: fc.boolean(),
});

const sumOf = (parts: readonly Slope[], of: keyof Slope) =>
  parts.reduce((sum, part) => sum + part[of], 0);

/** What a division gains over one class; nothing where it breaks a limit. */
function gainOf(parts: readonly Slope[], counts: readonly number[], own: ClassLimits): number {
  const ends = counts.map((_, at) => counts.slice(0, at + 1).reduce((sum, one) => sum + one, 0));
  const groups = counts.map((count, at) => parts.slice(ends[at]! - count, ends[at]));
  const worth = (some: readonly Slope[]) =>
    sumOf(some, 'gradient') ** 2 / (2 * (sumOf(some, 'curvature') + own.shrinkage));
  const means = groups.map(
    (some) => sumOf(some, 'gradient') / (sumOf(some, 'curvature') + own.shrinkage),
  );
  const rises = means.slice(1).map((mean, at) => mean > means[at]!);
  const turns = rises.slice(1).filter((rise, at) => rise !== rises[at]).length;
  const isAllowed =
    counts.length <= own.most &&
    turns <= own.mostTurns &&
    (!own.isRising || rises.every(Boolean)) &&
    groups.every((some) => sumOf(some, 'size') >= own.least);
  if (!isAllowed) return Number.NEGATIVE_INFINITY;
  const told = groups.reduce((sum, some) => sum + worth(some), 0) - worth(parts);
  return told - own.cost * rises.length - own.turnCost * turns;
}

function divisions(parts: number): number[][] {
  return Array.from({ length: 2 ** (parts - 1) }, (_, bits) => {
    const counts = [1];
    for (let at = 0; at < parts - 1; at++) {
      if ((bits >> at) % 2 === 1) counts.push(1);
      else counts[counts.length - 1]! += 1;
    }
    return counts;
  });
}

describe('classes', () => {
  it('are the best of all divisions that the limits allow', () => {
    fc.assert(
      fc.property(
        fc.array(slope, { minLength: 1, maxLength: 8, size: 'max' }),
        limits,
        (parts, own) => {
          const { counts, gain } = classes(parts, own);
          const all = divisions(parts.length).map((one) => gainOf(parts, one, own));
          expect(gain).toBeCloseTo(Math.max(0, ...all), 9);
          if (counts.length > 1) expect(gainOf(parts, counts, own)).toBeCloseTo(gain, 9);
          else expect(counts).toEqual([parts.length]);
        },
      ),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('are few where a further one must gain more than it does', () => {
    const parts = [-8, -7, 1, 2, 9].map((gradient) => ({ gradient, curvature: 4, size: 20 }));
    const own = { most: 5, least: 8, shrinkage: 4, turnCost: 2, mostTurns: 1 };
    expect(classes(parts, { ...own, cost: 0 }).counts).toEqual([2, 2, 1]);
    expect(classes(parts, { ...own, cost: 3 }).counts).toEqual([2, 3]);
    expect(classes(parts, { ...own, cost: 30 })).toEqual({ counts: [5], gain: 0 });
  });
});
