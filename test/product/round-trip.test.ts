import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { shownTabs } from '../../src/host/command/run-steps';
import { readFolder, writeFolder } from '../../src/host/core/csv/folder';
import { tab } from '../host/support/open-fixture';
import { type Addon, openAddon } from './support/open-addon';

const LIST = tab(
  'Accounts',
  ['Company', 'Industry', 'Employees', 'Country', 'Tech stack'],
  ['Northwind', 'Software', 320, 'US', 'HubSpot; Snowflake'],
  ['Contoso', 'Retail', '51-200', 'France', 'SAP'],
  ['Fabrikam', 'Software', '1,200', 'Germany', ''],
  ['Adatum', 'Fintech', '~80', 'Austria', 'HubSpot'],
);

/** A notation that became a number is noticed as a change by hand: the version is a new one. */
function scored({ host }: Addon): string[][] {
  const isVersion = /^v\d+$/;
  return host.displayValues('Accounts').map((row) => row.filter((cell) => !isVersion.test(cell)));
}

it('a folder that was written is opened again and scores the same', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'round-trip-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const first = await openAddon([LIST]);
  await first.run('Set up…');
  await writeFolder(folder, shownTabs(first.host));
  const again = await openAddon((await readFolder(folder, 2026)).tabs);
  for (const { run, alerts } of [first, again]) {
    await run('Score accounts');
    expect(alerts).toEqual([]);
  }
  const notation = again.host
    .values('ICP Config')
    .find(([label]) => label === 'Numbers are written');
  expect(notation?.[1]).toBe(1234.5);
  expect(again.toasts).toEqual(first.toasts.slice(-1));
  expect(scored(again)).toEqual(scored(first));
});
