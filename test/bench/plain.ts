import { isMisfit } from '../../src/engine/misfit';
import type { Criterion } from '../../src/engine/model';
import { findOperator } from '../../src/engine/operators';
import { judgeFor, type Operator } from '../../src/engine/operators/operator';
import { type ReadKind, readers } from '../../src/engine/values/readers';
import { createReading, type Reading } from '../../src/engine/values/reading';
import { aggregate } from './aggregate';
import type { Contender } from './contender';
import { context } from './list';

/** Row by row and criterion by criterion, with the same readers and tests as the engine. */
export const plainInterpreter: Contender = {
  name: 'plain interpreter',
  prepare: (model, table) => {
    const reading = createReading(context, model.missingWords);
    const tests = model.criteria.map((one) => {
      const column = table.columnOf(one.field)!;
      const test = cellTest(findOperator(one.operator)!, one, reading);
      return (row: (typeof table.rows)[number]) => test(row[column] ?? '');
    });
    return () =>
      table.rows.map((row) =>
        aggregate(
          model,
          tests.map((test) => {
            const match = test(row);
            return Number.isNaN(match) ? null : match;
          }),
        ),
      );
  },
};

function cellTest<K extends ReadKind>(
  operator: Operator<K>,
  { value }: Criterion,
  reading: Reading,
): (cell: Parameters<(typeof readers)[K]>[0]) => number {
  const judge = judgeFor(operator, value, reading);
  if (isMisfit(judge)) throw new Error(`Value must be ${judge.expected}, got "${value}"`);
  const reader = readers[operator.reads];
  return (cell) => judge(reader(cell, reading));
}
