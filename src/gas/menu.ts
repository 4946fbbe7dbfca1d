import { menuItems } from '../app/menu';
import { TITLE } from './title';

/** Builds the menu when the spreadsheet opens, before anybody has authorised anything: it touches nothing else. */
export function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createMenu(TITLE);
  for (const [label, functionName] of menuItems) menu.addItem(label, functionName);
  menu.addToUi();
}

/** Builds the menu when the add-on is installed into an open spreadsheet. */
export function onInstall(): void {
  onOpen();
}
