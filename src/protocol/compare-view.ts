import type { Verdict } from '../definition/verdict';
import type { Agreement } from '../stats/agreement';
import type { ChangedAccount } from './changed-account';
import type { Shown } from './json-number';

/** A comparison as the sidebar shows it: plain JSON. */
export interface CompareView {
  readonly labels: readonly [string, string];
  readonly verdicts: readonly [Verdict, Verdict];
  /** Won included and lost excluded come first. */
  readonly metrics: readonly ComparedMetric[];
  readonly agreement: Agreement;
  /** What to keep in mind, in words. */
  readonly warnings: readonly string[];
  /** Accounts by their tier before (rows) and after (columns). */
  readonly migration: {
    readonly before: readonly string[];
    readonly after: readonly string[];
    readonly counts: readonly (readonly number[])[];
  };
  readonly changedTotal: number;
  /** How many of them changed at least in part because their own cells did. */
  readonly changedByData: number;
  /** The largest changes of the score. */
  readonly changed: readonly ChangedView[];
}

/** A metric of both reports. */
export interface ComparedMetric {
  readonly name: string;
  readonly format: string;
  readonly before: EstimateView;
  readonly after: EstimateView;
}

/** A value with its interval, `null` where there is nothing to count. */
export interface EstimateView {
  readonly value: Shown;
  readonly low: Shown;
  readonly high: Shown;
}

/** An account whose tier changes. */
export interface ChangedView extends Omit<ChangedAccount, 'scoreBefore' | 'scoreAfter'> {
  readonly scoreBefore: Shown;
  readonly scoreAfter: Shown;
}
