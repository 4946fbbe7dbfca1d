import type { Outside } from '../outside';
import type { Checked, Gathered } from './gather';
import type { ToldFinding } from './told';

/** What those find who look at something else, such as drift: it stands among the findings of health. */
export interface Further {
  readonly findings: readonly ToldFinding[];
  /** How many things were looked at; those without a finding are told in `fine`. */
  readonly checks: number;
  readonly fine: readonly string[];
  readonly notTold: readonly string[];
}

/** Looks at the accounts and deals that were read and judged for health. */
export type LooksFurther = (outside: Outside, checked: Checked, gathered: Gathered) => Further;
