import type { ProposedPattern } from '../definition/edit/proposed';
import type { AskedColumn } from './asked-column';
import type { Shown } from './json-number';

/** A pattern as the sidebar shows it, with what accepting it would add. Shares are 0 to 1. */
export interface PatternLine extends ProposedPattern {
  /** The condition in words. */
  readonly label: string;
  readonly won: number;
  readonly lost: number;
  readonly winRate: number;
  readonly low: number;
  readonly high: number;
  readonly lift: number;
  readonly q: number;
  /** Share of the won ones that churned; `null` where none is won. */
  readonly churned: Shown;
  readonly isRejected: boolean;
}

/** What was discovered. */
export interface PatternsView {
  readonly overall: string;
  readonly why: string;
  /** Day up to which the deals were that they were found in. */
  readonly dealsUntil: number;
  readonly patterns: readonly PatternLine[];
  readonly asked: readonly AskedColumn[];
}
