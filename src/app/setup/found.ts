import { sampleRows } from '../../definition/template/column-profile';
import { isOfChurn } from '../../definition/template/pick-sheets';
import type { Cell } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { createReading, type Reading } from '../../engine/values/reading';
import { showCell } from '../../engine/values/show-cell';
import { LEAST_OF_EACH } from '../../insight/scorecard/open-fields';
import type { FoundColumn, FoundView } from '../../protocol/found-view';
import type { Choices } from '../../protocol/requests';
import { inCalendar } from '../load-definition';
import type { Outside } from '../outside';
import { isSampleWorkbook } from '../sample-tabs/sample-tabs';
import { readFoundDeals } from './found-deals';
import { accountLines, dealLines } from './found-lines';
import { lookAt } from './look-at';
import { searchedColumns } from './searched-columns';
import { type Tab, tabOfView } from './tabs';
import { words } from './words';

/**
 * What Set up finds in a workbook; nothing is written.
 *
 * @param choices - What a person says of the tabs, where a guess was wrong; the rest is guessed.
 * @example readFound(outside, {}).deals?.won // 198
 */
export function readFound(outside: Outside, choices: Choices): FoundView {
  const looked = lookAt(outside, choices);
  const { tabs, definition, accounts, deals, zone } = looked;
  const used = tabs.filter(({ isEmpty, sheet }) => !isEmpty && !/^icp\b/.test(fold(sheet)));
  const isEmpty = isSampleWorkbook(tabs) && used.length === 0;
  const { context } = inCalendar(definition, zone, outside.clock, outside.workbook);
  const reading = createReading(context, definition.settings.missingWords);
  const isList = accounts !== undefined && used.includes(accounts);
  const foundDeals = deals && readFoundDeals(definition, deals, context);
  const lines = [
    ...(isList ? accountLines(looked, accounts, choices, reading) : []),
    ...(deals ? dealLines(looked, deals, reading) : []),
  ];
  return {
    isEmpty,
    tabs: used.map(tabOfView),
    ...(isList && {
      accounts: {
        ...tabOfView(accounts),
        headerRow: accounts.headerRow,
        isHeaderSure: accounts.isHeaderSure,
        options: optionsOf(accounts, reading),
      },
    }),
    ...(deals && foundDeals && { deals: { ...foundDeals, options: optionsOf(deals, reading) } }),
    lines,
    searched: !isList
      ? []
      : deals === undefined
        ? otherColumns(accounts, lines)
        : searchedColumns(looked, lines),
    problem: problemOf(accounts, deals),
    unused: unusedIn(used, [accounts, deals]),
    template: words.template(definition.criteria),
    least: LEAST_OF_EACH,
  };
}

/** Each column with its first cell that is known. */
function optionsOf({ headers, rows }: Tab, reading: Reading): FoundColumn[] {
  const sample = sampleRows(rows);
  return headers.flatMap((header, column) => {
    if (header.trim() === '') return [];
    const cell = sample.find((row) => !reading.isMissing(row[column] ?? ''))?.[column] ?? '';
    return [{ header: header.trim(), example: exampleOf(cell, reading) }];
  });
}

/** Years and ranks have no comma. */
const LEAST_WITH_COMMA = 10_000;

function exampleOf(cell: Cell, reading: Reading): string {
  const isPlain = typeof cell === 'number' && Math.abs(cell) < LEAST_WITH_COMMA;
  return isPlain && Number.isInteger(cell) ? String(cell) : showCell(cell, reading);
}

/** Those of the accounts that stand for nothing shown. */
function otherColumns({ headers }: Tab, lines: FoundView['lines']): string[] {
  const shown = new Set(lines.map(({ header }) => fold(header)));
  return headers.map((one) => one.trim()).filter((one) => one !== '' && !shown.has(fold(one)));
}

/** Events of churn in a tab of their own. */
function unusedIn(used: readonly Tab[], taken: readonly (Tab | undefined)[]): string {
  const [accounts, deals] = taken;
  const churn = used.find((one) => !taken.includes(one) && isOfChurn(one));
  return churn === undefined ? '' : words.churnTab(churn.sheet, accounts?.sheet, deals?.sheet);
}

/** Both have one header row, and a tab each. */
function problemOf(accounts: Tab | undefined, deals: Tab | undefined): string {
  if (accounts === undefined || deals === undefined) return '';
  if (accounts === deals) return words.noListYet(deals.sheet);
  return accounts.headerRow === deals.headerRow ? '' : words.twoHeaderRows(accounts, deals);
}
