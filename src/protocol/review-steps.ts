/** The steps of a review in their order; the last one is of full reviews alone. */
export const reviewSteps = [
  'health',
  'drift',
  'backtest',
  'patterns',
  'exclusions',
  'onePage',
] as const;
export type ReviewStep = (typeof reviewSteps)[number];

/** Steps that ask deals. */
export const dealSteps: readonly ReviewStep[] = ['backtest', 'patterns', 'exclusions'];

/** Steps whose sentences are figures of the definition that they were read of. */
export const figureSteps: readonly ReviewStep[] = ['drift', 'backtest'];

/** What a person says of a finding; `open` while nobody has said. */
export const reviewDecisions = ['open', 'accepted', 'changed', 'dismissed'] as const;
export type ReviewDecision = (typeof reviewDecisions)[number];
