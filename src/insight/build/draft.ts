import type { Draft, LeftOut } from '../../definition/edit/proposed';
import type { Discovery } from '../discovery/discover';
import type { Pattern } from '../discovery/pattern';

/** A draft to review, with what led to it. */
export interface Built {
  /** `undefined` where no pattern can be used. */
  readonly draft: Draft | undefined;
  readonly discovery: Discovery;
  readonly leftOut: readonly LeftOut[];
}

/** A condition that was left out. */
export function leftOut({ field, operator, value }: Omit<LeftOut, 'why'>, why: string): LeftOut {
  return { field, operator, value, why };
}

/** Patterns of a verdict. */
export function withVerdict({ patterns }: Discovery, verdict: Pattern['verdict']): Pattern[] {
  return patterns.filter((pattern) => pattern.verdict === verdict);
}
