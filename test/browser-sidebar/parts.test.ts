import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { firstPage, partsOf } from '../../src/gas/sidebar';
import { DIST } from '../support/built-addon';
import { sharedChromium } from '../support/chromium';

const built = readFileSync(join(DIST, 'Sidebar.html'), 'utf8');
const parts = JSON.stringify({ ok: true, parts: partsOf(built) });
const otherParts = parts.replace(/later-views-\w+/g, 'later-views-OTHER');
const help = { advice: ['Accounts has 5 rows.'], sections: [] };
const LOST = 'NetworkError: Connection failure due to HTTP 0';

/** The first page over a server that has no definition to show, and what it asks for. */
async function open(html: string, ...answers: (string | Error)[]) {
  const page = await (await sharedChromium()).newPage();
  onTestFinished(() => page.close());
  let asked = 0;
  await page.exposeFunction('answerOf', (json: string) => {
    const { action } = JSON.parse(json);
    if (action === 'help') return JSON.stringify({ ok: true, help });
    if (action !== 'parts') return JSON.stringify({ ok: false, error: 'The sheet is busy.' });
    const answer = answers[asked++] ?? '';
    if (answer instanceof Error) throw answer;
    return answer;
  });
  await page.addInitScript(() => {
    type Handler = (value: unknown) => void;
    const run = (done?: Handler, failed?: Handler): object => ({
      withSuccessHandler: (handler: Handler) => run(handler, failed),
      withFailureHandler: (handler: Handler) => run(done, handler),
      icpApi: (json: string) =>
        (window as unknown as { answerOf(json: string): Promise<string> })
          .answerOf(json)
          .then(done, failed),
    });
    Object.assign(window, { google: { script: { run: run() } } });
  });
  await page.goto('about:blank');
  await page.setContent(html);
  await page.getByText('The sheet is busy.').waitFor();
  return { page, asked: () => asked };
}

const openHelp = (page: Page) => page.getByRole('button', { name: 'Help' }).click();
const isThere = (page: Page) => page.getByText('Accounts has 5 rows.').waitFor();

describe('what opens later', { timeout: 120_000 }, () => {
  it('is there before anybody asks, and knows what the page knows', async () => {
    const { page, asked } = await open(firstPage(built), parts);
    await expect.poll(asked).toBe(1);
    await openHelp(page);
    await isThere(page);
    await page.getByRole('button', { name: '‹ Back' }).click();
    await page.getByText('The sheet is busy.').waitFor();
    expect(asked()).toBe(1);
  });

  it('is asked for again where it did not come, by who opens it and by who tries again', async () => {
    const { page, asked } = await open(firstPage(built), new Error(LOST), new Error(LOST), parts);
    await expect.poll(asked).toBe(1);
    await openHelp(page);
    await page
      .getByRole('alert')
      .getByText(/^There was no connection to Google\./)
      .waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await isThere(page);
    expect(asked()).toBe(3);
  });

  it('is refused where it comes from another build; one can go back', async () => {
    const { page, asked } = await open(firstPage(built), otherParts);
    await openHelp(page);
    await page
      .getByRole('alert')
      .getByText(/^The add-on was changed meanwhile\. Reload/)
      .waitFor();
    await page.getByRole('button', { name: '‹ Back' }).click();
    await page.getByText('The sheet is busy.').waitFor();
    expect(asked()).toBe(1);
  });

  it('is not asked for where the page has it', async () => {
    const { page, asked } = await open(built);
    await openHelp(page);
    await isThere(page);
    expect(asked()).toBe(0);
  });
});
