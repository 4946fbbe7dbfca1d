import { describe, expect, it } from 'vitest';
import { countSplit } from '../../../src/insight/discovery/count-split';
import { sampleOf } from '../support/sample';

describe('countSplit', () => {
  it("divides each side by Kish's design effect of its own clusters", () => {
    const sample = sampleOf([1, 0, 1, 0, 1, 1], { cluster: [0, 0, 0, 1, 2, 3], alike: 0.5 });
    const { all, effective } = countSplit(Float64Array.of(1, 1, 1, 1, 0, 0), sample);
    expect(all).toEqual({ metWon: 2, metLost: 2, otherWon: 2, otherLost: 0 });
    const met = 1 + ((3 * 3 + 1 * 1) / 4 - 1) * 0.5;
    expect(effective.metWon).toBeCloseTo(2 / met, 12);
    expect(effective.metLost).toBeCloseTo(2 / met, 12);
    expect(effective).toMatchObject({ otherWon: 2, otherLost: 0 });
  });

  it('leaves the counts as they are where deals of a cluster are not alike', () => {
    const sample = sampleOf([1, 0, 1], { cluster: [0, 0, 0], alike: 0 });
    const { all, effective } = countSplit(Float64Array.of(1, 1, 0), sample);
    expect(effective).toEqual(all);
  });
});
