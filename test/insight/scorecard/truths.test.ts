import { describe, expect, it } from 'vitest';
import { runNoise } from '../../trials/noise';
import { runTruth } from '../../trials/truth';
import { worldNamed } from '../../trials/worlds';

/** The trials in small: loose bars, to notice a search that is broken; `main.ts` has the figures. */
describe('of what is true', () => {
  it.each([
    ['mixed', [1, 2]],
    ['lists', [1]],
    ['one-sided, mostly', [1, 2]],
    ['one-sided, both', [1]],
    ['unheard, ten', [1]],
  ])('in a world "%s" nearly all is found, little else, and it can be saved', (name, seeds) => {
    const counts = runTruth(worldNamed(name), seeds, 600);
    expect(counts.clear).toBeGreaterThan(0);
    expect(counts.clearFound).toBeGreaterThanOrEqual(0.8 * counts.clear);
    expect(counts.sidedFound).toBe(counts.sided);
    expect(counts.wrong).toBeLessThanOrEqual(1);
    expect((counts.cardArea - counts.builtArea) / counts.seeds).toBeLessThan(0.08);
    expect(counts.problems).toEqual([]);
  });

  it('nothing is found in workbooks of noise', () => {
    const { workbooks, proposed } = runNoise([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(workbooks).toBe(10);
    expect(proposed.length).toBeLessThanOrEqual(1);
  });
});
