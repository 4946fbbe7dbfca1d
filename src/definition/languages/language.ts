/** Kinds of columns in `catalogue`, by what their headers say. */
export type Heading = ScoredHeading | OtherHeading;

export type ScoredHeading =
  | 'industry'
  | 'employees'
  | 'revenue'
  | 'country'
  | 'place'
  | 'region'
  | 'companyType'
  | 'founded'
  | 'website'
  | 'stack'
  | 'systems'
  | 'competitor'
  | 'demo'
  | 'visits'
  | 'usage'
  | 'activity'
  | 'signup'
  | 'source'
  | 'fundingStage'
  | 'fundingDate'
  | 'funding'
  | 'hiring'
  | 'growth'
  | 'trigger'
  | 'need'
  | 'committee';

export type OtherHeading =
  | 'ids'
  | 'accountNames'
  | 'otherNames'
  | 'people'
  | 'details'
  | 'records'
  | 'codes'
  | 'verdicts'
  | 'outcomes'
  | 'churned'
  | 'active'
  | 'parent';

/** What headers of a deals tab say; parts of patterns, without accents. */
export type DealHeading =
  /** That a row is a deal. */
  | 'deal'
  /** A whole header that tells deals apart. */
  | 'id'
  | 'outcome'
  /** Whose yes means won. */
  | 'won'
  | 'amount'
  /** Less sure than the amount. */
  | 'value'
  | 'created'
  | 'closed'
  | 'churned'
  /** A column that may join deals to accounts. */
  | 'key'
  /** An account itself rather than something of it. */
  | 'account';

/** What names of stages say; parts of patterns, without accents, each at the beginning of a word. */
export type StageWord =
  | 'churned'
  | 'lost'
  | 'won'
  /** Won where another stage is lost and none is won. */
  | 'closed'
  /** Before or, after a colon, behind such a word: it says the opposite. */
  | 'not';

/** The dimensions that a column's header may speak for. */
export type SpokenDimension = 'Technographic' | 'Behavioral' | 'Situational' | 'Firmographic';

/** Values that a start definition prefers, by the kind of their column; parts of patterns. */
export type Preferred = 'industry' | 'source' | 'fundingStage' | 'growth' | 'committee';

/**
 * What makes Build ask about a column before it is used, by words of its header; parts of patterns,
 * without accents.
 */
export type AskedWord =
  /** Words of the close. */
  | 'closing'
  /** Parts of a header that is plainly written at the close or after it. */
  | 'afterTheClose'
  /** A whole header of a stage. */
  | 'stage'
  /** Values that name how a deal ended. */
  | 'ends'
  /** Of what looks like a name, words that say what sort somebody is. */
  | 'noPerson'
  /** Whole headers; behind a seller may stand whose. */
  | 'sellers'
  | 'whose'
  | 'products'
  | 'prices';

/**
 * What lists in one language say, as far as Set up and building need it; what stands in cells that a
 * formula reads is in `engine/values/languages.ts`.
 */
export interface Language {
  /**
   * Headers, between `;`, in lower case without punctuation. `=name` is that header only, `churn*`
   * any word that begins so; others may stand within a longer header.
   */
  readonly headers: Readonly<Partial<Record<Heading, string>>>;
  readonly dealHeaders: Readonly<Partial<Record<DealHeading, string>>>;
  readonly stages: Readonly<Record<StageWord, string>>;
  readonly preferred: Readonly<Partial<Record<Preferred, string>>>;
  /** Beginnings of words in headers; parts of patterns, without accents. */
  readonly dimensions: Readonly<Record<SpokenDimension, string>>;
  readonly asked: Readonly<Record<AskedWord, string>>;
  /** Names of tabs; parts of patterns, without accents. */
  readonly tabs: Readonly<Record<'accounts' | 'deals', string>>;
  /** Whole cells that say "we do not know", between `|`. */
  readonly missing: string;
}
