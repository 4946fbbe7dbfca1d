import { WIDTHS } from '../backtest/report-sheet';
import { writesDecimalComma } from '../locale';
import { decorate, openLooks, writeShown } from '../looks';
import type { Outside } from '../outside';
import { type Remarked, remarksOn, replaceOwnTab } from '../own-tabs';
import { layOut, makeRoom } from '../report/block';
import { rowLink } from '../report/row-link';
import { currentVersion } from '../versions/current-version';
import { compareBlocks } from './compare-blocks';
import { type AskedComparison, compareSides } from './compare-sides';
import type { Comparison } from './comparison';

/**
 * Compares two definitions and writes `ICP Compare` anew; the last one stays until the new one is
 * complete. Definitions that were edited by hand are recorded as versions first.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param asked - Both sides, and over whose tabs.
 * @throws A message where a side, a tab or a column is not there; the tab stays as it was.
 */
export function writeComparison(outside: Outside, asked: AskedComparison): Comparison & Remarked {
  const { workbook } = outside;
  const { comparison, accountsSheet } = compareSides(
    outside,
    asked,
    (...opened) => currentVersion(...opened).version,
  );
  const link = rowLink(accountsSheet, writesDecimalComma(workbook.locale()));
  const { cells, formats, titles, headers } = layOut(compareBlocks(comparison, link));
  const looks = openLooks();
  const written = replaceOwnTab(workbook, 'compare', (sheet) => {
    makeRoom(sheet, cells.length);
    writeShown(sheet, 1, 1, cells, formats, looks);
    decorate(sheet, { bold: titles, shaded: headers, widths: WIDTHS }, looks);
  });
  written.activate();
  return { ...comparison, remarks: [...remarksOn({ compare: written }), ...looks.remarks()] };
}
