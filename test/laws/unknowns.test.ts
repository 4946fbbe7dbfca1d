import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combine } from '../../src/engine/combine';
import { evaluate } from '../../src/engine/evaluate';
import type { ScoringModel } from '../../src/engine/model';
import { operators } from '../../src/engine/operators';
import { anyEvaluated, anyModel, anyRows, context, tableOf } from '../support/engine-arbitraries';
import { scoreRows } from './support';

const missingCells = ['', ' ', '#N/A', '#REF!', 'N/A', 'tbd ', '\\N'];
const anyMissingRow = fc.array(fc.constantFrom(...missingCells), { minLength: 6, maxLength: 6 });

/** The definition without the operators to which a missing cell is an answer. */
function withUnknowns(model: ScoringModel): ScoringModel {
  const canBeUnknown = ({ operator }: { readonly operator: string }) =>
    operators.get(operator)?.neverUnknown === false;
  return {
    ...model,
    criteria: model.criteria.filter(canBeUnknown),
    exclusions: model.exclusions.filter(canBeUnknown),
    missingWords: ['n/a', 'tbd', '\\N'],
  };
}

describe('what is unknown', () => {
  it('leaves a row of nothing else without score, in need of data and not excluded', () => {
    fc.assert(
      fc.property(anyModel.map(withUnknowns), anyMissingRow, (model, row) => {
        const [account] = scoreRows(model, [row]);
        expect(account?.score).toBeNaN();
        expect(account).toMatchObject({ coverage: 0, tier: 'Needs data', exclusion: undefined });
      }),
    );
  });

  it('is found anywhere in a column that the list does not have', () => {
    fc.assert(
      fc.property(anyModel, anyRows, (model, rows) => {
        const { criteria } = evaluate(model, { rows, columnOf: () => undefined }, context);
        const found = criteria.flatMap((matches) => Array.from(matches ?? []));
        expect(found.every(Number.isNaN)).toBe(true);
      }),
    );
  });

  it('can only turn out inside the range, whatever it turns out to be', () => {
    const outcome = fc.double({ min: 0, max: 1, noNaN: true });
    const outcomes = fc.array(fc.option(outcome, { nil: Number.NaN }), { minLength: 1 });
    fc.assert(
      fc.property(anyEvaluated, outcomes, ({ model, evaluation }, turnsOut) => {
        let turn = 0;
        const criteria = evaluation.criteria.map((matches) =>
          matches?.map((match) =>
            Number.isNaN(match) ? turnsOut[turn++ % turnsOut.length]! : match,
          ),
        );
        const before = combine(model, evaluation);
        const after = combine(model, { ...evaluation, criteria });
        for (let row = 0; row < evaluation.rowCount; row++) {
          if (Number.isNaN(after.score[row])) continue;
          expect(after.score[row]).toBeGreaterThanOrEqual(before.low[row]! - 1e-8);
          expect(after.score[row]).toBeLessThanOrEqual(before.high[row]! + 1e-8);
        }
      }),
    );
  });

  it('is never a whole row unless the row is blank', () => {
    fc.assert(
      fc.property(anyModel, anyRows, (model, rows) => {
        const { blank } = evaluate(model, tableOf(rows), context);
        const isBlank = rows.map((row) => row.every((cell) => String(cell).trim() === ''));
        expect(Array.from(blank, Boolean)).toEqual(isBlank);
      }),
    );
  });
});
