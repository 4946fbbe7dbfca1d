import type { HealthLine } from '../protocol/health-view';

/** What a person is told of a finding. */
export interface FindingWords {
  /** In a few words, for a heading. */
  readonly title: string;
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
  readonly todo: string;
  /** On the button that does it, or goes there. */
  readonly button: string;
}

/** A finding in words, whatever found it, with what its button does. */
export interface ToldFinding extends Omit<HealthLine, 'again'> {
  /** What part of accounts, deals or weight it touches, 0 to 1: it orders those that matter alike. */
  readonly harm: number;
}
