import { count } from '../engine/figures';
import type { ReviewDecision, ReviewStep } from './review-steps';
import type { NotedStep } from './review-view';

/** What the steps of a review are called. */
export const stepTitles: Readonly<Record<ReviewStep, string>> = {
  health: 'Health',
  drift: 'Drift',
  backtest: 'Backtest',
  patterns: 'New patterns',
  exclusions: 'Exclusions that cost wins',
  onePage: 'Owner, one page, tiers',
};

/** What a person has decided. */
export const decisionWords: Readonly<Record<ReviewDecision, string>> = {
  open: 'Not decided',
  accepted: 'Fine as it is',
  changed: 'Changed',
  dismissed: 'Dismissed',
};

const told: readonly ReviewDecision[] = ['accepted', 'changed', 'dismissed', 'open'];

/** How many findings were decided in each way. @example countedDecisions(steps) // '4 fine as it is, 1 changed' */
export function countedDecisions(steps: readonly Pick<NotedStep, 'entries'>[]): string {
  const all = steps.flatMap(({ entries }) => entries);
  const said = told.flatMap((decision) => {
    const many = all.filter((one) => one.decision === decision).length;
    return many === 0 ? [] : [`${count(many)} ${decisionWords[decision].toLowerCase()}`];
  });
  return said.length === 0 ? 'nothing to decide' : said.join(', ');
}
