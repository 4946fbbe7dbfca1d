import type { ButtonSetName, MenuEntry } from '../api';
import { any, menu, type OpTable, ui, write } from './op';

/** Ui and HtmlService: menus, dialogs, the sidebar, toasts. */
export const UI: OpTable = {
  'SpreadsheetApp.getUi': menu(() => null),
  'Menu.addToUi': menu(({ desk }, entry: MenuEntry) => {
    desk.menus = [...desk.menus.filter(({ label }) => label !== entry.label), entry];
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

interface ShownPage {
  readonly title: string;
  readonly html: string;
  readonly width?: number;
  readonly height?: number;
}
