import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { installSteps } from '../../src/release/page/steps';
import { sealed } from '../../src/release/seal.mjs';
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

describe('a release for a listing', () => {
  const forListing = () => {
    const root = mkdtempSync(join(tmpdir(), 'icp-listing-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    for (const file of ['package.json', 'LICENSE', 'dist', 'src/release/page']) {
      cpSync(file, join(root, file), { recursive: true });
    }
    const script = sealed('function onOpen() {}', '0.2.0', 'script', 'listing');
    writeFileSync(join(root, 'dist/Code.js'), script);
    return released(root);
  };

  it('has a folder of its own', () => {
    expect(basename(released().folder)).toBe('release');
    expect(basename(forListing().folder)).toBe('release-add-on');
  });

  it('says so, and shows the steps 2 to 7 only', () => {
    const { page } = forListing();
    expect(page).toMatch(/<title>Install ICP Score \S+ for a listing<\/title>/);
    expect(page).toContain('Do not paste them into the script of a spreadsheet');
    expect(page).toContain('Extensions › ICP Score');
    expect(steps(page).slice(1, 7)).toEqual(
      steps(released().page)
        .slice(1, 7)
        .map((step, index) => (index === 1 ? steps(page)[2] : step)),
    );
    expect(steps(page)).toHaveLength(8);
    expect(page).not.toContain('Set up…');
  });
});

const steps = (page: string) => [...page.matchAll(/<li id="step-\d+">.*?<\/li>/gs)].map(String);

describe('the page that leads through the installation', () => {
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
