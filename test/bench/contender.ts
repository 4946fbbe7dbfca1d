import type { Table } from '../../src/engine/evaluate';
import type { ScoringModel } from '../../src/engine/model';

/** One way of scoring a list: prepared once for a definition, then run on all its rows. */
export interface Contender {
  readonly name: string;
  readonly prepare: (model: ScoringModel, table: Table) => () => Shown | Promise<Shown>;
}

/** The shown score of every row, NaN where nothing is known. */
export type Shown = ArrayLike<number>;
