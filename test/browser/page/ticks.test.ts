import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticks } from '../../../src/host/browser/ticks';

describe('ticks', () => {
  it('are round numbers', () => {
    expect(ticks(0, 94, 5)).toEqual([0, 20, 40, 60, 80, 100]);
    expect(ticks(-2, 8, 5)).toEqual([-2, 0, 2, 4, 6, 8]);
    expect(ticks(0, 0, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  });

  it('cover every range with a handful of steps', () => {
    const bound = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(bound, fc.double({ min: 1e-3, max: 1e9, noNaN: true }), (low, span) => {
        const axis = ticks(low, low + span, 5);
        const tolerance = (Math.abs(low) + span) * 1e-9;
        expect(axis[0]!).toBeLessThanOrEqual(low + tolerance);
        expect(axis.at(-1)!).toBeGreaterThanOrEqual(low + span - tolerance);
        expect(axis.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
