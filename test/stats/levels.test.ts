import fc from 'fast-check';
import { expect, it } from 'vitest';
import { levelsOf } from '../../src/stats/levels';

const scores = fc.array(fc.oneof(fc.double(), fc.constantFrom(0, -0, 1, 2.5, NaN)));

it('levels stand to one another as the scores do, with none in between', () => {
  fc.assert(
    fc.property(scores, (all) => {
      const levels = levelsOf(all);
      const known = all.flatMap((score, row) => (Number.isNaN(score) ? [] : [row]));
      for (const one of known) {
        for (const other of known) {
          const [a, b] = [all[one]!, all[other]!];
          expect(levels[one]! < levels[other]!).toBe(a < b);
        }
      }
      const used = new Set(known.map((row) => levels[row]!));
      expect([...used].sort((a, b) => a - b)).toEqual([...used.keys()].map((_, level) => level));
      expect(all.every((score, row) => Number.isNaN(score) === (levels[row] === -1))).toBe(true);
    }),
    { numRuns: 50 },
  );
});
