import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../src/app/sample/random';
import { type Banded, bandedChances, bandedLogistic } from '../../src/stats/banded-logistic';
import { logistic, predictChances } from '../../src/stats/logistic';

interface Rows {
  readonly fields: readonly Banded[];
  readonly outcomes: Uint8Array;
}

/** Rows by chance, of which some bands win more often. */
const rows = fc
  .record({
    seed: fc.nat(1e6),
    count: fc.integer({ min: 10, max: 80 }),
    bands: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
  })
  .map(({ seed, count, bands: all }): Rows => {
    const random = mulberry32(seed);
    const fields = all.map((bands) => ({
      bands,
      band: Int8Array.from({ length: count }, () => Math.floor(random() * bands)),
    }));
    const outcomes = Uint8Array.from({ length: count }, (_, row) => {
      const sum = fields.reduce((all, { band }) => all + (band[row]! - 1), 0);
      return Number(random() < 1 / (1 + Math.exp(-sum)));
    });
    return { fields, outcomes };
  })
  .filter(({ outcomes }) => outcomes.includes(0) && outcomes.includes(1));

/** A column for each band. */
const dummies = (fields: readonly Banded[]) =>
  fields.flatMap(({ bands, band }) =>
    Array.from({ length: bands }, (_, at) => Float64Array.from(band, (one) => Number(one === at))),
  );

describe('bandedLogistic', () => {
  it('is the ridge regression on a column for each band', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(0.5, 1, 4), ({ fields, outcomes }, penalty) => {
        const fit = bandedLogistic(fields, outcomes, penalty);
        const columns = dummies(fields);
        const expected = logistic(columns, outcomes, { penalty, nonNegative: false });
        const flat = fit.effects.flatMap((own) => [...own]);
        expect(fit.effects.map((own) => own.length)).toEqual(fields.map(({ bands }) => bands));
        [...expected.weights].forEach((weight, at) => {
          expect(flat[at]).toBeCloseTo(weight, 4);
        });
        const chances = predictChances(expected, columns, outcomes.length);
        const found = bandedChances(fit, fields, outcomes.length);
        found.forEach((chance, row) => void expect(chance).toBeCloseTo(chances[row]!, 4));
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('is the same whatever fit of the first fields it begins with', () => {
    fc.assert(
      fc.property(rows, ({ fields, outcomes }) => {
        const start = bandedLogistic(fields.slice(0, -1), outcomes, 1);
        const fit = bandedLogistic(fields, outcomes, 1, start);
        const anew = bandedLogistic(fields, outcomes, 1);
        fit.effects.forEach((own, field) => {
          own.forEach((effect, band) => {
            expect(effect).toBeCloseTo(anew.effects[field]![band]!, 4);
          });
        });
      }),
      { seed: 2, numRuns: 40 },
    );
  });

  it('keeps to the win rate where there are no fields', () => {
    const fit = bandedLogistic([], [1, 1, 1, 0], 1);
    expect(fit).toEqual({ intercept: expect.closeTo(Math.log(3), 6), effects: [] });
  });
});
