import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { buildServer } from '../../src/gas/build.mjs';
import type { MenuEntry } from '../../src/host/core/api';
import { openHost } from '../../src/host/core/open';
import type { Installation } from '../../src/host/core/person';
import { release } from '../../src/protocol/build.mjs';
import { tab } from '../host/support/open-fixture';
import { listening } from '../product/support/dialogs';
import { DIST } from '../support/built-addon';

/** What the script of `npm run build` is for the Marketplace. */
async function buildForMarketplace(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'add-on-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const root = resolve(DIST, '..');
  const define = await release(root);
  const options = { absWorkingDir: root, bundle: true, target: 'es2019', define } as const;
  await buildServer(options, join(folder, 'Code.js'), { isAddOn: true });
  for (const file of ['Sidebar.html', 'appsscript.json']) {
    await copyFile(join(DIST, file), join(folder, file));
  }
  return folder;
}

async function open(dist: string, installation: Installation) {
  const told = listening();
  const workbook = [tab('Accounts', ['Account', 'Industry'], ['Northwind', 'Software'])];
  const host = await openHost({ dist, workbook, dialogs: told.dialogs, installation });
  onTestFinished(() => host.close());
  return { host, ...told };
}

const named = (menus: readonly MenuEntry[]) =>
  menus.map(({ label, items }) => [label, items.map((item) => item.label)]);

it('the menu of the build for the Marketplace stands under Extensions, and works', async () => {
  const { host, toasts } = await open(await buildForMarketplace(), 'add-on');
  const [[label, items] = []] = named(host.menu());
  expect(label).toBe('Extensions › Add-on');
  expect(items?.slice(0, 3)).toEqual(['Set up…', 'Open sidebar', 'Score accounts']);
  await host.runMenu('Set up…');
  expect(toasts.at(-1)).toContain('ICP Config');
}, 60_000);

it('the menu of the usual build is one of its own, of which an add-on would show nothing', async () => {
  const bound = await open(DIST, 'bound script');
  expect(bound.host.menu().map(({ label }) => label)).toEqual(['ICP Score']);
  const published = await open(DIST, 'add-on');
  expect(named(published.host.menu())).toEqual([['Extensions › Add-on', ['Help']]]);
}, 60_000);
