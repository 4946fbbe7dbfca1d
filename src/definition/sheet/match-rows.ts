import { fold } from '../../engine/values/fold';

/**
 * Finds the row of each wanted item among the rows that are there, by key without case.
 *
 * @param present keys of the rows that are there, in their order
 * @param wanted keys of the items to hold
 * @param mayRename where one row and one item are left over, take the item for the renamed row
 * @returns for each item the index of its row, `undefined` where it needs a new one
 */
export function matchRows(
  present: readonly string[],
  wanted: readonly string[],
  mayRename: boolean,
): (number | undefined)[] {
  const indexOf = new Map(present.map((key, index) => [fold(key), index]));
  const matched = wanted.map((key) => indexOf.get(fold(key)));
  const unused = present.map((_, index) => index).filter((index) => !matched.includes(index));
  const lacking = matched.flatMap((row, item) => (row === undefined ? [item] : []));
  const [item] = lacking;
  if (mayRename && item !== undefined && lacking.length === 1 && unused.length === 1) {
    matched[item] = unused[0];
  }
  return matched;
}
