import type { TabSample } from '../../definition/template/tab-sample';
import { serial } from '../calendar';
import { styles } from '../look/palette';
import { ACCOUNT_HEADERS } from '../sample/accounts';
import { DEAL_HEADERS } from '../sample/deals';
import type { SampleCell } from '../sample/dirt';
import { SAMPLE_AS_OF, SAMPLE_SEED, SAMPLE_SHEETS, sample } from '../sample/sample';
import { addFinished } from '../unfinished';
import type { Sheet, Workbook, Written } from '../workbook';

/** What it takes to tell whether a tab is the user's. */
type Tab = Pick<TabSample, 'sheet' | 'headers'> & { readonly isEmpty: boolean };

/** Free cells below and beside the sample, for formulas. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 10;
const MARK = 'sample';

/** Whether there is nothing of the user's: all tabs are empty or hold the sample already. */
export function isSampleWorkbook(tabs: readonly Tab[]): boolean {
  const known = [ACCOUNT_HEADERS, DEAL_HEADERS].map((headers) => headers.join('\n'));
  return tabs.every(({ isEmpty, headers }) => isEmpty || known.includes(headers.join('\n')));
}

/** Names of the tabs that hold the sample. */
export function sampleTabsIn(workbook: Workbook): readonly string[] {
  return workbook.markedTabs(MARK);
}

/** Writes the tabs of the sample that are not there yet; returns their names. */
export function writeSample(workbook: Workbook, tabs: readonly Tab[]): string[] {
  const there = new Set(tabs.filter(({ isEmpty }) => !isEmpty).map(({ sheet }) => sheet));
  const missing = Object.entries(sampleTabs()).filter(([name]) => !there.has(name));
  for (const [name, rows] of missing) writeTab(workbook, name, rows);
  return missing.map(([name]) => name);
}

type SampleTabs = Readonly<Record<string, readonly SampleCell[][]>>;

let made: SampleTabs | undefined;

/** The cells of each tab of the sample, always the same; made once. */
export function sampleTabs(): SampleTabs {
  if (made === undefined) {
    const { accounts, deals } = sample(SAMPLE_SEED, SAMPLE_AS_OF);
    made = { [SAMPLE_SHEETS.accounts]: accounts, [SAMPLE_SHEETS.deals]: deals };
  }
  return made;
}

/**
 * An empty tab of that name is filled, so that formulas which refer to it stay whole; its values
 * come last, so that it counts as empty until it is complete.
 */
function writeTab(workbook: Workbook, name: string, rows: readonly SampleCell[][]): void {
  const empty = workbook.sheet(name);
  if (empty === undefined)
    addFinished(workbook, { name, mark: MARK }, (sheet) => fill(sheet, rows));
  else {
    empty.mark(MARK);
    fill(empty, rows);
  }
}

function fill(sheet: Sheet, rows: readonly SampleCell[][]): void {
  const columns = rows[0]?.length ?? 1;
  if (sheet.maxRows() < rows.length + SPARE_ROWS || sheet.maxColumns() < columns + SPARE_COLUMNS) {
    sheet.resize(rows.length + SPARE_ROWS, columns + SPARE_COLUMNS);
  }
  const formats = rows.map((row) => row.map(formatOf));
  const cells = rows.map((row) => row.map(writtenOf));
  const bold = [{ row: 1, column: 1, rows: 1, columns }];
  sheet.decorate({
    styles: [[bold, styles.bold]],
    frozenRows: 1,
    frozenColumns: 1,
    widths: [170],
  });
  sheet.write(1, 1, cells, formats);
}

function formatOf(cell: SampleCell): string {
  if (typeof cell === 'string') return '@';
  return typeof cell === 'object' ? 'yyyy-mm-dd' : 'General';
}

function writtenOf(cell: SampleCell): Written {
  return typeof cell === 'object' ? serial(cell.day) : cell;
}
