import type {
  Condition,
  Criterion,
  Dimension,
  Exclusion,
  Field,
  IfMissing,
  Override,
  Tier,
} from '../engine/model';

/** Two ways of writing the number 1234.5. */
export type NumbersWritten = '1,234.5' | '1.234,5';

/** The SETTINGS section. Shares are 0 to 1, `asOf` is a day number (days since 1970-01-01). */
export interface Settings {
  readonly name: string;
  readonly owner: string;
  readonly motion: string;
  /** Day number, or `undefined` while nobody has reviewed it. */
  readonly lastReviewed: number | undefined;
  /** Day of the next review; `undefined` = as often as `reviewEvery` says. */
  readonly nextReview: number | undefined;
  /** Months between reviews, and between those that go through everything. */
  readonly reviewEvery: number;
  readonly fullReviewEvery: number;
  /** What the one page says of these companies; blank = made from names and whys. */
  readonly whatKind: string;
  readonly whyNow: string;
  readonly whyUs: string;
  readonly whyItPays: string;
  readonly accountsSheet: string;
  readonly dealsSheet: string;
  /** 1-based row of the headers in the accounts and deals tabs. */
  readonly headerRow: number;
  /** Day that counts as today, or `undefined` for the real today. */
  readonly asOf: number | undefined;
  /** IANA name such as `Europe/Berlin`; blank = the spreadsheet's. Says where today is counted. */
  readonly timeZone: string;
  /** How texts such as `1.250` are meant; blank = as the spreadsheet's locale writes numbers. */
  readonly numbersWritten: NumbersWritten | '';
  /** What a criterion without its own `If missing` does. */
  readonly ifMissing: IfMissing;
  readonly missingWords: readonly string[];
  readonly minimumCoverage: number;
  readonly wonTarget: number;
  readonly lostTarget: number;
  readonly windowMonths: number;
  readonly minimumDeals: number;
  /** Day of the newest deal that it was made from, `undefined` where people set it all. */
  readonly fittedUntil: number | undefined;
  /** Points by which a score must pass a limit between tiers until the written tier changes. */
  readonly tierMargin: number;
  /** Accounts that the market should have at least; `undefined` = nobody has said. */
  readonly accountsWanted: number | undefined;
  /** What is usual from a stage to the next, such as `20-25 %`: see `parseSpan`. */
  readonly usualLeads: string;
  readonly usualMarketing: string;
  readonly usualSales: string;
  readonly usualOpportunities: string;
  /** Field by which the dashboard parts the accounts; blank = the one that parts them best. */
  readonly dashboardField: string;
}

/** A dimension with the question that it answers; blank where nobody wrote one. */
export interface DefinedDimension extends Dimension {
  readonly question: string;
}

/** A criterion with what people wrote beside it. */
export interface DefinedCriterion extends Criterion {
  readonly name: string;
  readonly why: string;
}

/** An exclusion with who added it, and when (day number). */
export interface DefinedExclusion extends Exclusion {
  readonly name: string;
  readonly addedBy: string;
  readonly addedOn: number | undefined;
}

/** A field with what people wrote beside it. */
export interface DefinedField extends Field {
  readonly notes: string;
  /** Whether the search of deals looks at it; `undefined` where nobody has said. */
  readonly searched: boolean | undefined;
}

/**
 * A rule of the ROUTES section: of those that fit an account, the first one says who takes it. Without
 * field, operator and value it fits every account of its tiers.
 */
export interface Route extends Condition {
  readonly name: string;
  /** Names of tiers, `Needs data` too; none = any. */
  readonly tiers: readonly string[];
  /** People or queues; none = nobody. */
  readonly owners: readonly string[];
  /** Days to respond, 1 to 365; `undefined` = the tier's. */
  readonly days: number | undefined;
  readonly on: boolean;
}

/** A row of OWNERS. Who is named in ROUTES and has none has weight 1, no limit, and is there. */
export interface Owner {
  readonly name: string;
  /** Share beside the other owners of a rule, 0 to 100. */
  readonly weight: number;
  /** Accounts at most, `undefined` = no limit. */
  readonly capacity: number | undefined;
  /** `false` = away, or gone. */
  readonly on: boolean;
}

/** What a column of the deals tab is for. */
export type DealRole =
  | 'Account key'
  | 'Outcome'
  | 'Amount'
  | 'Created on'
  | 'Closed on'
  | 'Churned on';

/** A role of the DEALS section; `values` as written, e.g. `won = Closed Won, Won; open = *`. */
export interface DealColumn {
  readonly role: DealRole;
  readonly header: string;
  readonly values: string;
}

/** A whole ICP: what one config sheet says. */
export interface Definition {
  readonly settings: Settings;
  readonly dimensions: readonly DefinedDimension[];
  readonly fields: readonly DefinedField[];
  readonly criteria: readonly DefinedCriterion[];
  readonly exclusions: readonly DefinedExclusion[];
  readonly tiers: readonly Tier[];
  readonly routes: readonly Route[];
  readonly owners: readonly Owner[];
  readonly overrides: readonly Override[];
  readonly deals: readonly DealColumn[];
}
