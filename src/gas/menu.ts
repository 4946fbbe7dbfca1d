import { TITLE } from './title';

/** The menu; it is built before the user has authorised anything, so it touches nothing else. */
const items: readonly (readonly [label: string, functionName: string])[] = [
  ['Set up…', 'icpSetUp'],
  ['Open sidebar', 'icpOpenSidebar'],
  ['Score accounts', 'icpScoreAccounts'],
  ['Score this sheet', 'icpScoreThisSheet'],
  ['Insert score formulas', 'icpInsertFormulas'],
  ['Backtest', 'icpBacktest'],
  ['Discover patterns', 'icpDiscoverPatterns'],
  ['Compare…', 'icpCompare'],
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
