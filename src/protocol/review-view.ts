import type { Definition, Settings } from '../definition/definition';
import type { AdvisedChange, ProposedPattern } from '../definition/edit/proposed';
import type { HealthAct, HealthSeverity } from './health-view';
import type { ReviewDecision, ReviewStep } from './review-steps';

/** A text of the definition that a person may word anew. */
export type ReviewText =
  | {
      readonly list: 'settings';
      readonly key: Extract<
        keyof Settings,
        'owner' | 'whatKind' | 'whyNow' | 'whyUs' | 'whyItPays'
      >;
    }
  | { readonly list: 'tiers'; readonly name: string };

/** What the button of a finding does. */
export type ReviewAct =
  | HealthAct
  /** Adds a criterion or an exclusion. */
  | { readonly do: 'add'; readonly pattern: ProposedPattern; readonly dealsUntil: number }
  /** Does what the backtest advises. */
  | { readonly do: 'follow'; readonly advice: AdvisedChange; readonly dealsUntil: number }
  /** Asks for another text. */
  | { readonly do: 'word'; readonly text: ReviewText; readonly present: string };

/** Something that a review asks a person about, in words. */
export interface ReviewFinding {
  /** The same as long as it is the same thing. */
  readonly id: string;
  /** How much it matters, where that is told. */
  readonly severity?: HealthSeverity;
  /** Whether nothing is there that could be fine. */
  readonly isBlank?: boolean;
  /** In a few words. */
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  readonly button: string;
  readonly act: ReviewAct;
}

/** A step as it is now. */
export interface ReviewStepView {
  readonly step: ReviewStep;
  /** In one sentence. */
  readonly says: string;
  /** The few that matter most. */
  readonly findings: readonly ReviewFinding[];
  /** Findings that it has no room for. */
  readonly more: number;
  /** What could not be looked at, and why, in words. */
  readonly notTold: readonly string[];
}

/** What was said of a finding. */
export interface ReviewEntry {
  readonly id: string;
  readonly severity?: HealthSeverity | undefined;
  /** Whether nothing was there that could be fine. */
  readonly isBlank?: boolean | undefined;
  /** The finding, as it was told. */
  readonly what: string;
  readonly decision: ReviewDecision;
  /** What was changed, or why it is fine or no matter, in words. */
  readonly reason: string;
  /** Where it was changed: see `changedPlaces`. */
  readonly places?: readonly string[] | undefined;
}

/** What was said of a finding, and by whom. */
export interface NotedEntry extends ReviewEntry {
  readonly by: string;
  /** Whether the step was looked at again since, and has not told it any more. */
  readonly isEarlier?: boolean | undefined;
}

/** A step of which something was said. */
export interface NotedStep {
  readonly step: ReviewStep;
  /** What it said. */
  readonly says: string;
  readonly entries: readonly NotedEntry[];
  /** Why it was left out; `''` where it was not. */
  readonly skipped: string;
  readonly isDone: boolean;
  /** Print of the draft that it told about, see `judgingPrint`; left out where nobody knows. */
  readonly of?: string | undefined;
}

/** A decision as it stands at the end. */
export interface SettledEntry extends Omit<NotedEntry, 'decision'> {
  readonly decision: NotedEntry['decision'] | 'takenBack';
}

/** A step with decisions as they stand at the end. */
export interface SettledStep extends Omit<NotedStep, 'entries'> {
  readonly entries: readonly SettledEntry[];
}

/** What a step says of the version that ends the review, where it was looked at before the draft changed. */
export interface StepAgain {
  readonly step: ReviewStep;
  readonly says: string;
  readonly findings: readonly Pick<ReviewEntry, 'id' | 'severity' | 'isBlank' | 'what'>[];
}

/** A review that was begun, and how far it is. */
export interface BegunReview {
  /** When: `2026-11-23 14:05`. */
  readonly at: string;
  readonly by: string;
  readonly isFull: boolean;
  /** Counts what was noted. */
  readonly number: number;
  readonly steps: readonly NotedStep[];
  /** What it changes so far, on top of what is saved; left out where nothing. */
  readonly draft?: Definition;
  /** Its version is saved, and the report still to be written. */
  readonly isSaved: boolean;
}

/** Where the review of a definition stands. */
export interface ReviewView {
  /** When it was reviewed last, and when it is due, in sentences. */
  readonly about: readonly string[];
  /** Whether a review begun now goes through everything. */
  readonly isFullDue: boolean;
  /** Which steps are left out as there is no tab of deals to ask, in a sentence; `''` where there is one. */
  readonly noDeals: string;
  /** Day of the review after one that ends today, days since 1970-01-01. */
  readonly next: number;
  readonly begun?: BegunReview;
}
