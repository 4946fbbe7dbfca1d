import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { words } from '../../src/app/help/words';
import { sharedChromium } from '../support/chromium';
import { FACTS, studio } from './support/studio';

const FOLDER = resolve('.github/marketplace');
/** LISTING_PICTURES=1 draws them anew. */
const isDrawn = process.env.LISTING_PICTURES !== undefined;

const DRAWINGS = [
  ...[32, 48, 96, 128].map((size) => ({
    from: 'icon.svg',
    to: `icon-${size}.png`,
    width: size,
    height: size,
  })),
  { from: 'banner.svg', to: 'banner.png', width: 220, height: 140 },
];
const SCREENSHOTS = ['scores', 'definition', 'backtest'].map((name) => ({
  to: `screenshot-${name}.png`,
  width: 1280,
  height: 800,
}));

/** Width and height of a PNG, which begins with them. */
function sizeOf(file: string) {
  const png = readFileSync(file);
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

async function draw(browser: Browser, { from, to, width, height }: (typeof DRAWINGS)[number]) {
  const page = await browser.newPage({ viewport: { width, height } });
  const image = Buffer.from(readFileSync(resolve(FOLDER, from))).toString('base64');
  await page.setContent(
    `<style>body { margin: 0 } img { display: block; width: 100% }</style><img src="data:image/svg+xml;base64,${image}">`,
  );
  await page.locator('img').evaluate((one) => (one as HTMLImageElement).decode());
  await page.screenshot({ path: resolve(FOLDER, to), omitBackground: true });
  await page.close();
}

/** Pages of a window that shows whole columns, made as small as Google asks for. */
async function photograph(browser: Browser): Promise<void> {
  const { host, open, settled, hide } = await studio(browser);
  for (const item of ['Score accounts', 'Backtest']) await host.runMenu(item);
  hide('Accounts', FACTS);
  host.activate('Accounts', 'A2');
  const person = await open({ width: 1440, height: 900, scale: 1280 / 1440 });
  const take = async (name: string) => {
    await settled(person);
    await person.page.screenshot({ path: resolve(FOLDER, `screenshot-${name}.png`) });
  };
  for (const [name, tab] of [
    ['definition', 'ICP Config'],
    ['backtest', 'ICP Backtest'],
  ]) {
    await person.goTo(`${tab}!A1`);
    await take(name ?? '');
  }
  host.activate('Accounts', 'A2');
  await person.choose('ICP Score', 'Open sidebar');
  const sidebar = person.sidebar();
  await sidebar.getByText('Leaves out').waitFor();
  await sidebar.getByRole('tab', { name: 'Account' }).click();
  await sidebar.getByText('Adds up to').waitFor();
  await take('scores');
}

describe('the pictures of the listing', () => {
  it.runIf(isDrawn)('are drawn', { timeout: 240_000 }, async () => {
    const browser = await sharedChromium();
    for (const drawing of DRAWINGS) await draw(browser, drawing);
    await photograph(browser);
  });

  it.each([...DRAWINGS, ...SCREENSHOTS])('$to has the size that Google asks for', (picture) => {
    const { width, height } = picture;
    expect(sizeOf(resolve(FOLDER, picture.to))).toEqual({ width, height });
  });
});

describe('the texts of the listing', () => {
  const read = (file: string) => readFileSync(resolve(FOLDER, file), 'utf8');
  const steps = read('README.md');
  const scopes: string[] = JSON.parse(readFileSync('appsscript.json', 'utf8')).oauthScopes;

  it('are short enough', () => {
    const [, short = '', long = ''] = read('descriptions.md').split(/^## .*$/m);
    expect(short.trim().length).toBeGreaterThan(40);
    expect(short.trim().length).toBeLessThanOrEqual(200);
    expect(long.trim().length).toBeLessThanOrEqual(16_000);
  });

  it.each(['README.md', 'privacy.md'])('%s names the permissions of the manifest', (file) => {
    expect(new Set(read(file).match(/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))).toEqual(
      new Set(scopes),
    );
  });

  it('lead to every file that lies here', () => {
    const named = [...steps.matchAll(/\]\(([\w.-]+)\)/g)].map(([, file]) => file);
    const drawn = DRAWINGS.map(({ from }) => from);
    const here = readdirSync(FOLDER).filter((file) => !['README.md', ...drawn].includes(file));
    expect([...new Set(named)].sort()).toEqual(here.sort());
  });

  it.each([
    ['privacy.md', read('privacy.md')],
    ['README', readFileSync('README.md', 'utf8').split('What you do not see:')[1] ?? ''],
    ['Help', JSON.stringify(words.undo)],
  ])('name all that is kept outside the cells: %s', (_, text) => {
    for (const kept of [
      /\bmarks\b/i,
      /patterns were rejected|rejected patterns/,
      /version each definition is at/,
      /stopped run/,
      /tab (that is )?being added/,
      /unfinished review|review that is not finished/,
      /\bname\b/,
      /\bdraft/,
      /which news/,
    ]) {
      expect(text).toMatch(kept);
    }
  });

  it('leave three words open, which the page for the administrator names', () => {
    const open = ['privacy.md', 'terms.md'].flatMap(
      (file) => read(file).match(/\b(?:[A-Z]{4,}_)?[A-Z]{4,}\b/g) ?? [],
    );
    expect(new Set(open)).toEqual(new Set(['SUPPORT_ADDRESS', 'COMPANY', 'DATE']));
    for (const word of open) expect(steps).toContain(word);
  });

  it('leave the address for support open in one way', () => {
    for (const file of ['README.md', 'privacy.md', 'terms.md']) {
      expect(read(file)).toContain('SUPPORT_ADDRESS');
    }
  });
});
