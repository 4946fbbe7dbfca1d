import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { firstPage, partsOf } from '../../src/gas/sidebar';
import { sealedUse, sealedVersion } from '../../src/release/seal.mjs';

const code = readFileSync('dist/Code.js', 'utf8');
const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));

const CUSTOM_FUNCTIONS = [
  'ICP_ACTION',
  'ICP_COVERAGE',
  'ICP_DIMENSIONS',
  'ICP_EXCLUSION',
  'ICP_EXPLAIN',
  'ICP_REPORT',
  'ICP_SCORE',
  'ICP_TIER',
];

describe('what clasp pushes', () => {
  it('is the bundle, the page and the manifest', () => {
    const clasp = 'node_modules/@google/clasp/build/src/index.js';
    const status = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      encoding: 'utf8',
    });
    const filesToPush: string[] = JSON.parse(status).filesToPush;
    expect(filesToPush.map((file) => file.replaceAll('\\', '/')).sort()).toEqual(
      ['Code.js', 'Sidebar.html', 'appsscript.json'].map((file) => `dist/${file}`).sort(),
    );
  }, 60_000);

  it('asks for two scopes', () => {
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
  });
});

describe('the server bundle', () => {
  it('parses as ES2019', () => {
    expect(() => parse(code, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  });

  it.each(['UrlFetchApp', 'MailApp', 'GmailApp', 'openById', 'openByUrl', 'DriveApp'])(
    'does not name %s',
    (name) => {
      expect(code).not.toContain(name);
    },
  );

  it('is readable: one statement a line, not minified', () => {
    const lines = code.split('\n');
    expect(code.length / lines.length).toBeLessThan(80);
  });

  it.each(CUSTOM_FUNCTIONS)('documents %s for autocomplete', (name) => {
    const doc = new RegExp(
      `/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*function ${name}\\(rows, config, headers\\) \\{`,
    );
    const [, text = ''] = doc.exec(code) ?? [];
    expect(text).toContain('@customfunction');
    expect(text).toContain('@return');
    expect(text).toContain(`@example =${name}(`);
    expect(text.match(/@param/g)).toHaveLength(3);
  });

  it('declares no other globals than the menu, the functions and its own name', () => {
    const { body } = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
    const names = body.flatMap((node) => {
      if (node.type === 'FunctionDeclaration') return [node.id.name];
      if (node.type !== 'VariableDeclaration') return [];
      return node.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : '?'));
    });
    expect(names.filter((name) => !CUSTOM_FUNCTIONS.includes(name)).sort()).toEqual([
      'IcpScore',
      'icpApi',
      'icpBacktest',
      'icpBuildFromDeals',
      'icpCheckCompany',
      'icpCompare',
      'icpCreateList',
      'icpDashboard',
      'icpDiscoverPatterns',
      'icpDrift',
      'icpExplainAccount',
      'icpFieldTest',
      'icpHealthCheck',
      'icpHelp',
      'icpInsertFormulas',
      'icpOnePage',
      'icpOpenSidebar',
      'icpRecalculate',
      'icpReview',
      'icpScoreAccounts',
      'icpScoreThisSheet',
      'icpSetUp',
      'icpTidyUp',
      'icpWhatChanged',
      'onInstall',
      'onOpen',
    ]);
  });

  it('has a global for each item of the menu, and an item for each of these globals', () => {
    const called: string[] = [];
    const menu = {
      addItem: (_: string, name: string) => called.push(name),
      addSubMenu: () => {},
      addToUi: () => {},
    };
    const sandbox = { SpreadsheetApp: { getUi: () => ({ createMenu: () => menu }) } };
    runInNewContext(`${code}\nonOpen();`, sandbox);
    const globals = [...code.matchAll(/^function (icp\w+)\(/gm)].map(([, name]) => name);
    expect(called.sort()).toEqual([...new Set(globals)].filter((name) => name !== 'icpApi').sort());
  });
});

describe('the page of the sidebar', () => {
  const page = readFileSync('dist/Sidebar.html', 'utf8');

  it('holds no schema library: requests are checked where they arrive', () => {
    expect(page).not.toContain('_zod');
  });

  it('is at most 75 KB at first, compressed, and what opens later as much', () => {
    for (const text of [firstPage(page), partsOf(page)]) {
      expect(gzipSync(text).length).toBeLessThanOrEqual(75 * 1024);
    }
  });

  it('has the libraries and all state once: what opens later takes them from the first page', () => {
    const namedIn = (text: string, name: RegExp) =>
      [...text.matchAll(name)].map(([, path]) => path);
    const later = partsOf(page);
    const loaded = namedIn(later, /=[\w$]+\("(\.\/[^"]+\.js)"\)/g);
    expect(loaded).not.toEqual([]);
    expect(namedIn(firstPage(page), /"(\.\/[^"]+\.js)"\(/g)).toEqual(
      expect.arrayContaining(loaded),
    );
    expect(namedIn(later, /"(\.\/[^"]+\.js)"\(/g)).toHaveLength(1);
  });
});

it('the script says that it is for a spreadsheet', () => {
  expect(sealedUse(code)).toBe('spreadsheet');
});

describe.each(['Code.js', 'Sidebar.html'])('the seal of %s', (file) => {
  it('says the version, so that a push knows the file again', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(sealedVersion(readFileSync(`dist/${file}`, 'utf8'))).toBe(version);
  });
});
