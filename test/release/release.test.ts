import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installSteps } from '../../src/release/page/steps';
import { DIST } from '../support/built-addon';
import { pastedTexts, released } from './support/released';

const EDITOR = {
  'Code.gs': 'Code.js',
  'Sidebar.html': 'Sidebar.html',
  'appsscript.json': 'appsscript.json',
};

describe('the release folder', () => {
  it('has the three texts as they are built, by their names in the editor, the page and the licence', () => {
    const { folder } = released();
    expect(readdirSync(folder).sort()).toEqual(
      [...Object.keys(EDITOR), 'Install.html', 'LICENSE.txt'].sort(),
    );
    for (const [name, built] of Object.entries(EDITOR)) {
      expect(readFileSync(join(folder, name), 'utf8')).toBe(
        readFileSync(join(DIST, built), 'utf8'),
      );
    }
  });

  it('is made anew each time', () => {
    const { folder } = released();
    expect(readdirSync(folder)).toEqual(readdirSync(released().folder));
  });
});

describe('the page that leads through the installation', () => {
  const steps = (page: string) => [...page.matchAll(/<li id="step-\d+">.*?<\/li>/gs)].map(String);

  it('says its version, and has ten steps', () => {
    const { page } = released();
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(page).toContain(`<title>Install ICP Score ${version}</title>`);
    expect(steps(page)).toHaveLength(10);
    expect(installSteps).toHaveLength(10);
  });

  it('copies each text once, in the order of the steps', () => {
    const { page } = released();
    expect(Object.keys(pastedTexts(page))).toEqual(Object.keys(EDITOR));
    expect([...page.matchAll(/data-copies="([^"]+)"/g)].map(([, file]) => file)).toEqual(
      Object.keys(EDITOR),
    );
  });

  it('says right in which steps that is', () => {
    const numbers = installSteps.flatMap(({ copies }, index) => (copies ? [index + 1] : []));
    expect(released().page).toContain(
      `as in the steps ${numbers.join(', ').replace(/, (\d+)$/, ' and $1')}`,
    );
  });

  it('calls every picture a drawing', () => {
    const { page } = released();
    const pictures = page.match(/<svg [^>]*>/g) ?? [];
    expect(pictures.length).toBeGreaterThan(6);
    expect(pictures.filter((picture) => !picture.includes('aria-label="Drawing: '))).toEqual([]);
  });

  it('loads nothing', () => {
    const page = released().page.replace(/<script id="texts".*?<\/script>/s, '');
    expect(page).not.toMatch(/\bsrc=|<link|@import|url\(|fetch\(|<!--/);
  });
});
