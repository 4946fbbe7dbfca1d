import { isMisfit, type Misfit } from '../../../src/engine/misfit';
import type { Cell } from '../../../src/engine/model';
import { findOperator } from '../../../src/engine/operators';
import { judgeFor, type Operator } from '../../../src/engine/operators/operator';
import { type ReadKind, readers } from '../../../src/engine/values/readers';
import type { Reading } from '../../../src/engine/values/reading';
import { reading } from '../values/arbitraries';

/** How far a cell meets a condition; the misfit where the value is one. */
export function judge(name: string, value: string, cell: Cell): number | Misfit {
  const operator = findOperator(name);
  if (operator === undefined) throw new Error(`Operator must be one of the table, got "${name}"`);
  return judgeWith(operator, value, cell);
}

/** The same for an operator that is at hand. */
export function judgeWith<K extends ReadKind>(
  operator: Operator<K>,
  value: string,
  cell: Cell,
  as: Reading = reading,
) {
  const compiled = judgeFor(operator, value, as);
  if (isMisfit(compiled)) return compiled;
  return compiled(readers[operator.reads](cell, as));
}
