import { findHeaderRow } from '../../definition/template/find-header-row';
import type { TabSample } from '../../definition/template/tab-sample';
import type { FoundTab } from '../../protocol/found-view';
import { gridOf, readList } from '../accounts/list';
import { type Tab as Rows, tabOf } from '../deals/tab';
import { kinds } from '../own-tabs';
import type { Sheet, Workbook } from '../workbook';

/** A tab of the user's as Set up looks at it. */
export interface Tab extends TabSample {
  /** 1-based row of the headers. */
  readonly headerRow: number;
  /** Whether its cells tell that row, or a person. */
  readonly isHeaderSure: boolean;
  readonly isEmpty: boolean;
}

/** Rows that are enough to tell a header row. */
const TOP = 50;

/**
 * Reads tabs with their headers, but for the one that nobody sees; a tab without a header row counts its first row as that.
 *
 * @param given - 1-based row of the headers, where a person says so.
 */
export function readTabs(workbook: Workbook, sheets: readonly Sheet[], given?: number): Tab[] {
  const shown = sheets.filter(({ name }) => name !== kinds.keptRuns.name);
  return shown.map((sheet) => {
    let found: number | undefined;
    const list = readList(workbook, sheet, (cells) => {
      found = given ?? findHeaderRow(cells.slice(0, TOP));
      return found ?? 1;
    });
    const { headerRow, headers, rows, values } = list;
    return {
      sheet: sheet.name,
      headerRow,
      isHeaderSure: found !== undefined,
      headers: withoutBlankEnd(headers.map(String)),
      rows,
      isEmpty: values.every((row) => row.every((cell) => cell === '')),
    };
  });
}

function withoutBlankEnd(headers: readonly string[]): readonly string[] {
  let end = headers.length;
  while (end > 0 && headers[end - 1] === '') end -= 1;
  return headers.slice(0, end);
}

/** A tab as the readers of deals and accounts take it. */
export function rowsOf(tab: Tab): Rows {
  return tabOf(tab.sheet, gridOf(tab), tab.headerRow);
}

/** A tab as the page names it. */
export function tabOfView({ sheet, rows, headers }: Tab): FoundTab {
  return {
    sheet,
    rows: rows.filter((row) => row.some((cell) => cell !== '')).length,
    columns: headers.filter((header) => header.trim() !== '').length,
  };
}
