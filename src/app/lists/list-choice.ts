import type { Condition } from '../../engine/model';

/** Which accounts a list is of. */
export interface ListChoice {
  /** Names of tiers. */
  readonly tiers: readonly string[];
  /** All must be met, in the operators' words; one that is unknown is not. */
  readonly conditions: readonly Condition[];
  /** Fill up with the best accounts of the other tiers until there are so many companies. */
  readonly fillTo?: number | undefined;
  /** Each account has the tier of its arm in the field test that runs. */
  readonly byTest?: boolean | undefined;
}

/** Why an account that was chosen is not on a list. */
export type LeftOut =
  | 'no name'
  | 'no domain'
  | 'no name or domain'
  | 'excluded elsewhere'
  | 'would run'
  | 'over the limit';
