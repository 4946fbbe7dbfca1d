import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/engine/evaluate';
import { anyEvaluated, anyModel, anyRows, context, tableOf } from '../support/engine-arbitraries';
import { accountsOf, scoreRows } from './support';

/** The places of a list in another order. */
const anyOrder = (length: number) =>
  fc.shuffledSubarray(
    Array.from({ length }, (_, index) => index),
    { minLength: length },
  );
const reordered = <T>(list: readonly T[], order: readonly number[]) =>
  order.map((index) => list[index]!);

describe('it makes no difference in which order', () => {
  it('the rows stand', () => {
    const rowsAndOrder = anyRows.chain((rows) =>
      fc.tuple(fc.constant(rows), anyOrder(rows.length)),
    );
    fc.assert(
      fc.property(anyModel, rowsAndOrder, (model, [rows, order]) => {
        expect(scoreRows(model, reordered(rows, order))).toEqual(
          reordered(scoreRows(model, rows), order),
        );
      }),
    );
  });

  it('rows come together or one by one', () => {
    fc.assert(
      fc.property(anyModel, anyRows, (model, rows) => {
        expect(rows.flatMap((row) => scoreRows(model, [row]))).toEqual(scoreRows(model, rows));
      }),
    );
  });

  it('the columns stand', () => {
    fc.assert(
      fc.property(anyModel, anyRows, anyOrder(6), (model, rows, order) => {
        const table = tableOf(rows);
        const moved = {
          rows: rows.map((row) => reordered(row, order)),
          columnOf: (field: string) => {
            const column = table.columnOf(field);
            return column === undefined ? undefined : order.indexOf(column);
          },
        };
        expect(accountsOf(model, evaluate(model, moved, context))).toEqual(scoreRows(model, rows));
      }),
    );
  });

  it('the criteria stand', () => {
    const input = anyEvaluated.chain((evaluated) =>
      fc.tuple(fc.constant(evaluated), anyOrder(evaluated.model.criteria.length)),
    );
    fc.assert(
      fc.property(input, ([{ model, evaluation }, order]) => {
        const criteria = reordered(model.criteria, order);
        const matches = reordered(evaluation.criteria, order);
        expect(accountsOf({ ...model, criteria }, { ...evaluation, criteria: matches })).toEqual(
          accountsOf(model, evaluation),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('the dimensions stand', () => {
    const input = anyEvaluated.chain((evaluated) =>
      fc.tuple(fc.constant(evaluated), anyOrder(evaluated.model.dimensions.length)),
    );
    fc.assert(
      fc.property(input, ([{ model, evaluation }, order]) => {
        const dimensions = reordered(model.dimensions, order);
        expect(accountsOf({ ...model, dimensions }, evaluation)).toEqual(
          accountsOf(model, evaluation),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('the tiers stand', () => {
    fc.assert(
      fc.property(anyEvaluated, ({ model, evaluation }) => {
        const tiers = [...model.tiers].reverse();
        expect(accountsOf({ ...model, tiers }, evaluation)).toEqual(accountsOf(model, evaluation));
      }),
    );
  });
});
