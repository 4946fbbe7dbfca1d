import type { NumberNotation } from '../../engine/model';
import type { Dialect } from '../dialects/dialect';
import { type Sql, selectOf } from '../sql';

/** How the texts of one column are read, a stage of a statement after the other. */
export interface ColumnReading {
  readonly dialect: Dialect;
  readonly notation: NumberNotation;
  readonly prefix: string;
  /** Begins the names of its stages. */
  readonly slug: string;
  /** The column of the accounts' stage. */
  readonly column: string;
  /** The field, for a comment. */
  readonly field: string;
  /** Where the rows come from. */
  readonly from: string;
}

/** Adds a stage, and gives its name. */
export type Add = (suffix: string, query: Sql, about?: readonly string[]) => string;

/** A select of plain expressions. */
export function select(columns: readonly Sql[], from: Sql): Sql {
  return selectOf(
    columns.map((sql) => ({ sql, about: [] })),
    from,
  );
}
