import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Series } from '../../../src/host/browser/chart-data';
import { stackEnds, stretchesOf } from '../../../src/host/browser/chart-marks';

const seriesOf = (values: readonly (number | null)[]): Series => ({
  name: '',
  values,
  look: {
    ...{ type: 'bars', color: '#000000', lineWidth: 0, pointSize: 0, pointShape: 'circle' },
    visibleInLegend: true,
  },
});

describe('the parts of a bar', () => {
  it('lie end to end on their side of 0, and are as long as their numbers', () => {
    const numbers = fc.array(fc.option(fc.integer({ min: -50, max: 50 })), { maxLength: 6 });
    fc.assert(
      fc.property(numbers, (values) => {
        const series = values.map((value) => seriesOf([value]));
        const parts = stretchesOf({ series }, 0);
        for (const side of [1, -1]) {
          const own = parts.filter(({ to }) => Math.sign(to) === side);
          own.forEach(({ from }, at) => void expect(from).toBe(own[at - 1]?.to ?? 0));
        }
        expect(parts.map(({ from, to }) => to - from)).toEqual(values.filter((value) => value));
        const ends = stackEnds({ series, labels: ['one'] });
        const sum = (sign: number) =>
          values.reduce<number>((all, value) => all + Math.max(0, sign * (value ?? 0)), 0);
        expect([Math.max(0, ...ends), -Math.min(0, ...ends)].map(Math.abs)).toEqual([
          sum(1),
          sum(-1),
        ]);
      }),
      { seed: 1 },
    );
  });
});
