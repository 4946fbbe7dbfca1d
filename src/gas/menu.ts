import { insertFormulas } from '../app/insert-formulas';
import { messages } from '../app/messages';
import type { Outside } from '../app/outside';
import { recalculate } from '../app/recalculate';
import { scoreAccounts } from '../app/score-accounts/score-accounts';
import { setUp } from '../app/setup/set-up';
import { openOutside } from './outside';

const TITLE = 'ICP Score';

/** The menu; it is built before the user has authorised anything, so it touches nothing else. */
const items: readonly (readonly [label: string, functionName: string])[] = [
  ['Set up…', 'icpSetUp'],
  ['Open sidebar', 'icpOpenSidebar'],
  ['Score accounts', 'icpScoreAccounts'],
  ['Score this sheet', 'icpScoreThisSheet'],
  ['Insert score formulas', 'icpInsertFormulas'],
  ['Recalculate formulas', 'icpRecalculate'],
];

/** Builds the menu when the spreadsheet opens. */
export function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createMenu(TITLE);
  for (const [label, functionName] of items) menu.addItem(label, functionName);
  menu.addToUi();
}

/** Builds the menu when the add-on is installed into an open spreadsheet. */
export function onInstall(): void {
  onOpen();
}

/** Menu `Set up…`: writes a definition that fits the headers that are there. */
export function icpSetUp(): void {
  act((outside) => messages.setUpDone(setUp(outside)));
}

/** Menu `Open sidebar`. */
export function icpOpenSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(TITLE);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Menu `Score accounts`: writes scores beside the accounts. */
export function icpScoreAccounts(): void {
  act((outside) => messages.scored(scoreAccounts(outside)));
}

/** Menu `Score this sheet`: the same for the tab in front. */
export function icpScoreThisSheet(): void {
  act((outside) =>
    messages.scored(scoreAccounts(outside, { sheet: outside.workbook.activeSheet() })),
  );
}

/** Menu `Insert score formulas`: a column of formulas that follow every change. */
export function icpInsertFormulas(): void {
  act((outside) => messages.formulasInserted(insertFormulas(outside)));
}

/** Menu `Recalculate formulas`. */
export function icpRecalculate(): void {
  act((outside) => messages.recalculated(recalculate(outside)));
}

/** Does one thing exclusively, and tells how it went; an error changes nothing and is told too. */
function act(action: (outside: Outside) => string): void {
  const outside = openOutside();
  try {
    const done = outside.exclusively(() => action(outside));
    outside.workbook.toast(done);
  } catch (error) {
    SpreadsheetApp.getUi().alert(TITLE, messageOf(error), SpreadsheetApp.getUi().ButtonSet.OK);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
