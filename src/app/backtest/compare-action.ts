import { configSheetName } from '../../definition/names';
import { usesDecimalComma } from '../insert-formulas';
import { type LoadedDefinition, loadDefinition } from '../load-definition';
import type { Outside } from '../outside';
import { replaceFinished } from '../unfinished';
import { currentVersion } from '../versions/current-version';
import { type HistorySheet, openHistory } from '../versions/history-sheet';
import { readDealTables, rowLink } from './backtest-action';
import { layOut, makeRoom } from './block';
import { compareBlocks } from './compare-blocks';
import { type Comparison, compareDefinitions, type Side } from './compare-definitions';
import { WIDTHS } from './report-sheet';
import { words } from './words';

/** The tab of the last comparison. */
export const COMPARE_SHEET = 'ICP Compare';

const VERSION = /^v(\d+)$/i;

/**
 * Compares two definitions and writes `ICP Compare` anew.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param asked - Two of them with a comma in between: `v3` is a version of the definition in
 *   `ICP Config`, `PLG` the one in `ICP Config (PLG)`, `current` the one in `ICP Config`.
 * @throws A message where one of them is not there.
 * @example compareAction(outside, 'v3, current').agreement.pValue
 */
export function compareAction(outside: Outside, asked: string): Comparison {
  const { workbook, clock } = outside;
  const [one, other, ...more] = asked.split(',').map((part) => part.trim());
  if (!one || !other || more.length > 0) throw new Error(words.notTwo(asked));
  const loaded = loadDefinition(workbook, '', clock);
  const { label } = currentVersion(outside, '', loaded);
  const history = openHistory(workbook, loaded.calendar);
  const find = (name: string) => sideOf(outside, name, loaded, label, history);
  const [first, second] = [find(one), find(other)];
  const { tables, accountsSheet } = readDealTables(workbook, { definition: first.definition });
  const comparison = compareDefinitions(first, second, tables, loaded.context);
  const blocks = compareBlocks(
    comparison,
    rowLink(accountsSheet, usesDecimalComma(workbook.locale())),
  );
  const { cells, formats, titles, headers } = layOut(blocks);
  replaceFinished(workbook, COMPARE_SHEET, (sheet) => {
    makeRoom(sheet, cells.length);
    sheet.write(1, 1, cells, formats);
    sheet.decorate({ bold: titles, shaded: headers, widths: WIDTHS });
  });
  return comparison;
}

function sideOf(
  { workbook, clock }: Outside,
  asked: string,
  { definition }: LoadedDefinition,
  current: string,
  { versions }: HistorySheet,
): Side {
  const number = VERSION.exec(asked)?.[1];
  const name = asked.toLowerCase();
  if (number === undefined) {
    const isCurrent = name === 'current' || name === configSheetName('').toLowerCase();
    if (isCurrent) return { label: current, definition };
    return { label: asked, definition: loadDefinition(workbook, asked, clock).definition };
  }
  const version = versions.find((one) => one.icp === '' && one.version === Number(number));
  if (version === undefined) throw new Error(words.noVersion(asked));
  return { label: `v${number}`, definition: version.definition };
}
