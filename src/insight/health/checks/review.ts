import { type HealthCheck, todayOf } from '../facts';
import { finding } from '../finding';

/**
 * Nobody has reviewed it since long, or since it was made, or on the day that a person named; where no day
 * is known nothing is said.
 */
export const review: HealthCheck = (
  { definition: { settings }, madeOn, context },
  { reviewDays, staleDays },
) => {
  const { lastReviewed, nextReview } = settings;
  const last = lastReviewed ?? madeOn ?? nextReview;
  const today = todayOf(context);
  const days = today - (last ?? Number.NaN);
  const isStale = days > staleDays;
  const isDue = nextReview === undefined ? days > reviewDays : today > nextReview;
  if (!(isStale || isDue)) return [];
  const place = { list: 'settings', key: 'lastReviewed' } as const;
  const figures = { days: Math.max(0, days), isStale };
  return [finding('not reviewed', isStale ? 'serious' : 'look', place, figures)];
};
