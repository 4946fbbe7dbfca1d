import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { OpenSidebar } from './sidebar';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** What passes is many times as much, and nobody reads it. */
const ONLY_VIOLATIONS =
  "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)";

/** What axe finds wrong, in short. */
export async function violations(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axeSource);
  const found = (await frame.evaluate(ONLY_VIOLATIONS)) as AxeResults['violations'];
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

/** Whether it, or the panel in it, scrolls sideways. */
export async function widerThanItsFrame(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => {
    const panels = [...document.querySelectorAll('.panel, .app')];
    const isWide = panels.some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
    return isWide || document.documentElement.scrollWidth > innerWidth;
  });
}

/** Whether it does so at 200 % zoom, which leaves half the width. */
export async function widerAtHalfTheWidth({ frame, person }: OpenSidebar): Promise<boolean> {
  const iframe = person.page.locator('#sidebar iframe');
  const setWidth = (width: string) =>
    iframe.evaluate((element, to) => {
      (element as HTMLElement).style.width = to;
    }, width);
  await setWidth('150px');
  expect(await frame.evaluate(() => innerWidth)).toBeLessThanOrEqual(150);
  const isWider = await widerThanItsFrame(frame);
  await setWidth('');
  return isWider;
}

/** Whether what stands in one line here would not with letters that are a little wider. */
export async function wrapsInAWiderFont(line: Locator): Promise<boolean> {
  return line.evaluate((element) => {
    const { style, offsetHeight } = element as HTMLElement;
    style.fontSize = '1.04em';
    const isHigher = (element as HTMLElement).offsetHeight > 1.5 * offsetHeight;
    style.fontSize = '';
    return isHigher;
  });
}
