import type { OperatorName } from '../../engine/operators';
import type { ScoredKind } from '../catalogue/field-kind';
import type { ColumnProfile } from './column-profile';

/** A first condition on a column, and in words where its value came from. */
export interface Start {
  readonly operator: OperatorName;
  readonly value: string;
  readonly from: string;
}

/** Finds a first condition for a column, or none where the column doesn't suit it. */
export type Rule = (column: ColumnProfile, kind: ScoredKind, asOf: number) => Start | undefined;
