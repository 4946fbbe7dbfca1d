import { TITLE } from './title';

/** Of the build, see build.mjs: it goes to the Marketplace, not into a spreadsheet's own script. */
declare const IS_ADD_ON: boolean;

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

/**
 * Builds the menu when the spreadsheet opens. A published add-on has its place under Extensions, and
 * of a menu of its own Google shows nothing but Help.
 */
export function onOpen(): void {
  const ui = SpreadsheetApp.getUi();
  const menu = IS_ADD_ON ? ui.createAddonMenu() : ui.createMenu(TITLE);
  for (const [label, functionName] of items) menu.addItem(label, functionName);
  menu.addToUi();
}

/** Builds the menu when the add-on is installed into an open spreadsheet. */
export function onInstall(): void {
  onOpen();
}
