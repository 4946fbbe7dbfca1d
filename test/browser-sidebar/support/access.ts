import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Locator } from 'playwright-core';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** What axe finds wrong, in short. */
export async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axeSource);
  const { violations: found } = (await frame.evaluate('axe.run(document)')) as AxeResults;
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
