import { type Channel, encode } from './channel';

interface MenuEntry {
  readonly kind: 'item' | 'separator' | 'menu';
  readonly label: string;
  readonly functionName: string;
  items: MenuEntry[];
}

interface HtmlPage {
  getContent(): string;
  getTitle(): string;
  getWidth(): number | null;
  getHeight(): number | null;
}

const BUTTON = { OK: 'OK', CANCEL: 'CANCEL', YES: 'YES', NO: 'NO', CLOSE: 'CLOSE' };
const BUTTON_SET = {
  OK: 'OK',
  OK_CANCEL: 'OK_CANCEL',
  YES_NO: 'YES_NO',
  YES_NO_CANCEL: 'YES_NO_CANCEL',
};

/** `SpreadsheetApp.getUi()`. */
export function ui(channel: Channel): object {
  channel.call('SpreadsheetApp.getUi');
  const show = (kind: string, page: HtmlPage, title: string) => {
    channel.call(`Ui.${kind}`, pageData(page, title));
  };
  return {
    Button: BUTTON,
    ButtonSet: BUTTON_SET,
    createMenu: (label: string) => menuBuilder(channel, label),
    createAddonMenu: () => menuBuilder(channel, '', true),
    alert: (...args: string[]) => channel.call('Ui.alert', ...question(args, BUTTON_SET.OK)),
    prompt: (...args: string[]) => {
      const asked = question(args, BUTTON_SET.OK);
      const answer = channel.call<{ button: string; text: string }>('Ui.prompt', ...asked);
      return {
        getSelectedButton: () => answer.button,
        getResponseText: () => answer.text,
      };
    },
    showSidebar: (page: HtmlPage) => show('showSidebar', page, page.getTitle()),
    showModalDialog: (page: HtmlPage, title: string) => show('showModalDialog', page, title),
    showModelessDialog: (page: HtmlPage, title: string) => show('showModelessDialog', page, title),
  };
}

/** The forms (message), (message, buttons) and (title, message, buttons) as title, message, buttons. */
function question(args: readonly string[], buttons: string): [string, string, string] {
  const [first = '', second, third] = args.map(String);
  if (args.length < 1 || args.length > 3) {
    throw new Error("The parameters don't match the method signature for Ui.alert.");
  }
  if (third !== undefined) return [first, second ?? '', third];
  return ['', first, second ?? buttons];
}

function pageData(page: HtmlPage, title: string): object {
  const width = page.getWidth();
  const height = page.getHeight();
  return {
    title,
    html: page.getContent(),
    ...(width !== null && { width }),
    ...(height !== null && { height }),
  };
}

function menuBuilder(channel: Channel, label: string, isOfAddOn = false): object {
  const entry: MenuEntry = { kind: 'menu', label, functionName: '', items: [] };
  const builder = {
    addItem: (item: string, functionName: string) => {
      entry.items.push({ kind: 'item', label: item, functionName, items: [] });
      return builder;
    },
    addSeparator: () => {
      entry.items.push({ kind: 'separator', label: '', functionName: '', items: [] });
      return builder;
    },
    addSubMenu: (menu: { entry(): MenuEntry }) => {
      entry.items.push(menu.entry());
      return builder;
    },
    addToUi: () => {
      channel.call('Menu.addToUi', encode(entry), isOfAddOn);
    },
  };
  Object.defineProperty(builder, 'entry', { value: () => entry, enumerable: false });
  return builder;
}
