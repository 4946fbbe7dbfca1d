import { parseReference } from '../../../src/host/core/cells/a1';
import type { TabPicture } from './picture';

/** What a tab holds outside some columns, named by their letters. */
export function withoutColumns(tab: TabPicture | undefined, letters: readonly string[]) {
  const isOther = ([address]: readonly [string, string]) =>
    !letters.includes(address.replace(/\d+/, ''));
  const others = (cells: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(Object.entries(cells).filter(isOther));
  const own = letters.map((letter) => String((parseReference(`${letter}1`)?.column ?? 0) - 1));
  const widths = Object.entries(tab?.widths ?? {}).filter(([column]) => !own.includes(column));
  return {
    cells: others(tab?.cells),
    notes: others(tab?.notes),
    merges: tab?.merges,
    widths: Object.fromEntries(widths),
    frozenRows: tab?.frozenRows,
  };
}
