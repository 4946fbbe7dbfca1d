import type { Way } from '../candidate';

const WINDOWS = [30, 60, 90, 180, 365, 730];

/** Dates within the last days before the deal, and dates still to come. */
export const recency: Way = (column) => {
  const ages = column.ages();
  const back = WINDOWS.map((days) => ({
    operator: 'within last days',
    value: String(days),
    tries: 2 * WINDOWS.length,
  }));
  const older = back.map((one) => ({ ...one, operator: 'older than days' }));
  const ahead = WINDOWS.map((days) => ({
    operator: 'within next days',
    value: String(days),
    tries: 4 * WINDOWS.length,
  }));
  return ages.some((age) => age < 0) ? [...back, ...older, ...ahead] : [...back, ...older];
};
