import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { firstPage, partsOf } from '../../src/gas/sidebar';
import { DIST } from '../support/built-addon';
import { dealsWorkbook } from './support/deals-workbook';
import { listening } from './support/dialogs';
import { openAddon } from './support/open-addon';

const built = readFileSync(join(DIST, 'Sidebar.html'), 'utf8');

/** What an item of the menu shows beside the sheet. */
async function shownBy(item: string): Promise<string> {
  const pages: string[] = [];
  const dialogs = {
    ...listening().dialogs,
    page: ({ html }: { html: string }) => pages.push(html),
  };
  const { run } = await openAddon(dealsWorkbook(), { dialogs });
  await run(item);
  return pages.join('');
}

it('opens without what opens later', async () => {
  const shown = await shownBy('Open sidebar');
  expect(shown).toBe(firstPage(built));
  expect(shown).not.toContain('icpParts=');
});

it.each(['Help', 'Set up…', 'Explain this account', 'Create list…'])(
  '%s opens with all of it, as its page is not the first',
  async (item) => {
    const shown = await shownBy(item);
    expect(shown.replace(/ data-page="\w+"/, '')).toBe(built);
  },
);

it('brings what opens later without a look at the spreadsheet, while somebody else saves', async () => {
  const { host } = await openAddon(dealsWorkbook());
  host.resetServiceCalls();
  const { ok, parts } = JSON.parse(String(await host.run('icpApi', ['{"action":"parts"}'])));
  expect({ ok, parts }).toEqual({ ok: true, parts: partsOf(built) });
  expect(host.serviceCalls()).toEqual({ 'HtmlService.file': 1 });
});
