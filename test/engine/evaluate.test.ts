import { describe, expect, it } from 'vitest';
import { combine } from '../../src/engine/combine';
import { evaluate } from '../../src/engine/evaluate';
import type { Cell, ScoringModel } from '../../src/engine/model';
import { shown } from '../../src/engine/shown';
import { context } from '../support/engine-arbitraries';
import { criterion, emptyModel, exclusion } from '../support/models';

const fields = ['Industry', 'Employees', 'Last visit'];
const tableOf = (...rows: Cell[][]) => ({
  rows,
  columnOf: (field: string) => (fields.includes(field) ? fields.indexOf(field) : undefined),
});

describe('evaluate', () => {
  it('tests each condition in each row', () => {
    const model: ScoringModel = {
      ...emptyModel,
      criteria: [
        criterion({ operator: 'graded', value: 'Software; Fintech (50%)' }),
        criterion({ field: 'Employees', operator: 'between', value: '200 - 1000' }),
        criterion({
          field: 'Last visit',
          operator: 'within last days',
          value: '90, fading to 190',
        }),
      ],
      exclusions: [exclusion()],
    };
    const table = tableOf(
      [' SOFTWARE', 320, new Date((context.asOf - 90) * 86_400_000)],
      ['Fintech', '51-200', '2024-10-15'],
      ['government', 'n/a', 'last spring'],
    );
    const { criteria, exclusions, rowCount } = evaluate(model, table, context);
    expect(rowCount).toBe(3);
    expect(criteria.map((matches) => Array.from(matches ?? []))).toEqual([
      [1, 0.5, 0],
      [1, 0, Number.NaN],
      [1, 0.5, Number.NaN],
    ]);
    expect(Array.from(exclusions[0] ?? [])).toEqual([0, 0, 1]);
  });

  it('does not evaluate what is off', () => {
    const off = { on: false, operator: 'no operator' };
    const model = { ...emptyModel, criteria: [criterion(off)], exclusions: [exclusion(off)] };
    const { criteria, exclusions } = evaluate(model, tableOf(['Software']), context);
    expect(criteria).toEqual([undefined]);
    expect(exclusions).toEqual([undefined]);
  });

  it('finds every cell of a column that is not there unknown, even for "is blank"', () => {
    const criteria = [criterion({ field: 'Funding', operator: 'is blank', value: '' })];
    const evaluation = evaluate({ ...emptyModel, criteria }, tableOf(['Software'], ['']), context);
    expect(Array.from(evaluation.criteria[0] ?? [])).toEqual([Number.NaN, Number.NaN]);
  });

  it('marks the rows that hold nothing', () => {
    const { blank } = evaluate(emptyModel, tableOf(['', ' '], ['', 0], [], ['', false]), context);
    expect(Array.from(blank)).toEqual([1, 0, 1, 0]);
  });

  it('evaluates no rows', () => {
    const model = { ...emptyModel, criteria: [criterion()] };
    const evaluation = evaluate(model, tableOf(), context);
    expect(combine(model, evaluation).score).toHaveLength(0);
  });

  it('refuses an operator and a value that no check lets through', () => {
    const evaluated = (changes: Parameters<typeof criterion>[0]) => () =>
      evaluate({ ...emptyModel, criteria: [criterion(changes)] }, tableOf(['a']), context);
    expect(evaluated({ operator: 'equals' })).toThrow(
      'Operator must be one of the operators, got "equals" (C1)',
    );
    expect(evaluated({ operator: 'at least', value: 'many' })).toThrow(
      'Value must be a number such as 200, $12.5M or 45%, got "many" (C1)',
    );
  });

  it('gives the score of an account computed by hand', () => {
    const behavioral = { dimension: 'Behavioral', field: 'Last visit' };
    const model: ScoringModel = {
      ...emptyModel,
      criteria: [
        criterion({ points: 25 }),
        criterion({ points: 15, field: 'Employees', operator: 'at least', value: '500' }),
        criterion({ ...behavioral, operator: 'within last days', value: '30, fading to 130' }),
        criterion({ ...behavioral, operator: 'is known', value: '', points: 5 }),
      ],
    };
    const visited = new Date((context.asOf - 70) * 86_400_000);
    const { score } = combine(model, evaluate(model, tableOf(['Software', 320, visited]), context));
    const firmographic = (100 * 25) / 40;
    const behaviour = (100 * (10 * 0.6 + 5)) / 15;
    expect(shown(score[0]!)).toBe(shown(0.6 * firmographic + 0.4 * behaviour));
    expect(shown(score[0]!)).toBe(66.8);
  });
});
