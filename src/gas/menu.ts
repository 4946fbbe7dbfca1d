import { act, askAndCompare } from './actions';

const TITLE = 'ICP Score';

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

/** Menu `Set up…`: writes a definition that fits the headers that are there. */
export function icpSetUp(): void {
  act('setUp');
}

/** Menu `Open sidebar`. */
export function icpOpenSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(TITLE);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Menu `Score accounts`: writes scores beside the accounts. */
export function icpScoreAccounts(): void {
  act('scoreAccounts');
}

/** Menu `Score this sheet`: the same for the tab in front. */
export function icpScoreThisSheet(): void {
  act('scoreThisSheet');
}

/** Menu `Insert score formulas`: a column of formulas that follow every change. */
export function icpInsertFormulas(): void {
  act('insertFormulas');
}

/** Menu `Backtest`: judges the definition by the deals that were won and lost. */
export function icpBacktest(): void {
  act('backtest');
}

/** Menu `Discover patterns`: what won deals have that lost ones have not. */
export function icpDiscoverPatterns(): void {
  act('discover');
}

/** Menu `Compare…`: two definitions or versions side by side. */
export function icpCompare(): void {
  askAndCompare();
}

/** Menu `Recalculate formulas`. */
export function icpRecalculate(): void {
  act('recalculate');
}
