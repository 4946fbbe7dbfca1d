import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP, spreadCuts } from '../../../src/insight/fit/spread-cuts';

const scores = fc
  .array(fc.integer({ min: 0, max: 1000 }), { maxLength: 60 })
  .map((tenths) => tenths.sort((a, b) => a - b).map((tenth) => tenth / 10));
const end = fc.integer({ min: 0, max: 1000 }).map((tenth) => tenth / 10);
const wishes = fc.array(end, { maxLength: 6 }).map((cuts) => cuts.sort((a, b) => a - b));

describe('spreadCuts', () => {
  it('keeps every cut five points from its neighbours and from both ends', () => {
    fc.assert(
      fc.property(scores, end, end, wishes, (ascending, a, b, wished) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const cuts = spreadCuts(ascending, [low, high], wished);
        const marks = [low, ...cuts, high];
        const gaps = marks.slice(1).map((mark, index) => mark - marks[index]!);
        if (cuts.length > 0) expect(Math.min(...gaps)).toBeGreaterThanOrEqual(GAP);
        expect(cuts.every(Number.isInteger)).toBe(true);
        const hasRoom = high - low >= GAP * (wished.length + 1) + 2;
        if (hasRoom) expect(cuts).toHaveLength(wished.length);
      }),
    );
  });

  it('cuts where it is wished if some stand on both sides', () => {
    expect(spreadCuts([10, 20, 80, 90], [0, 100], [60])).toEqual([60]);
    expect(spreadCuts([10, 20, 30, 90], [0, 60], [40])).toEqual([30]);
    expect(spreadCuts([5, 5, 5, 5], [0, 100], [40])).toEqual([40]);
  });

  it('leaves out the lowest where there is no room for all', () => {
    expect(spreadCuts([1, 8, 12], [0, 12], [2, 3, 9])).toEqual([7]);
    expect(spreadCuts([], [0, 9], [3])).toEqual([]);
  });
});
