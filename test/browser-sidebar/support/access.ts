import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

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

/** Whether it scrolls sideways. */
export async function widerThanItsFrame(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => document.documentElement.scrollWidth > innerWidth);
}
