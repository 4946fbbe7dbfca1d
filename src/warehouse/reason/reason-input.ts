import type { ScoringModel } from '../../engine/model';
import type { Sql } from '../sql';

/** What the short reasons are written from. */
export interface ReasonInput {
  readonly model: ScoringModel;
  /** Short names of the criteria, in their order. */
  readonly names: readonly string[];
  readonly matchOf: (criterion: number) => Sql;
  /** Whether the cell of a criterion is blank, not only unknown. */
  readonly isBlank: (criterion: number) => Sql;
  /** Whether a criterion can be met in part. */
  readonly isGradual: (criterion: number) => boolean;
  readonly name: (stage: string) => string;
  /** The stage with the sums, the score and its range. */
  readonly from: string;
  /** Its columns that are asked beside the reason. */
  readonly carried: readonly Sql[];
}

/** Adds a stage with some columns beside those of the one before: beside all, or some of them. */
export type AddColumns = (
  suffix: string,
  columns: readonly (readonly [name: string, sql: Sql])[],
  carried?: readonly Sql[],
) => void;

/** Criteria have places, two each: fewer than these. */
export const MOST_PLACES = 512;
/** The worth of a criterion that is not there, at a place that none has. */
export const NONE = String(-MOST_PLACES);
