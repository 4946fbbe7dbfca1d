/**
 * A cell as Sheets hands it over: `''` is blank, an error cell is its text (`#N/A`).
 */
export type Cell = string | number | boolean | Date;

/** What a criterion does with a row whose cell is unknown: leave the score, or count as not met. */
export type IfMissing = 'skip' | 'no';

/** What is asked of which field. */
export interface Condition {
  readonly field: string;
  readonly operator: string;
  readonly value: string;
}

/** A condition of a definition; `name` is what people call it, left out or blank where it has none. */
export interface OwnCondition extends Condition {
  readonly name?: string;
  readonly id: string;
  readonly on: boolean;
}

/** One weighted condition on one field. `points` 0–100. */
export interface Criterion extends OwnCondition {
  readonly dimension: string;
  readonly points: number;
  readonly ifMissing: IfMissing;
}

/** A condition that disqualifies an account whatever its score. */
export interface Exclusion extends OwnCondition {
  readonly reason: string;
}

/** A group of criteria. `weight` 0–100, relative to the other dimensions. */
export interface Dimension {
  readonly name: string;
  readonly weight: number;
}

/** A band of the shown score, from `from` (0–100) upwards to the next tier. */
export interface Tier {
  readonly name: string;
  readonly from: number;
  readonly inIcp: boolean;
  readonly meaning: string;
  readonly nextAction: string;
  /** Days to respond, 1 to 365; `undefined` where nothing is promised. */
  readonly days: number | undefined;
  /** Who takes its accounts where no rule of ROUTES says. */
  readonly owner: string;
  /** The next action once the account is a customer; blank = the same. */
  readonly customerAction: string;
}

/** A strategic exception: an account that stands in a tier whatever its score. */
export interface Override {
  /** The account as its key column has it. */
  readonly account: string;
  /** Name of a tier. */
  readonly tier: string;
  readonly reason: string;
  readonly by: string;
  /** The last day on which it holds (day number), `undefined` = no end. */
  readonly until: number | undefined;
}

/** A column of the accounts tab, with the other headers that mean the same. */
export interface Field {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** All that scoring needs of a definition. `minimumCoverage` is a share from 0 to 1. */
export interface ScoringModel {
  readonly dimensions: readonly Dimension[];
  readonly criteria: readonly Criterion[];
  readonly exclusions: readonly Exclusion[];
  readonly tiers: readonly Tier[];
  readonly missingWords: readonly string[];
  readonly minimumCoverage: number;
}

/**
 * What the outside world adds to a reading: the day that "today" means, as days since
 * 1970-01-01, and the calendar day of a `Date` cell in the spreadsheet's time zone. Both may be
 * costly, and are asked for only where a date is read.
 */
export interface ReadingContext extends NumberNotation {
  readonly asOf: number;
  readonly dayOf: (date: Date) => number;
  /** The real today, where `asOf` is another day. */
  readonly today?: number;
  /** Whether cells may have been written after `asOf`, as those of an old deal's account are. */
  readonly isLookingBack?: boolean;
}

/**
 * How numbers in text are written where they could be two numbers: with `decimalComma`, `1.250` is
 * 1250 and `1,250` a little more than one; without it the other way round. Asked only there.
 */
export interface NumberNotation {
  readonly decimalComma?: boolean;
}
