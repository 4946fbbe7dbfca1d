import type { Context } from 'node:vm';
import type { ButtonName, HostOptions } from '../../../src/host/core/api';
import { steppingClock } from '../../../src/host/core/clock';
import { Document } from '../../../src/host/core/document';
import { begin, end, replied } from '../../../src/host/core/execute/executions';
import { type Installed, install } from '../../../src/host/core/installed';
import { openHost } from '../../../src/host/core/open';
import { dispatch } from '../../../src/host/core/services/dispatch';
import type { Execution } from '../../../src/host/core/services/op';
import { createServices } from '../../../src/host/realm/services';
import { listening } from '../../product/support/dialogs';
import { NOW } from '../../product/support/open-addon';
import { ADDON, DIST } from '../../support/built-addon';
import { builtRealm, realmOf } from '../../support/realm';

/** An add-on for journeys, with one realm for its actions: warm code is many times quicker. */
export interface JourneyAddon {
  readonly folder: string;
  readonly installed: Installed;
  readonly realm: Context;
}

/** Takes the add-on of a folder, as it was built or pasted. */
export function journeyAddon(folder: string): JourneyAddon {
  const installed = install(folder);
  return { folder, installed, realm: realmOf(installed.project) };
}

const BUILT: JourneyAddon = { folder: DIST, installed: ADDON, realm: builtRealm() };

/** An open spreadsheet with the built add-on; formulas are calculated, actions run in this thread. */
export interface Spreadsheet {
  readonly document: Document;
  /** All that was said, oldest first. */
  readonly toasts: readonly string[];
  readonly alerts: readonly string[];
  /** What is done at the next alerts, and the button that is then clicked; OK by default. */
  readonly answers: (() => ButtonName)[];
  /** Runs a menu item and waits for the formulas; gives what was said meanwhile. */
  menu(label: string): Promise<Said>;
  /** Asks as the sidebar does. */
  ask<T = unknown>(request: object): Promise<Answer<T>>;
  /** Makes the n-th service call of the next menu item or request fail. */
  failOnCall(call: number): void;
  /** Service calls of the last menu item or request. */
  lastCalls(): number;
  close(): Promise<void>;
}

/** What a person was told in one step. */
export interface Said {
  readonly toasts: readonly string[];
  readonly alerts: readonly string[];
}

export type Answer<T> = ({ readonly ok: true } & T) | Refusal;

export interface Refusal {
  readonly ok: false;
  readonly error?: string;
  readonly conflict?: {
    readonly theirChanges: readonly string[];
    readonly yourChanges: readonly string[];
  };
}

/** Opens a workbook for a journey. @param workbook tabs, or a spreadsheet as it was saved */
export async function openSpreadsheet(
  workbook: HostOptions['workbook'],
  options: Partial<HostOptions> = {},
  { folder, installed, realm }: JourneyAddon = BUILT,
): Promise<Spreadsheet> {
  const heard = listening();
  const host = await openHost(
    {
      dist: folder,
      timeZone: 'Etc/UTC',
      clock: steppingClock(NOW, 0),
      workbook,
      dialogs: heard.dialogs,
      ...options,
    },
    installed,
  );
  if (!(host instanceof Document)) throw new Error('A host must be a document');
  const { desk } = host;
  let execution: Execution | undefined;
  const services = createServices((name, args) =>
    replied(() => dispatch(desk, execution as Execution, name, JSON.parse(args))),
  );
  const run = async <T>(functionName: string, ...args: unknown[]): Promise<T> => {
    Object.assign(realm, services);
    execution = begin(desk, 'action');
    try {
      return (realm[functionName] as (...given: unknown[]) => T)(...args);
    } finally {
      end(desk, execution);
      await host.whenIdle();
    }
  };
  const items = () =>
    host.menu().flatMap(function all(entry): (typeof entry)[] {
      return entry.kind === 'item' ? [entry] : entry.items.flatMap(all);
    });
  return {
    document: host,
    toasts: heard.toasts,
    alerts: heard.alerts,
    answers: heard.answers,
    menu: async (label) => {
      const item = items().find((entry) => entry.label.replace(/…$/, '') === label);
      if (item === undefined) throw new Error(`Menu item must be there, got ${label}`);
      const before = [heard.toasts.length, heard.alerts.length] as const;
      await run(item.functionName);
      return { toasts: heard.toasts.slice(before[0]), alerts: heard.alerts.slice(before[1]) };
    },
    ask: async <T>(request: object) =>
      JSON.parse(await run<string>('icpApi', JSON.stringify(request))) as Answer<T>,
    failOnCall: (call) => host.failOnCall(call),
    lastCalls: () => execution?.calls ?? 0,
    close: () => host.close(),
  };
}
