import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bar } from '../../../src/app/report/bar';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const letters = ({ text }: { readonly text: string }) => text.replace(/ /g, '').length;

describe('a bar of letters', () => {
  it('grows with its share, never beyond its width', () => {
    fc.assert(
      fc.property(share, share, fc.integer({ min: 20, max: 600 }), (one, other, width) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const drawn = (of: number) => letters(bar({ width, upTo: [[of, '#000000']] }));
        expect(drawn(less)).toBeLessThanOrEqual(drawn(more));
        expect(drawn(1)).toBe(Math.floor(width / 6.6));
      }),
      { seed: 1 },
    );
  });

  it('has a look for each of its letters, and one gap at the target', () => {
    fc.assert(
      fc.property(share, share, share, (one, other, target) => {
        const ends = [Math.min(one, other), Math.max(one, other)] as const;
        const upTo = [...ends, 1].map((end, index) => [end, `#00000${index}`] as const);
        const { text, runs } = bar({ width: 480, upTo, target });
        const covered = runs.reduce((sum, { from, to }) => sum + to - from, 0);
        expect(covered).toBe(text.length);
        expect(text.split(' ').length - 1).toBe(Math.round(target * 72) === 0 ? 0 : 1);
      }),
      { seed: 1 },
    );
  });

  it('is nothing where nothing is known', () => {
    expect(bar({ width: 100, upTo: [[NaN, '#000000']] })).toEqual({ text: '', runs: [] });
  });
});
