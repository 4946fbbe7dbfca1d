import { existsSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Definition } from '../../src/definition/definition';
import { accountsTab, configTab } from '../product/support/defined-workbook';
import { openQuickly } from '../product/support/in-process';
import { sharedChromium } from '../support/chromium';
import { longDefinition, shortDefinition } from '../support/one-page-definitions';
import { linksIn, printView } from '../support/print-view';

/** Where the pages are written to be looked at. */
const PICTURES = process.env.ONE_PAGE_PICTURES ?? '';
/** Inches. */
const PAPER = { A4: 210 / 25.4, Letter: 8.5 } as const;
const PIXELS = 96;

let browser: Browser;

beforeAll(async () => {
  browser = await sharedChromium();
}, 60_000);

/** The page of a definition, and the addresses that print it. */
function written(definition: Definition) {
  const { act, document } = openQuickly([accountsTab(), configTab('ICP Config', definition)]);
  act('icpOnePage');
  return { document, links: linksIn(document, 'ICP One Page') };
}

describe.each([
  ['short', shortDefinition],
  ['long', longDefinition],
] as const)('the one page of a %s definition', (name, definition) => {
  it.each(Object.entries(PAPER))('is one page of %s', { timeout: 60_000 }, async (format, wide) => {
    const { document, links } = written(definition);
    const asked = Object.fromEntries(
      links[format === 'A4' ? 'PDF, A4' : 'PDF, letter']?.searchParams ?? [],
    );
    expect(asked).toMatchObject({ size: format === 'A4' ? 'A4' : 'letter', fitw: 'true' });
    const { html, width } = printView(document, 'ICP One Page', asked.range ?? '');
    const page = await (await browser.newContext()).newPage();
    await page.setContent(html);
    const inches = Number(asked.left_margin);
    const margin = `${inches}in`;
    const pdf = await page.pdf({
      format,
      margin: { top: margin, bottom: margin, left: margin, right: margin },
      printBackground: true,
      scale: ((wide - 2 * inches) * PIXELS) / width,
    });
    if (existsSync(PICTURES)) {
      writeFileSync(`${PICTURES}/${name}-${format}.pdf`, pdf);
      await page.setViewportSize({ width, height: 1100 });
      await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
    }
    await page.context().close();
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g);
    expect(pages).toHaveLength(1);
  });
});
