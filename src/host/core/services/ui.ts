import type { ButtonSetName, MenuEntry } from '../api';
import type { Installation } from '../person';
import { any, menu, type OpTable, ui, write } from './op';

/** Ui and HtmlService: menus, dialogs, the sidebar, toasts. */
export const UI: OpTable = {
  'SpreadsheetApp.getUi': menu(() => null),
  'Menu.addToUi': menu(({ desk }, entry: MenuEntry, isOfAddOn: boolean) => {
    const shown = shownMenu(entry, isOfAddOn, desk.installation);
    desk.menus = [...desk.menus.filter(({ label }) => label !== shown.label), shown];
  }),
  'Ui.alert': ui(({ desk }, title: string, message: string, buttons: ButtonSetName) =>
    desk.dialogs.alert({ kind: 'alert', title, message, buttons }),
  ),
  'Ui.prompt': ui(({ desk }, title: string, message: string, buttons: ButtonSetName) =>
    desk.dialogs.prompt({ kind: 'prompt', title, message, buttons }),
  ),
  'Ui.showSidebar': ui(({ desk }, page: ShownPage) =>
    desk.dialogs.page({ ...page, kind: 'sidebar' }),
  ),
  'Ui.showModalDialog': ui(({ desk }, page: ShownPage) =>
    desk.dialogs.page({ ...page, kind: 'dialog' }),
  ),
  'Ui.showModelessDialog': ui(({ desk }, page: ShownPage) =>
    desk.dialogs.page({ ...page, kind: 'dialog' }),
  ),
  'Spreadsheet.toast': write(
    ({ desk }, message: string, title?: string | null, seconds?: number | null) =>
      desk.dialogs.toast({
        message: String(message),
        title: title ?? '',
        seconds: seconds ?? 5,
      }),
  ),
  'HtmlService.file': any(({ desk }, name: string) => {
    const html = desk.project.pages.get(name.replace(/\.html$/, ''));
    if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return html;
  }),
};

const HELP: MenuEntry = { kind: 'item', label: 'Help', functionName: '', items: [] };

/**
 * A menu as Google shows it. An add-on has one place, under Extensions, which ends with Help: a menu
 * that was not made for it leaves nothing else there. That of a bound script is called as the script.
 */
function shownMenu(entry: MenuEntry, isOfAddOn: boolean, installation: Installation): MenuEntry {
  if (installation === 'add-on') {
    const items = isOfAddOn ? [...entry.items, HELP] : [HELP];
    return { ...entry, label: 'Extensions › Add-on', items };
  }
  return isOfAddOn ? { ...entry, label: 'Extensions › Script' } : entry;
}

interface ShownPage {
  readonly title: string;
  readonly html: string;
  readonly width?: number;
  readonly height?: number;
}
