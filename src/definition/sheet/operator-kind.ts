import type { Misfit } from '../../engine/misfit';
import { findOperator, operators } from '../../engine/operators';
import { meantOperator } from '../meant-operator';
import { expectations, misfit } from '../messages';
import type { Kind } from './kind';

/** The name of an operator of the engine's table. */
export const operatorName: Kind<string> = {
  cell: 'text',
  neutral: '',
  rule: { type: 'oneOf', options: [...operators.keys()] },
  read(cell) {
    const name = String(cell);
    return operators.has(name) ? name : (findOperator(name)?.name ?? unknown(name));
  },
  write: (name) => name,
  check: (name) => (findOperator(name)?.name === name ? undefined : unknown(name)),
};

function unknown(written: string): Misfit {
  return misfit(expectations.operator(meantOperator(written)));
}
