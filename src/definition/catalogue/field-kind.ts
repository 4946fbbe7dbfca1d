import type { OperatorName } from '../../engine/operators';

/** How a first criterion of a field is found; see `template/rules`. */
export type RuleName =
  | 'bands'
  | 'spread'
  | 'upper'
  | 'newer'
  | 'recent'
  | 'preferred'
  | 'common'
  | 'listed'
  | 'place'
  | 'regions'
  | 'yes'
  | 'no'
  | 'known';

/** What the values of a column must be if its header is to mean what it says. */
export type Holds = 'words' | 'texts' | 'names' | 'web addresses' | 'ids' | 'days';

/** A field that accounts are usually judged by, or a usual column that nothing should be scored on. */
export interface FieldKind {
  /** Clean display name; blank = the header itself, tidied. */
  readonly name: string;
  /** What it is called within a sentence, whichever of its headers stands there: `size`. */
  readonly spoken?: string;
  /**
   * The headers that mean it, in lower case without punctuation. `=name` is that header only,
   * `churn*` any word that begins so; others may stand within a longer header.
   */
  readonly headers: readonly string[];
  /** Where the same word stands in headers of another meaning, such as `Has website`. */
  readonly holds?: Holds;
  /** An account is called by it. */
  readonly isAccountName?: true;
  readonly scored?: ScoredKind;
  /** For a column that is no criterion: why, as a note of its field. */
  readonly note?: string;
  /** An exclusion that a user may switch on. */
  readonly exclusion?: { readonly operator: OperatorName; readonly reason: string };
}

/** How a field is scored to begin with. */
export interface ScoredKind extends ScoredExtras {
  readonly dimension: string;
  readonly points: number;
  /** Tried in turn until one fits the column. */
  readonly rules: readonly RuleName[];
}

/** What only some scored fields have. */
export interface ScoredExtras {
  /** Values that the rule `preferred` takes, and what they have in common, in words. */
  readonly prefer?: readonly [values: RegExp, words: string];
  /** Name of the kind for which this one does as well, so that it isn't missed. */
  readonly standsFor?: string;
  /** Operator and value written, switched off, where no column is found; only the core has it. */
  readonly absent?: readonly [operator: string, value: string];
}
