import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { columnLetters } from '../../src/definition/a1';
import type { Definition } from '../../src/definition/definition';
import type { Host } from '../../src/host/core/api';
import { DIST } from '../support/built-addon';
import { sharedChromium } from '../support/chromium';
import { localSheets } from '../support/local-sheets';
import { mouse } from './support/hands';
import { type OpenSidebar, openOffice, says } from './support/sidebar';

const starts = ['=', '+', '-', '@', '\t=', "'=", '"=', '＝', '=\u202e', ''];
const bodies = [
  '<img src=x onerror="ran=1">',
  '<script>ran=1</script>',
  '</script><script>ran=1</script>',
  '"><svg onload=ran=1>',
  "javascript:ran=1//'",
  'IMPORTXML("http://x.example","//a")',
  'HYPERLINK("http://x.example";"y")',
  '1+1',
  '{{constructor.constructor("ran=1")()}}$&`${ran=1}`',
  `\u202eשלום مرحبا 𝕏 ${'<b>'.repeat(200)}`,
];
/** A hundred texts that a careless page or sheet would run. */
const payloads = starts.flatMap((start) => bodies.map((body) => (start + body).trim()));
const payload = (index: number) => payloads[index % payloads.length] ?? '';

/** Every text that a user can enter holds a payload. */
function poisoned(definition: Definition): Definition {
  const [dimension] = definition.dimensions;
  const dimensions = [{ name: payload(1), weight: dimension?.weight ?? 1, question: payload(9) }];
  const criteria = payloads.map((text, index) => ({
    name: text.slice(0, 60).replace(/\s+/g, ' ').trim(),
    id: `P${index}`,
    dimension: payload(1),
    field: index % 2 === 0 ? 'Industry' : `${text} `.slice(0, 300).trim(),
    operator: 'contains any of',
    value: `x; ${text}`,
    points: 1,
    ifMissing: 'skip' as const,
    on: index % 2 === 0,
    why: text,
  }));
  const exclusions = payloads.map((text, index) => ({
    name: text.slice(0, 60).replace(/\s+/g, ' ').trim(),
    id: `Q${index}`,
    field: 'Industry',
    operator: 'is any of',
    value: `x; ${text}`,
    reason: text,
    addedBy: text.slice(0, 300).trim(),
    addedOn: undefined,
    on: true,
  }));
  const tiers = definition.tiers.map((tier, index) => ({
    ...tier,
    name: payload(11 * (index + 1)).slice(0, 300),
    meaning: payload(13 * index),
    nextAction: payload(17 * index),
  }));
  const settings = {
    ...definition.settings,
    name: payload(2),
    owner: payload(3),
    motion: payload(4),
    ...{ whatKind: payload(5), whyNow: payload(6), whyUs: payload(7), whyItPays: payload(8) },
  };
  return { ...definition, settings, dimensions, criteria, exclusions, tiers };
}

/** Formulas of a tab, without those that the add-on writes itself into `Effective %`. */
function formulas(host: Host, sheet: string): string[] {
  const own = /^=(?:IF|IFERROR)\(/;
  return host
    .values(sheet)
    .flatMap((row, index) =>
      row
        .map((_, column) => host.formula(sheet, `${columnLetters(column)}${index + 1}`))
        .filter((formula) => formula !== '' && !own.test(formula)),
    );
}

/** Elements that no view of ours has, and the mark that a payload leaves. */
async function harm({ frame, person }: OpenSidebar): Promise<unknown[]> {
  const found = await frame.evaluate(() => [
    ...[
      ...document.querySelectorAll(
        '#app img, #app script, #app iframe, #app b > b, #app svg[onload]',
      ),
    ].map(({ outerHTML }) => outerHTML),
    ...('ran' in window ? ['a payload ran'] : []),
  ]);
  const outside = await person.page.evaluate(() => 'ran' in window);
  return outside ? [...found, 'a payload ran in the page'] : found;
}

describe('a hundred texts that want to run', { timeout: 240_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedChromium();
  }, 120_000);

  it('are shown as texts and become no formulas', async () => {
    const office = await openOffice(browser);
    onTestFinished(() => office.close());
    const { host } = office;
    const api = async (request: object) =>
      JSON.parse(String(await host.run('icpApi', [JSON.stringify(request)])));
    const { state } = await api({ action: 'state', name: '' });
    const definition = poisoned(state.definition);
    const request = { action: 'save', name: '', base: 1, definition };
    const answer = await api({ ...request, author: payload(1), note: payload(2) });
    expect(answer.error ?? '').toBe('');
    expect(answer.state.definition.criteria).toEqual(definition.criteria);

    const sidebar = await office.sit();
    const { frame } = sidebar;
    const hands = mouse(sidebar);
    await frame.locator('#row-P99').waitFor();
    expect(await harm(sidebar)).toEqual([]);
    await frame.locator('#row-P0').click();
    await frame.getByLabel('Why it counts', { exact: true }).fill(payload(21));
    expect(await harm(sidebar)).toEqual([]);
    for (const place of ['Define › Exclusions', 'Define › Tiers', 'Act', 'More › Versions']) {
      await hands.go(place);
      expect([place, await harm(sidebar)]).toEqual([place, []]);
    }
    await frame.locator('#version-2').click();
    expect(await harm(sidebar)).toEqual([]);
    await hands.press('‹ Back');
    await hands.press('Save…');
    await hands.write('Your name', payload(30));
    await hands.write('Note', payload(40));
    await hands.press('Save');
    await says(sidebar, /Version 3 saved/);
    expect(await harm(sidebar)).toEqual([]);
    await hands.go('More › Versions');
    await frame.locator('#version-1').click();
    await hands.press('Compare version 1');
    await frame.locator('.accounts li').first().waitFor();
    expect(await harm(sidebar)).toEqual([]);
    await hands.press('Write report');
    await says(sidebar, /Report written in ICP Compare/);
    const links = /^=HYPERLINK\("#gid=\d+&range=\d+:\d+","\d+"\)$/;
    expect(formulas(host, 'ICP Compare').filter((formula) => !links.test(formula))).toEqual([]);
    await host.runMenu('Score accounts');
    await host.runMenu('Drift');
    await host.runMenu('One page');
    await host.runMenu('Dashboard');
    await host.whenIdle();
    const pages = ['ICP Drift', 'ICP One Page', 'ICP Dashboard'];
    const written = ['ICP Config', 'ICP History', 'Accounts', ...pages];
    for (const sheet of written) {
      expect([sheet, formulas(host, sheet)]).toEqual([sheet, []]);
    }
    const cells = await localSheets(browser, DIST, host.save());
    onTestFinished(() => cells.close());
    const person = await cells.open();
    await person.goTo("'ICP Config'!A1");
    expect(await person.page.evaluate(() => 'ran' in window)).toBe(false);
  });
});
