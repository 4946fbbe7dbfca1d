import type { Mend } from '../definition/edit/mend';
import type { SelectTarget } from './requests';

/** How much a finding matters. */
export type HealthSeverity = 'serious' | 'look' | 'note';

/** A page of the sidebar that a finding leads to; `key` is the ID of a condition, or the name of a dimension or a definition. */
export type HealthPage =
  | 'criterion'
  | 'exclusion'
  | 'new criterion'
  | 'new exclusion'
  | 'weights'
  | 'tiers'
  | 'owner'
  | 'backtest'
  | 'patterns'
  | 'build'
  | 'compare'
  | 'review'
  | 'drift';

/** What the button of a finding does. */
export type HealthAct =
  | { readonly do: 'open'; readonly at: HealthPage; readonly key?: string }
  | {
      /** Changes the draft, see `mend`. */
      readonly do: 'change';
      readonly mend: Mend;
      /** What the draft has then, in words. */
      readonly says: string;
    }
  /** Goes to a row or a cell, what the request `select` takes; pressed again, to the next of `more`. */
  | {
      readonly do: 'show';
      readonly target: SelectTarget;
      readonly more?: readonly SelectTarget[];
    }
  /** Backtests the saved definition, and keeps the run. */
  | { readonly do: 'backtest' };

/** Something that a person should know of, in words. */
export interface HealthLine {
  /** The same as long as it is the same thing, whatever its figures. */
  readonly id: string;
  readonly severity: HealthSeverity;
  /** In a few words: `A column was renamed`. */
  readonly title: string;
  /** In figures. */
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
  readonly todo: string;
  readonly button: string;
  readonly act: HealthAct;
  /** In words, where it was dismissed and has become worse since. */
  readonly again?: string;
}

/** Something that a person said is fine as it is. */
export interface DismissedLine extends HealthLine {
  readonly reason: string;
  /** Who said so, `''` where nobody gave a name. */
  readonly by: string;
  /** Days since 1970-01-01; `null` where the tab does not say. */
  readonly on: number | null;
}

/** How healthy a definition and its data are, as the sidebar and the tab show it: plain JSON. */
export interface HealthView {
  /** In one sentence: `1 thing needs fixing`. */
  readonly headline: string;
  /** How many things were looked at, and how they are: `24 checks on 30 Jun 2026: 19 fine, 5 found 6 things: 1 serious, …`. */
  readonly below: string;
  /** Days since 1970-01-01. */
  readonly checkedOn: number;
  readonly version: number;
  /** There were no accounts to look at. */
  readonly isPartial?: true;
  /** How many things were looked at. */
  readonly checks: number;
  /** Not dismissed, what harms most first. */
  readonly findings: readonly HealthLine[];
  readonly dismissed: readonly DismissedLine[];
  /** What was looked at and is fine, in words. */
  readonly fine: readonly string[];
  /** Whether the tab `ICP Health` says the same; left out where there is none, and for a draft. */
  readonly tab?: 'same' | 'older' | undefined;
  /** What could not be looked at, and why, in words. */
  readonly notTold: readonly string[];
}
