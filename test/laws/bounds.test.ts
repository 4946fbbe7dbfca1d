import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combine } from '../../src/engine/combine';
import { contributions } from '../../src/engine/contributions';
import { evaluate } from '../../src/engine/evaluate';
import { explainer, explanationText } from '../../src/engine/explain';
import { judge } from '../../src/engine/judge';
import { shown } from '../../src/engine/shown';
import { anyEvaluated, anyModel, anyRows, context, tableOf } from '../support/engine-arbitraries';

const shownOf = (score: number | undefined) => shown(score ?? Number.NaN);

describe('whatever the definition and the matches', () => {
  it('a score lies between 0 and 100, and inside its range', () => {
    fc.assert(
      fc.property(anyEvaluated, ({ model, evaluation }) => {
        const { score, low, high, coverage } = combine(model, evaluation);
        for (let row = 0; row < evaluation.rowCount; row++) {
          expect(low[row]).toBeGreaterThanOrEqual(0);
          expect(high[row]).toBeLessThanOrEqual(100);
          expect(low[row]).toBeLessThanOrEqual(high[row]!);
          expect(coverage[row]).toBeGreaterThanOrEqual(0);
          expect(coverage[row]).toBeLessThanOrEqual(1);
          if (Number.isNaN(score[row])) continue;
          expect(score[row]).toBeGreaterThanOrEqual(low[row]!);
          expect(score[row]).toBeLessThanOrEqual(high[row]!);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('there is a score exactly where a criterion that counts is known', () => {
    fc.assert(
      fc.property(anyEvaluated, ({ model, evaluation }) => {
        const { score, coverage } = combine(model, evaluation);
        for (let row = 0; row < evaluation.rowCount; row++) {
          const parts = contributions(model, evaluation, row);
          const isKnown = parts.some(({ match }) => !Number.isNaN(match));
          expect(Number.isNaN(score[row])).toBe(!isKnown);
          if (!isKnown) expect(coverage[row]).toBe(0);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('a row of which all is known is covered, and has no range', () => {
    fc.assert(
      fc.property(anyEvaluated, ({ model, evaluation }) => {
        const { score, low, high, coverage } = combine(model, evaluation);
        for (let row = 0; row < evaluation.rowCount; row++) {
          const parts = contributions(model, evaluation, row);
          if (parts.length === 0 || parts.some(({ match }) => Number.isNaN(match))) continue;
          expect(coverage[row]).toBe(1);
          expect([low[row], high[row]].map(shownOf)).toEqual([score[row], score[row]].map(shownOf));
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('whatever a cell holds', () => {
  it('its row is evaluated to matches from 0 to 1 or unknown', () => {
    fc.assert(
      fc.property(anyModel, anyRows, (model, rows) => {
        const { criteria, exclusions } = evaluate(model, tableOf(rows), context);
        for (const matches of [...criteria, ...exclusions]) {
          const odd = Array.from(matches ?? []).filter(
            (match) => !(Number.isNaN(match) || (match >= 0 && match <= 1)),
          );
          expect(odd).toEqual([]);
        }
      }),
    );
  });

  it('its row is explained in words, without a NaN or undefined of ours', () => {
    fc.assert(
      fc.property(anyModel, anyRows, (model, rows) => {
        const table = tableOf(rows.map((row) => row.map(withoutNaN)));
        const evaluation = evaluate(model, table, context);
        const explain = explainer(model, table, judge(model, evaluation), context);
        for (const row of rows.keys()) {
          const text = explanationText(explain(row));
          expect(text).not.toMatch(/NaN|undefined|Infinity|\[object/);
          expect(text.length).toBeLessThan(2_000);
        }
      }),
    );
  });
});

/** A text in a cell may say NaN; the explanation then may too. */
function withoutNaN<T>(cell: T): T | string {
  return /NaN|undefined|Infinity|object/.test(String(cell)) ? '' : cell;
}
