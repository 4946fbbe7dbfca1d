import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { TabCell, TabData } from '../../src/host/core/api';
import { sharedChromium } from '../support/chromium';
import { counted, openOffice, says } from './support/sidebar';

/** `LARGE_ACCOUNTS=100000` measures the same with as many. */
const ACCOUNTS = Number(process.env.LARGE_ACCOUNTS ?? 20_000);
const DEALS = 5_000;
const FIELDS = 20;
const words = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', ''];
const cells = (values: readonly (string | number)[]): (TabCell | null)[] =>
  values.map((value) => (value === '' ? null : { value }));

/** Fields of five words each and blanks; Set up makes no criteria of them, the test does. */
function bigWorkbook(): TabData[] {
  const headers = Array.from({ length: FIELDS }, (_, field) => `Trait ${field + 1}`);
  const traits = (row: number) =>
    headers.map(
      (_, field) => words[(row * (field + 3) + (row >> (field % 7))) % words.length] ?? '',
    );
  const accounts = Array.from({ length: ACCOUNTS }, (_, row) =>
    cells([`Account ${row}`, `a${row}.example`, 'Software', ...traits(row)]),
  );
  const deals = Array.from({ length: DEALS }, (_, row) =>
    cells([
      `a${(row * 4) % ACCOUNTS}.example`,
      row % 3 === 0 ? 'Closed Won' : 'Closed Lost',
      1000 + row,
    ]),
  );
  return [
    { name: 'Accounts', rows: [cells(['Company', 'Domain', 'Industry', ...headers]), ...accounts] },
    { name: 'Deals', rows: [cells(['Domain', 'Stage', 'Amount']), ...deals] },
  ];
}

/** Median and the end of the first nine tenths. */
function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(1);
  return `${at(0.5)} ms (90 %: ${at(0.9)} ms)`;
}

describe(`${ACCOUNTS} accounts, 20 criteria and 5,000 deals`, { timeout: 300_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedChromium();
  }, 120_000);

  it('are sent in less than 15 bytes each, and each slider step is measured', async () => {
    const office = await openOffice(browser, { workbook: bigWorkbook() });
    onTestFinished(() => office.close());
    const api = async (request: object) =>
      JSON.parse(String(await office.host.run('icpApi', [JSON.stringify(request)])));
    const { state } = await api({ action: 'state', name: '' });
    const [first] = state.definition.dimensions;
    const criteria = Array.from({ length: FIELDS }, (_, index) => ({
      name: '',
      id: `T${index}`,
      dimension: first.name,
      field: `Trait ${index + 1}`,
      operator: 'is any of',
      value: 'Alder; Birch',
      points: 10,
      ifMissing: 'skip',
      on: true,
      why: '',
    }));
    const definition = { ...state.definition, criteria };
    const base = state.version;
    const saved = { action: 'save', name: '', base, definition, author: '', note: '' };
    expect(await api(saved)).toMatchObject({ ok: true });
    const whole = { action: 'preview', name: '', isWhole: true };
    const sent = String(await office.host.run('icpApi', [JSON.stringify(whole)]));
    expect(sent.length).toBeLessThan(15 * ACCOUNTS);
    expect(JSON.parse(sent).preview).toMatchObject({
      sampled: ACCOUNTS,
      deals: { sampled: DEALS },
    });

    const sidebar = await office.sit();
    await counted(sidebar);
    const { frame, person } = sidebar;
    await frame.getByText('Even sample').waitFor({ state: 'detached' });
    await frame
      .getByRole('slider', { name: 'Points of Trait 1 is Alder, Birch', exact: true })
      .focus();
    for (let step = 0; step < 40; step++) {
      await person.page.keyboard.press('ArrowRight');
      await frame.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
      );
    }
    await says(sidebar, /1 change/);
    const measured = (name: string): Promise<number[]> =>
      frame.evaluate(
        (of) => performance.getEntriesByName(of).map(({ duration }) => duration),
        name,
      );
    const [updates, steps] = [await measured('icp:update'), await measured('icp:step')];
    expect(steps.length).toBeGreaterThanOrEqual(40);
    const paint = await frame.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    console.log(
      `slider step: page updated ${spread(updates)}; from event to paint ${spread(steps)}; ` +
        `preview ${Math.round(sent.length / 1024)} KB; first paint ${paint?.toFixed(0)} ms`,
    );
  });
});
