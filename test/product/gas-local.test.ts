import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { openInProcess } from '../../src/host/core/execute/in-process';
import { DIST } from '../support/built-addon';
import { definitionWith, smallDefinition } from '../support/definitions';
import { accountsTab, configTab } from './support/defined-workbook';
import { listening } from './support/dialogs';

interface GasLocal {
  require(folder: string, globals: object): Record<string, () => void>;
}

const gasLocal = createRequire(import.meta.url)('gas-local') as GasLocal;

/** What Apps Script has not; whoever asks for one of them is found out. */
const ABSENT = [
  'URL',
  'TextEncoder',
  'TextDecoder',
  'setTimeout',
  'setInterval',
  'fetch',
  'atob',
  'crypto',
  'performance',
  'structuredClone',
  'process',
  'require',
  'window',
  'document',
  'UrlFetchApp',
  'MailApp',
];

function load() {
  const told = listening();
  const settings = { ...smallDefinition.settings, asOf: 20_634 };
  const config = configTab('ICP Config', definitionWith({ settings }));
  const workbook = [accountsTab(), config];
  const { document, globals, begin } = openInProcess({
    dist: DIST,
    workbook,
    dialogs: told.dialogs,
  });
  const asked: string[] = [];
  const services = globals();
  for (const name of ABSENT) {
    Object.defineProperty(services, name, {
      get: () => {
        asked.push(name);
        return undefined;
      },
    });
  }
  return { ...told, document, begin, asked, addon: gasLocal.require(DIST, services) };
}

describe('the built code in gas-local', () => {
  it('builds its menu, sets up and scores, and asks for nothing that Apps Script has not', () => {
    const { addon, document, begin, asked, alerts, toasts } = load();
    begin('trigger');
    addon.onOpen?.();
    expect(document.desk.menus.map(({ label }) => label)).toEqual(['ICP Score']);
    begin();
    addon.icpSetUp?.();
    begin();
    addon.icpScoreAccounts?.();
    expect(alerts).toEqual([]);
    expect(toasts.at(-1)).toMatch(/^Accounts scored by .+: 1 account is Tier 1/);
    expect(document.values('Accounts')[1]?.slice(12, 14)).toEqual(['Tier 1', 100]);
    expect(asked).toEqual([]);
  });

  it('evaluates without a service call', () => {
    const { document } = load();
    expect(document.serviceCalls()).toEqual({});
  });
});
