import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedChromium } from '../support/chromium';
import type { SheetPage } from '../support/sheet-page';
import { Film } from './support/film';
import { gifOf } from './support/gif';
import { pixelsOf } from './support/png-pixels';
import { FACTS, studio } from './support/studio';

const FOLDER = resolve('.github');
/** LISTING_PICTURES=1 draws them anew. */
const isDrawn = process.env.LISTING_PICTURES !== undefined;
type Studio = Awaited<ReturnType<typeof studio>>;

/** Columns that the formulas fill with sentences: V to X. */
const LONG_TEXTS = [22, 24] as const;

/** What a person may write below the name of a definition; the one that is made is longer than a picture. */
const WHO =
  'Software and fintech companies of 100–1,000 people that keep their data in a warehouse, in North America, DACH, the Nordics and the United Kingdom.';

const SCALE = 2;
/** Where the letters of the columns begin: below title, toolbar and formula. */
const CELLS_TOP = 128;

/** Cells up to a row and a column, as they are counted on the page. */
const CELLS = [
  { to: 'accounts.png', at: 'Accounts!Q2', rows: 18, columns: 6 },
  { to: 'config.png', at: 'ICP Config!A1', rows: 33, columns: 12 },
  { to: 'backtest.png', at: 'ICP Backtest!A1', rows: 28, columns: 15 },
];

async function photographCells({ open, settled }: Studio): Promise<void> {
  const person = await open({ width: 1500, height: 1200, scale: SCALE });
  for (const { to, at, rows, columns } of CELLS) {
    await goToTop(person, at);
    await settled(person);
    const clip = { x: 0, y: CELLS_TOP, ...(await lowerRight(person, rows, columns)) };
    await person.page.screenshot({ path: resolve(FOLDER, to), clip });
  }
}

/** Selects a cell that is seen beside the first column. */
async function goToTop(person: SheetPage, address: string): Promise<void> {
  await person.goTo(address);
  await person.page.mouse.move(300, 300);
  await person.page.mouse.wheel(-9_000, 0);
}

/** How large the first rows and columns are with their headers, known by the lines between these. */
async function lowerRight({ page }: SheetPage, rows: number, columns: number) {
  const { width, height, colours } = pixelsOf(await page.screenshot());
  const top = CELLS_TOP * SCALE;
  const down = linesOf(height - top, (at) => colours[(top + at) * width + SCALE]);
  const right = linesOf(width, (at) => colours[(top + SCALE) * width + at]);
  return { width: right[columns] ?? 0, height: down[rows] ?? 0 };
}

/** Where darker lines end, however thick, in pixels of the window. */
function linesOf(length: number, colourAt: (at: number) => number | undefined): number[] {
  const isDarker = (at: number) =>
    [at - THICKEST, at + THICKEST].every(
      (other) => lightness(colourAt(other)) - lightness(colourAt(at)) > SLIGHTLY,
    );
  const dark = Array.from({ length: length - THICKEST }, (_, at) => at).filter(isDarker);
  const ends = dark.filter((at, index) => (dark[index + 1] ?? length) - at > THICKEST);
  return ends.map((at) => (at + 1) / SCALE);
}

const THICKEST = 5 * SCALE;
const SLIGHTLY = 6;

function lightness(colour = 0): number {
  return (colour >> 16) + ((colour >> 8) & 255) + (colour & 255);
}

/** The sidebar's pages. */
async function photographSidebar({ host, open, settled }: Studio): Promise<void> {
  host.activate('Accounts', 'A2');
  const person = await open({ width: 1280, height: 820, scale: SCALE });
  await person.choose('ICP Score', 'Open sidebar');
  const sidebar = person.sidebar();
  const take = async (name: string) => {
    await settled(person);
    const path = resolve(FOLDER, `sidebar-${name}.png`);
    await person.page.locator('#sidebar').screenshot({ path });
  };
  await sidebar.getByText('Leaves out').waitFor();
  await sidebar.getByRole('tab', { name: 'Account' }).click();
  await sidebar.getByText('Adds up to').waitFor();
  await take('account');
  await sidebar.getByRole('tab', { name: 'Define' }).click();
  await sidebar.getByRole('tab', { name: 'Tiers' }).click();
  await take('tiers');
}

/** What Set up finds in two lists. */
async function photographSetUp({ open, settled }: Studio): Promise<void> {
  const person = await open({ width: 1280, height: 820, scale: SCALE });
  await person.choose('ICP Score', 'Set up…');
  await person
    .sidebar()
    .getByRole('button', { name: /Start from/ })
    .first()
    .waitFor();
  await settled(person);
  const path = resolve(FOLDER, 'sidebar-setup.png');
  await person.page.locator('#sidebar').screenshot({ path });
}

/** A weight that moves, what it does to tiers and rates, and cells that follow once it is saved. */
async function film({ open, settled }: Studio): Promise<Buffer> {
  const person = await open({ width: 862, height: 720, scale: 1.5 });
  await goToTop(person, 'Accounts!Q1');
  await person.choose('ICP Score', 'Open sidebar');
  const sidebar = person.sidebar();
  await sidebar.getByText('Leaves out').waitFor();
  await sidebar.getByText('Has a data warehouse').scrollIntoViewIfNeeded();
  const show = await Film.of(person.page, () => settled(person));
  await show.go(700, 600, 1);
  await show.hold(220);
  const slider = sidebar.getByRole('slider', { name: 'Weight of Technographic', exact: true });
  await show.drag(slider, 0.25, [1, 0, 0.4]);
  await show.click(sidebar.getByRole('button', { name: 'Save…' }));
  await show.click(sidebar.getByLabel('Your name', { exact: true }));
  await show.type('Kim');
  await show.click(sidebar.getByLabel('Note', { exact: true }));
  await show.type('What they run counts more');
  await show.click(sidebar.getByRole('button', { name: 'Save', exact: true }));
  await sidebar.getByText('Version 2 saved').waitFor();
  await show.hold(460);
  return gifOf(show.frames);
}

describe('the pictures of README', () => {
  it.runIf(isDrawn)('are drawn', { timeout: 240_000 }, async () => {
    const browser = await sharedChromium();
    const formulas = await studio(browser);
    const lists = ['Accounts', 'Deals'].map((name) => ({ name, rows: cellsOf(formulas, name) }));
    await photographSetUp(await studio(browser, lists));
    await formulas.host.runMenu('Insert score formulas');
    for (const columns of [FACTS, LONG_TEXTS]) formulas.hide('Accounts', columns);
    await formulas.host.whenIdle();
    writeFileSync(resolve(FOLDER, 'weights.gif'), await film(formulas));
    const values = await studio(browser);
    for (const item of ['Score accounts', 'Backtest']) await values.host.runMenu(item);
    await photographSidebar(values);
    values.hide('Accounts', FACTS);
    values.host.setCell('ICP Config', 'A3', WHO);
    await photographCells(values);
  });

  it('each say in words what they show, and lie here', () => {
    const readme = readFileSync('README.md', 'utf8');
    const shown = [...readme.matchAll(/<img src="([^"]+)"[^>]* alt="([^"]{20,})">/g)];
    const drawn = readdirSync(FOLDER).filter((file) => /\.(png|gif)$/.test(file));
    expect(shown.map(([, file = '']) => basename(file)).sort()).toEqual(drawn.sort());
  });

  it('move for about twenty seconds, in a file that loads fast', () => {
    const gif = readFileSync(resolve(FOLDER, 'weights.gif'));
    expect(gif.length).toBeLessThanOrEqual(3_000_000);
    expect(secondsOf(gif)).toBeGreaterThan(15);
    expect(secondsOf(gif)).toBeLessThan(25);
  });
});

/** How long an animation lasts, by the control block in front of each of its pictures. */
function secondsOf(gif: Buffer): number {
  const control = Buffer.from([0x21, 0xf9, 4, 0b101]);
  let hundredths = 0;
  for (let at = gif.indexOf(control); at >= 0; at = gif.indexOf(control, at + 1)) {
    hundredths += gif.readUInt16LE(at + 4);
  }
  return hundredths / 100;
}

/** The cells of a tab as somebody typed them. */
function cellsOf({ host }: Studio, sheet: string) {
  return host.values(sheet).map((row) =>
    row.map((value) => {
      if (value === '') return null;
      if (!(value instanceof Date)) return { value };
      return {
        value: Math.round(value.getTime() / DAY_MS) + DAYS_BEFORE_1970,
        format: 'yyyy-mm-dd',
      };
    }),
  );
}

const DAY_MS = 86_400_000;
/** The number of 1 January 1970 in a spreadsheet. */
const DAYS_BEFORE_1970 = 25_569;
