import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pastedTexts, released } from '../release/support/released';
import { walkFirstDay } from './support/first-day';
import { promises } from './support/promises';
import { journeyAddon } from './support/spreadsheet';
import { hubspot } from './workbooks/hubspot';

/** A script project into which somebody pasted what the page copies. */
function pasted() {
  const { folder, page } = released();
  const editor = join(folder, 'editor');
  mkdirSync(editor);
  for (const [name, text] of Object.entries(pastedTexts(page))) {
    writeFileSync(join(editor, name), text);
  }
  return editor;
}

describe('the first day with an add-on that was pasted from the release page', () => {
  it('keeps every promise', async () => {
    const day = await walkFirstDay(hubspot(), journeyAddon(pasted()));
    const broken = promises
      .filter(({ concerns = () => true }) => concerns(day))
      .map(({ name, broken }) => `${name}: ${broken(day)}`);
    expect(broken.filter((line) => !line.endsWith(': undefined'))).toEqual([]);
    expect(broken.length).toBeGreaterThan(10);
  });
});
