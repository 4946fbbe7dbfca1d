import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openFixture } from '../support/open-fixture';

async function addOn(source: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'addon-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'Code.js'), source);
  return folder;
}

describe('onOpen', { timeout: 30_000 }, () => {
  it.each([
    ['SpreadsheetApp.getActive()', 'getActive'],
    ['PropertiesService.getScriptProperties().getKeys()', 'getKeys'],
    ["SpreadsheetApp.getUi().alert('hi')", 'alert'],
  ])('may only build menus: %s', async (body, method) => {
    const dist = await addOn(`function onOpen() { ${body}; }`);
    await expect(openFixture({ dist })).rejects.toThrow(
      `You do not have permission to call ${method}`,
    );
  });

  it('ends after its time', async () => {
    const dist = await addOn('function onOpen() { for (;;); }');
    const opened = openFixture({ dist, limits: { simpleTriggerMs: 100 } });
    await expect(opened).rejects.toThrow('Exceeded maximum execution time');
  });

  it('need not be there', async () => {
    const host = await openFixture({ dist: await addOn('function nothing() {}') });
    expect(host.menu()).toEqual([]);
  });

  it('is not reached where a script does not parse', async () => {
    const dist = await addOn('function onOpen( {');
    await expect(openFixture({ dist })).rejects.toThrow(/Unexpected end of input/);
  });
});
