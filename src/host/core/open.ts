import type { Host, HostOptions, MenuEntry } from './api';
import type { Desk } from './desk';
import { Document } from './document';
import { arrayFormula, customFunction } from './engine/functions';
import { CustomFunctions } from './execute/custom-functions';
import { Executor } from './execute/executor';
import { type Installed, install } from './installed';
import { openDesk } from './open-desk';
import { mayEdit, noMenu, WRONG_ACCOUNT } from './person';
import { requirePlain } from './plain-arguments';

/**
 * Opens a workbook with the add-on in it: its custom functions are known, its `onOpen` has run.
 *
 * @param installed the add-on where other spreadsheets use it too; it stays when this one is closed
 * @throws if a script does not parse or its `onOpen` fails
 * @example
 * const host = await openHost({ dist: 'dist', workbook: [{ name: 'Accounts', rows: [] }], dialogs });
 * await host.runMenu('Score accounts');
 */
export async function openHost(options: HostOptions, installed?: Installed): Promise<Host> {
  const addon = installed ?? install(options.dist);
  const desk = openDesk(options, addon.project);
  const functions = new CustomFunctions(desk, addon.functions);
  desk.book.register(
    arrayFormula(),
    ...desk.project.customFunctions.map((name) => customFunction(name, functions)),
  );
  const executor = new Executor(desk, addon.runners);
  const host = new OpenHost(desk, executor, installed ? undefined : addon);
  await host.start();
  return host;
}

const ADD_ON_MENU =
  ' (from the Marketplace only a menu made for it is shown: node build.mjs --add-on builds that one)';

class OpenHost extends Document implements Host {
  constructor(
    desk: Desk,
    private readonly executor: Executor,
    private readonly own: Installed | undefined,
  ) {
    super(desk);
  }

  /** Runs `onOpen` where the add-on has one; whoever may only look gets no menu. */
  async start(): Promise<void> {
    if (!mayEdit(this.desk.person)) return;
    try {
      await this.executor.run('trigger', { name: 'onOpen', args: undefined });
    } catch (error) {
      if (error instanceof Error && error.message === notFound('onOpen')) return;
      await this.close();
      throw error;
    }
  }

  menu(): readonly MenuEntry[] {
    return this.desk.menus;
  }

  noMenu(): string {
    return noMenu(this.desk.person);
  }

  async runMenu(label: string): Promise<void> {
    if (this.noMenu() !== '') throw new Error(this.noMenu());
    const items = this.desk.menus.flatMap(itemsOf);
    const item = items.find((entry) => plainLabel(entry.label) === plainLabel(label));
    if (!item) {
      const labels = items.map((entry) => entry.label).join(', ');
      const hasHelpOnly = this.desk.installation === 'add-on' && items.length === 1;
      const why = hasHelpOnly ? ADD_ON_MENU : '';
      throw new Error(`Menu item must be one of ${labels}, got ${label}${why}`);
    }
    await this.executor.run('action', { name: item.functionName, args: undefined });
  }

  async run(functionName: string, args: readonly unknown[]): Promise<unknown> {
    args.forEach((arg, index) => {
      requirePlain(arg, String(index));
    });
    if (this.desk.person.hasOtherAccount) throw new Error(WRONG_ACCOUNT);
    if (functionName.endsWith('_')) throw new Error(notFound(functionName));
    const job = { name: functionName, args: JSON.stringify(args) };
    return JSON.parse(await this.executor.run('action', job)).value;
  }

  onEvent: Host['onEvent'] = (listener) => this.desk.onEvent(listener);

  async close(): Promise<void> {
    await this.executor.close();
    await this.own?.runners.close();
    this.desk.book.dispose();
  }
}

function itemsOf(entry: MenuEntry): MenuEntry[] {
  return entry.kind === 'item' ? [entry] : entry.items.flatMap(itemsOf);
}

function plainLabel(label: string): string {
  return label.trim().replace(/(…|\.\.\.)$/, '');
}

function notFound(name: string): string {
  return `Script function not found: ${name}`;
}
