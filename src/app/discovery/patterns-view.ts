import type { Definition } from '../../definition/definition';
import { conditionText } from '../../engine/condition-text';
import type { Pattern, PatternVerdict } from '../../insight/discovery/pattern';
import { dimensionOf } from './dimension-of';
import type { FoundPatterns } from './find-patterns';
import { numberOf } from './number-of';
import type { Proposed } from './rejected';

/** A pattern as the sidebar shows it, with what accepting it would add. Shares are 0 to 1. */
export interface PatternLine extends Proposed {
  /** The condition in words. */
  readonly label: string;
  readonly won: number;
  readonly lost: number;
  readonly winRate: number;
  readonly low: number;
  readonly high: number;
  readonly lift: number;
  readonly q: number;
  /** Share of the won ones that churned; `undefined` where none is won. */
  readonly churned: number | undefined;
  readonly verdict: PatternVerdict;
  readonly why: string;
  readonly dimension: string;
  readonly points: number;
  readonly isRejected: boolean;
}

/** What was discovered. */
export interface PatternsView {
  readonly overall: string;
  readonly why: string;
  /** Day up to which the deals were that they were found in. */
  readonly dealsUntil: number;
  readonly patterns: readonly PatternLine[];
}

const POINTS_A_STANDARD_ERROR = 5;
const FEWEST_POINTS = 10;

/** Patterns for the sidebar. @param isRejected - As `rejectedPatterns` gives it. */
export function patternsView(
  definition: Definition,
  { discovery, dealsUntil }: FoundPatterns,
  isRejected: (one: Proposed) => boolean,
): PatternsView {
  const { overall, why, patterns } = discovery;
  const line = (pattern: Pattern): PatternLine => {
    const { field, operator, value, winRate, lift, q, churn, verdict } = pattern;
    const points = Math.round(pattern.strength) * POINTS_A_STANDARD_ERROR;
    return {
      ...{ field, operator, value, lift, q, verdict, why: pattern.why },
      label: conditionText(pattern),
      won: winRate.successes,
      lost: winRate.trials - winRate.successes,
      winRate: winRate.value,
      low: winRate.low,
      high: winRate.high,
      churned: numberOf(churn.value),
      dimension: dimensionOf(definition, field),
      points: Math.max(FEWEST_POINTS, Math.min(100, points)),
      isRejected: isRejected(pattern),
    };
  };
  return { overall, why, dealsUntil, patterns: patterns.map(line) };
}
