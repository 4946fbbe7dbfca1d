import type { HostOptions } from '../../../src/host/core/api';
import { type Area, parseReference } from '../../../src/host/core/cells/a1';
import { steppingClock } from '../../../src/host/core/clock';
import { openInProcess } from '../../../src/host/core/execute/in-process';
import type { Answer } from '../../../src/protocol/answer';
import { listening } from '../../product/support/dialogs';
import { NOW } from '../../product/support/open-addon';
import { picture, type TabPicture } from '../../product/support/picture';
import { userSpreadsheet } from '../../product/support/services';
import { ADDON, DIST } from '../../support/built-addon';
import { builtRealm } from '../../support/realm';
import type { Book, Fault, MenuItem } from './book';

const realm = builtRealm();

const items: Readonly<Record<MenuItem, string>> = {
  insertFormulas: 'icpInsertFormulas',
  recalculate: 'icpRecalculate',
};

const faults = {
  once: 'failOnCall',
  'for good': 'failFromCall',
  'after all': 'failAfterCall',
} as const satisfies Record<Fault['kind'], string>;

const RULED_COLUMNS = 14;

/** A workbook with the built add-on in the local host: one call of the port may be several there. */
export function hostBook(workbook: HostOptions['workbook']): Book {
  const told = listening();
  const { document, globals, begin } = openInProcess(
    {
      dist: DIST,
      workbook,
      timeZone: 'Etc/UTC',
      clock: steppingClock(NOW, 0),
      dialogs: told.dialogs,
    },
    ADDON.project,
  );
  const services = globals();
  let calls = 0;
  const run = (name: string, ...args: string[]) => {
    Object.assign(realm, services);
    document.resetServiceCalls();
    begin();
    try {
      return (realm[name] as (...given: string[]) => string)(...args);
    } finally {
      calls = Object.values(document.serviceCalls()).reduce((sum, count) => sum + count, 0);
    }
  };
  const extrasOf = (tab: string) =>
    document.desk.extras(document.desk.sheetNamed(tab).getSheetId());
  /** By row and column, as far as anything of ours has one; tabs are numbered as they are added. */
  const rulesOf = (tab: string): Record<string, string> => {
    const extras = extrasOf(tab);
    const rules: Record<string, string> = {};
    const rows = document.values(tab).length;
    for (const { area, rule } of extras.validatedAreas()) {
      const text = JSON.stringify(rule).replaceAll(/"added-\d+"/g, '""');
      for (let row = area.row; row < Math.min(area.row + area.rows, rows + 1); row++) {
        const end = Math.min(area.column + area.columns, RULED_COLUMNS + 1);
        for (let column = area.column; column < end; column++) {
          rules[`rule ${row},${column}`] = text;
        }
      }
    }
    return rules;
  };
  let saved: ReturnType<typeof document.save> | undefined;
  return {
    copy: () => {
      saved ??= document.save();
      return hostBook(saved);
    },
    close: () => document.desk.book.dispose(),
    fail: ({ kind, call }) => document[faults[kind]](call),
    calls: () => calls,
    ask: (request) => JSON.parse(run('icpApi', JSON.stringify(request))) as Answer,
    menu: (item) => {
      const before = told.alerts.length;
      try {
        run(items[item]);
      } catch (error) {
        return (error as Error).message;
      }
      return told.alerts.slice(before).join(' ');
    },
    values: (tab) => document.values(tab) as ReturnType<Book['values']>,
    tabs: () => document.sheetNames(),
    picture: () => {
      const { tabs, names } = picture(document);
      const parts = Object.entries(tabs).map(([name, tab]) => [
        name,
        Object.assign(partsOf(tab), rulesOf(name)),
      ]);
      return { tabs: Object.fromEntries(parts), ranges: names };
    },
    type: (tab, address, text) => document.setCell(tab, address, text),
    note: (tab, address, text) =>
      void userSpreadsheet(document).getRange(`'${tab}'!${address}`).setNote(text),
    only: (tab, address, values) =>
      extrasOf(tab).validate(placeOf(address), {
        criteria: { type: 'VALUE_IN_LIST', values },
        allowInvalid: false,
        helpText: '',
        showDropdown: true,
      }),
    duplicate: (tab, name) => {
      const spreadsheet = userSpreadsheet(document);
      spreadsheet.getSheetByName(tab).copyTo(spreadsheet).setName(name);
    },
    remove: (tab) => {
      const spreadsheet = userSpreadsheet(document);
      spreadsheet.deleteSheet(spreadsheet.getSheetByName(tab));
    },
  };
}

function placeOf(address: string): Area {
  const { row = 1, column = 1 } = parseReference(address) ?? {};
  return { row, column, rows: 1, columns: 1 };
}

/** Cells with their notes by row and column, and what else a tab has. */
function partsOf({ cells, notes, ...tab }: TabPicture): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const address in cells)
    parts[keyOf(address)] = `${cells[address]} | ${notes[address] ?? ''}`;
  for (const address in notes) parts[keyOf(address)] ??= ` | ${notes[address]}`;
  parts.mark = JSON.stringify(tab.metadata);
  parts.looks = JSON.stringify([tab.frozenRows, tab.merges, tab.protections]);
  return parts;
}

const keys = new Map<string, string>();

/** The row and column of an address, read once: a picture has thousands. */
function keyOf(address: string): string {
  const known = keys.get(address);
  if (known !== undefined) return known;
  const { row, column } = placeOf(address);
  const key = `${row},${column}`;
  keys.set(address, key);
  return key;
}
