/** What drift is told by; all of it will be settings or rules with a source. */
export interface DriftOptions {
  /** Bins that a score or a field is spread over, blank cells included. */
  readonly bins: number;
  /** An index of stability from which it matters that something is spread otherwise. */
  readonly matters: number;
  /** An index beyond which nothing is told where luck alone may give as much. */
  readonly large: number;
  /** Deals of each outcome without which a rate is not compared. */
  readonly minimumDeals: number;
  /** Times the median won cycle after which an open deal is stalled. */
  readonly stalledAfter: number;
  /** How often luck may give a finding of each sort in a workbook where nothing happens. */
  readonly chance: {
    readonly mix: number;
    readonly effects: number;
    readonly tiers: number;
    readonly turns: number;
  };
}

/**
 * Rule: the chances sum to 5 %. Source of 0.1 and 0.25: N. Siddiqi, Credit risk scorecards (2006), a
 * custom of banks; of the rest: our own.
 */
export const defaultDriftOptions: DriftOptions = {
  bins: 5,
  matters: 0.1,
  large: 0.25,
  minimumDeals: 20,
  stalledAfter: 2,
  chance: { mix: 0.03, effects: 0.01, tiers: 0.003, turns: 0.007 },
};
