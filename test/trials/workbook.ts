import type { Definition } from '../../src/definition/definition';
import { fitTemplate } from '../../src/definition/template/fit-template';
import type { Cell } from '../../src/engine/model';
import { isoDay } from '../../src/engine/values/iso-day';
import type { DealTable } from '../../src/insight/deals/deal-table';
import { context } from '../insight/support/planted';

/** Both tabs of a workbook, each with its header row. */
export interface Tabs {
  readonly deals: Cell[][];
  readonly accounts: Cell[][];
}

/** Deals as a spreadsheet has them: the attributes stand in the accounts tab. */
export function workbookOf({ headers, rows, deals }: DealTable): Tabs {
  const accounts = new Map<string, readonly Cell[]>();
  const keyOf = (account: string, row: number) => account || `single${row}.example`;
  deals.forEach(({ account }, row) => {
    accounts.set(keyOf(account, row), rows[row] ?? []);
  });
  return {
    deals: [
      ['Deal ID', 'Domain', 'Stage', 'Amount', 'Created date', 'Close date'],
      ...deals.map(({ id, account, outcome, amount, createdOn, closedOn }, row) => [
        id,
        keyOf(account, row),
        outcome === 'won' ? 'Closed Won' : 'Closed Lost',
        Number.isNaN(amount) ? '' : amount,
        isoDay(createdOn),
        isoDay(closedOn),
      ]),
    ],
    accounts: [['Domain', ...headers], ...[...accounts].map(([key, cells]) => [key, ...cells])],
  };
}

/** What Set up makes of a workbook; one tab is both where there are no accounts. */
export function setUp(deals: Cell[][], accounts: Cell[][] | undefined): Definition {
  const tab = (sheet: string, [headers = [], ...rows]: Cell[][]) => ({
    ...{ sheet, headers: headers.map(String), rows },
  });
  const dealsTab = tab('Deals', deals);
  return fitTemplate({
    accounts: accounts === undefined ? dealsTab : tab('Accounts', accounts),
    deals: dealsTab,
    headerRow: 1,
    context,
  });
}
