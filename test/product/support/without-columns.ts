import type { TabPicture } from './picture';

/** What a tab holds outside some columns, named by their letters. */
export function withoutColumns(tab: TabPicture | undefined, letters: readonly string[]) {
  const isOther = ([address]: readonly [string, string]) =>
    !letters.includes(address.replace(/\d+/, ''));
  const others = (cells: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(Object.entries(cells).filter(isOther));
  return {
    cells: others(tab?.cells),
    notes: others(tab?.notes),
    merges: tab?.merges,
    widths: tab?.widths,
    frozenRows: tab?.frozenRows,
  };
}
