import type { Settings } from '../../definition/definition';
import { monthsBefore } from '../../insight/deals/calendar';

type Cadence = Pick<Settings, 'reviewEvery' | 'fullReviewEvery'>;

/**
 * The day of the review after one of a day.
 *
 * @param day - Days since 1970-01-01, as what it returns.
 * @example nextReview(dayNumber(2026, 11, 30), { reviewEvery: 3 }) // 2027-02-28
 */
export function nextReview(day: number, { reviewEvery }: Pick<Cadence, 'reviewEvery'>): number {
  return monthsBefore(day, -reviewEvery);
}

/**
 * Whether a review of today is to go through everything.
 *
 * Rule: where the day on which that is due again is nearer than the review after this one would be to it.
 *
 * @param lastFull - Day of the last one that did, or of the first version; `undefined` where neither is
 *   known: then it is due.
 */
export function isFullDue(today: number, lastFull: number | undefined, cadence: Cadence): boolean {
  if (lastFull === undefined) return true;
  const due = monthsBefore(lastFull, -cadence.fullReviewEvery);
  return 2 * due <= today + nextReview(today, cadence);
}
