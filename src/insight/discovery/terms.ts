/** What is compared, in words. */
export interface Terms {
  readonly good: string;
  readonly bad: string;
  readonly things: string;
}

export const dealTerms: Terms = { good: 'won', bad: 'lost', things: 'deals' };
