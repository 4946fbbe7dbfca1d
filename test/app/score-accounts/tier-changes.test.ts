import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tierChanges, together } from '../../../src/app/score-accounts/tier-changes';

const tiers = fc.array(fc.constantFrom('', 'Tier 1', 'Tier 2', 'Excluded'), { maxLength: 30 });
const twice = fc
  .array(fc.tuple(...[1, 2].map(() => fc.constantFrom('', 'Tier 1', 'Excluded'))))
  .map((pairs) => [pairs.map(([old = '']) => old), pairs.map(([, now = '']) => now)] as const);

describe('tierChanges', () => {
  it('says what stands on paper', () => {
    const before = ['Tier 1', '', 'Tier 2', 'Tier 2', 'Excluded'];
    const now = ['Tier 1', 'Tier 3', 'Tier 3', '', 'Tier 1'];
    expect(tierChanges(before, now)).toEqual({ scoredBefore: 3, moved: 2 });
  });

  it('finds no move where nothing changed', () => {
    fc.assert(fc.property(tiers, (same) => tierChanges(same, same).moved === 0));
  });

  it('of a list is that of its parts together', () => {
    fc.assert(
      fc.property(twice, fc.nat(), ([before, now], cut) => {
        const at = cut % (before.length + 1);
        const parts = together(
          tierChanges(before.slice(0, at), now.slice(0, at)),
          tierChanges(before.slice(at), now.slice(at)),
        );
        expect(parts).toEqual(tierChanges(before, now));
      }),
    );
  });
});
