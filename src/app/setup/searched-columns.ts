import { fold } from '../../engine/values/fold';
import type { FoundLine } from '../../protocol/found-view';
import { attributeColumns } from '../discovery/attribute-columns';
import type { Looked } from './look-at';
import { rowsOf } from './tabs';

/** Columns in which the deals are searched beside those that are shown. */
export function searchedColumns(
  { definition, accounts, deals }: Looked,
  lines: readonly FoundLine[],
): string[] {
  const tabs = [deals, accounts === deals ? undefined : accounts];
  const shown = new Set(lines.map(({ header }) => fold(header)));
  const taken = new Set(definition.deals.map(({ header }) => fold(header)));
  const all = tabs.flatMap((tab) => {
    if (tab === undefined) return [];
    const roleColumns = new Set(
      tab.headers.flatMap((header, at) => (taken.has(fold(header)) ? [at] : [])),
    );
    const { columns } = attributeColumns(definition, rowsOf(tab), roleColumns);
    return [...columns.values()].map((at) => (tab.headers[at] ?? '').trim());
  });
  return [...new Set(all)].filter((header) => !shown.has(fold(header)));
}
