import type { Outcome } from '../definition/outcomes';

/** Outcomes of deals by their number on the wire; 0 is a deal that has none of them. */
export const outcomeCodes = ['none', 'won', 'lost', 'churned', 'open'] as const satisfies readonly (
  | Outcome
  | 'none'
)[];
