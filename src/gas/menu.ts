import { menu as entries } from '../app/menu';
import { TITLE } from './title';

/** Of the build, see build.mjs: it goes to the Marketplace, not into a spreadsheet's own script. */
declare const IS_ADD_ON: boolean;

/**
 * Builds the menu when the spreadsheet opens, before anybody has authorised anything: it touches
 * nothing else. A published add-on has its place under Extensions, and of a menu of its own Google
 * shows nothing but Help.
 */
export function onOpen(): void {
  const ui = SpreadsheetApp.getUi();
  const menu = IS_ADD_ON ? ui.createAddonMenu() : ui.createMenu(TITLE);
  for (const [label, calls] of entries) {
    if (typeof calls === 'string') menu.addItem(label, calls);
    else menu.addSubMenu(group(ui.createMenu(label), calls));
  }
  menu.addToUi();
}

function group(
  menu: GoogleAppsScript.Base.Menu,
  items: readonly (readonly [label: string, functionName: string])[],
): GoogleAppsScript.Base.Menu {
  for (const [label, functionName] of items) menu.addItem(label, functionName);
  return menu;
}

/** Builds the menu when the add-on is installed into an open spreadsheet. */
export function onInstall(): void {
  onOpen();
}
