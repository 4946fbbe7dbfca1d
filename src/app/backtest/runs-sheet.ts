import type { Cell } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import type { RunLine } from '../../protocol/backtest-run';
import { styles } from '../look/palette';
import { decorate, type Looks, writeShown } from '../looks';
import { addOwnTab, type OwnTab, readOwnTab } from '../own-tabs';
import { formats, makeRoom } from '../report/block';
import type { Sheet, Styled, Workbook, Written } from '../workbook';

type RunColumn = readonly [header: string, key: keyof RunLine, format: keyof typeof formats];

const columns: readonly RunColumn[] = [
  ['Run at', 'ranAt', 'text'],
  ['Definition', 'definition', 'text'],
  ['Version', 'version', 'text'],
  ['Verdict', 'verdict', 'text'],
  ['Won included', 'wonIncluded', 'percent'],
  ['Lost excluded', 'lostExcluded', 'percent'],
  ['AUC', 'auc', 'decimal'],
  ['Deals', 'deals', 'count'],
];

const WIDTHS = [130, 160, 80, 160, 110, 110, 80, 80];

/** The log, open for reading and appending. */
export interface RunsSheet {
  /** The oldest first. */
  readonly runs: readonly RunLine[];
  /**
   * @param looks - Learn what Sheets refuses.
   * @returns The tab of the log.
   */
  append(run: RunLine, looks: Looks): Sheet;
}

/** Opens the log; it is created with its first line. */
export function openRuns(workbook: Workbook): RunsSheet {
  const { sheet, values } = readOwnTab(workbook, 'runs');
  const [headers = [], ...rows] = values;
  return {
    runs: rows.map((row) => readRun(headers, row)),
    append: (run, looks) => {
      if (sheet === undefined) {
        return addOwnTab(workbook, 'runs', (fresh) => start(fresh, run, looks));
      }
      sheet.mark('runs' satisfies OwnTab);
      makeRoom(sheet, rows.length + 2);
      writeRun(sheet, headers, rows.length + 2, run, looks);
      return sheet;
    },
  };
}

function readRun(headers: readonly Cell[], row: readonly Cell[]): RunLine {
  const cellOf = (header: string) => row[placeOf(headers, header)] ?? '';
  const entries = columns.map(([header, key, format]) => {
    const cell = cellOf(header);
    return [key, format === 'text' ? String(cell) : cell === '' ? NaN : Number(cell)];
  });
  return Object.fromEntries(entries);
}

function placeOf(headers: readonly Cell[], header: string): number {
  return headers.findIndex((other) => fold(String(other)) === fold(header));
}

function start(sheet: Sheet, run: RunLine, looks: Looks): void {
  const headers = columns.map(([header]) => header);
  const header = { row: 1, column: 1, rows: 1, columns: headers.length };
  sheet.write(1, 1, [headers]);
  const look: Styled[] = [[[header], styles.header]];
  decorate(sheet, { styles: look, widths: WIDTHS, frozenRows: 1 }, looks);
  writeRun(sheet, headers, 2, run, looks);
}

/** Columns of other people's in between stay blank in the new row. */
function writeRun(
  sheet: Sheet,
  headers: readonly Cell[],
  row: number,
  run: RunLine,
  looks: Looks,
): void {
  const cells: Written[] = headers.map(() => '');
  const kinds: string[] = headers.map(() => formats.text);
  for (const [header, key, format] of columns) {
    const place = placeOf(headers, header);
    if (place < 0) continue;
    const value = run[key];
    cells[place] = typeof value === 'number' && Number.isNaN(value) ? '' : value;
    kinds[place] = formats[format];
  }
  writeShown(sheet, row, 1, [cells], [kinds], looks);
}
