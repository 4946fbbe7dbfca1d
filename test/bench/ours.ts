import { combine } from '../../src/engine/combine';
import { evaluate } from '../../src/engine/evaluate';
import { shown } from '../../src/engine/shown';
import type { Contender } from './contender';
import { context } from './list';

/** The two stages of the engine, from cells to scores. */
export const ours: Contender = {
  name: 'evaluate + combine',
  prepare: (model, table) => () => combine(model, evaluate(model, table, context)).score.map(shown),
};
