import type { HealthCheck } from '../facts';
import { finding } from '../finding';

/** Nobody has reviewed it since long, or since it was made; where neither day is known nothing is said. */
export const review: HealthCheck = (
  { definition: { settings }, madeOn, context },
  { reviewDays, staleDays },
) => {
  const last = settings.lastReviewed ?? madeOn;
  const days = context.asOf - (last ?? Number.NaN);
  if (!(days > reviewDays)) return [];
  const isStale = days > staleDays;
  const place = { list: 'settings', key: 'lastReviewed' } as const;
  return [finding('not reviewed', isStale ? 'serious' : 'look', place, { days, isStale })];
};
