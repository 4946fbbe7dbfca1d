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
  addColumn: (field: string, holds: string, dimension: string) =>
    `Add a column ${field}, with ${holds}, then set On, and give ${dimension} a weight if it has none.`,
  otherValues: (dimension: string) =>
    `Its column holds something else: write the value that counts, then set On, and give ${dimension} a weight if it has none.`,
  usual: 'a usual value, not one of your list',
  unfamiliar: (header: string, dimension: string) =>
    `"${header}" is no usual name, so nothing is assumed. If this is a good sign, set On, and give ${dimension} a weight if it has none.`,
  named: 'Not scored: accounts are called by it.',
  nothingToTell: 'Not scored: no start value tells these accounts apart.',
} as const;

/** Every why that a template writes, whatever is named in it. */
const whys = [
  words.start('…'),
  words.noColumn('…', '…'),
  words.unfamiliar('…', '…'),
  words.addColumn('…', '…', '…'),
  words.otherValues('…'),
].map((why) => new RegExp(`(?:^| )${why.replace(/[.?]/g, '\\$&').replace(/…/g, '.+')}$`, 's'));

/**
 * Whether a why is that of a start value, or of a column that is not there or says nothing; a reason
 * may stand before it.
 */
export function isStartWhy(why: string): boolean {
  return whys.some((start) => start.test(why.trim()));
}

/**
 * The reason in a why, without what a template says of its value or its column.
 *
 * @example reasonIn('Sellers are there. Start value: the most common country …') // 'Sellers are there.'
 */
export function reasonIn(why: string): string {
  return whys.reduce((left, start) => left.replace(start, ''), why.trim());
}
