/** Every text that a fitted template writes into a definition. */
export const words = {
  start: (from: string) => `Start value: ${from}. Replace it with what your won deals share.`,
  bands: 'the middle size classes of your list',
  middleHalf: (range: string) => `the middle half of your list (${range})`,
  upper: (from: string) => `the upper 40 % of your list (${from} and above)`,
  newer: 'the younger half of your list',
  recent: (days: number) => `a date within ${days} days`,
  preferred: (words: string) => `${words} in your list`,
  common: (count: number) =>
    count === 1
      ? 'the most common value of your list'
      : `the ${count} most common values of your list`,
  country: 'the most common country of your list',
  countryGroup: (group: string) => `${group}, a large group in your list`,
  regions: 'the most common regions of your list',
  listed: 'items that many in your list have',
  yes: 'a yes counts as a good sign',
  no: 'a no counts as a good sign',
  known: 'an entry counts as a good sign',
  noColumn: (field: string, dimension: string) =>
    `No column found for ${field}. Add one, set On, and give ${dimension} a weight if it has none.`,
  unfamiliar: (header: string, dimension: string) =>
    `"${header}" is no usual name, so nothing is assumed. If this is a good sign, set On, and give ${dimension} a weight if it has none.`,
  named: 'Not scored: accounts are called by it.',
  nothingToTell: 'Not scored: no start value tells these accounts apart.',
} as const;

/** Every why that a template writes, whatever is named in it. */
const whys = [words.start('…'), words.noColumn('…', '…'), words.unfamiliar('…', '…')].map(
  (why) => new RegExp(`^${why.replace(/[.?]/g, '\\$&').replace(/…/g, '.+')}$`, 's'),
);

/** Whether a why is that of a start value, or of a column that is not there or says nothing. */
export function isStartWhy(why: string): boolean {
  return whys.some((start) => start.test(why.trim()));
}
