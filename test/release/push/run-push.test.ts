import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { advised, programAt } from '../../../src/release/push/clasp';
import { runPush } from '../../../src/release/push/run-push';
import { sealed, type Use } from '../../../src/release/seal.mjs';
import {
  manifest,
  NEW_PROJECT,
  type RemoteFile,
  SCRIPT_ID,
  scriptFile,
  standIn,
  standInProgram,
} from '../support/script-project';

const MANIFEST = readFileSync('appsscript.json', 'utf8');
const SHARED = readFileSync('.clasp.json', 'utf8');
const ENDINGS = { SERVER_JS: '.js', HTML: '.html', JSON: '.json' };
const theirs = scriptFile('lib/Invoices', 'function onEdit(e) {\n  book(e);\n}\n');

function ours(version: string, use?: Use): RemoteFile[] {
  return [
    scriptFile('Code', sealed('function onOpen() {}', version, 'script', use)),
    { name: 'Sidebar', type: 'HTML', source: sealed('<p>ICP</p>', version, 'page') },
    manifest(MANIFEST),
  ];
}

/** A built checkout beside a project at Google. */
function checkout(files: readonly RemoteFile[], use?: Use) {
  const root = realpathSync.native(mkdtempSync(join(tmpdir(), 'icp-push-')));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const google = standIn(join(root, 'google'), files);
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, '.clasp.json'), SHARED);
  for (const { name, type, source } of ours('0.2.0', use)) {
    writeFileSync(join(root, 'dist', `${name}${ENDINGS[type]}`), source);
  }
  const push = (...args: string[]) => runPush(args, root, advised(google.run));
  const pushes = () => google.read().calls.filter((call) => call.startsWith('push'));
  return { root, push, pushes, ...google };
}

describe('npm run push', () => {
  it('fills a new project, and tells what changes in its manifest', () => {
    const { push, read } = checkout(NEW_PROJECT);
    const told = push(SCRIPT_ID);
    expect(told).toContain('timeZone: "America/New_York" becomes "Etc/UTC"');
    expect(told).toContain('Pushed. Reload the spreadsheet');
    expect(read().files).toEqual(ours('0.2.0'));
  });

  it('replaces an older version of ours; a second time there is nothing to do', () => {
    const { push, read, pushes } = checkout(ours('0.1.0'));
    expect(push(SCRIPT_ID)).not.toContain('Manifest');
    expect(read().files).toEqual(ours('0.2.0'));
    expect(push()).toContain('already has this version');
    expect(pushes()).toHaveLength(1);
  });

  it("refuses somebody's project, names what would be lost and what to do", () => {
    const changed = manifest('{"oauthScopes":["https://mail.google.com/"]}');
    const files = [changed, theirs, scriptFile('Blank', '')];
    const { push, read, pushes } = checkout(files);
    expect(() => push(SCRIPT_ID)).toThrow(
      /Nothing was pushed.*\n {2}lib\/Invoices\.gs, 3 lines,.*\n {2}oauthScopes in the manifest.*mail.*\n.*--new.*\n.*delete or empty these files.*\n.*appsscript\.json here/s,
    );
    expect(read().files).toEqual(files);
    expect(pushes()).toEqual([]);
  });

  it.each([
    ['listing', 'spreadsheet', 'npm run push:add-on'],
    ['spreadsheet', 'listing', 'npm run push'],
  ] as const)(
    'leaves the script of a %s alone when it is built for a %s, and says which command',
    (there, built, command) => {
      const { push, read, pushes } = checkout(ours('0.1.0', there), built);
      expect(() => push(SCRIPT_ID)).toThrow(new RegExp(`Nothing was pushed.*: ${command}\n`, 's'));
      expect(read().files).toEqual(ours('0.1.0', there));
      expect(pushes()).toEqual([]);
      expect(() => push()).toThrow('Which script?');
    },
  );

  it.each(['listing', 'spreadsheet', undefined] as const)(
    'replaces an older script of a %s by one for the same',
    (there) => {
      const { push, read } = checkout(ours('0.1.0', there), there ?? 'listing');
      push(SCRIPT_ID);
      expect(read().files).toEqual(ours('0.2.0', there ?? 'listing'));
    },
  );

  it('names the command that was used, and remembers a script for each', () => {
    const { push, root } = checkout(NEW_PROJECT, 'listing');
    expect(() => push()).toThrow(
      /npm run push:add-on -- "ADDRESS".*npm run push:add-on is enough/s,
    );
    expect(push(SCRIPT_ID)).toContain('make a version of it');
    expect(push()).toContain('already has this version');
    writeFileSync(
      join(root, 'dist/Code.js'),
      sealed('function onOpen() {}', '0.2.0', 'script', 'spreadsheet'),
    );
    expect(() => push()).toThrow(/npm run push -- "ADDRESS".*npm run push is enough/s);
  });

  it('makes a new spreadsheet, and remembers it', () => {
    const { push, read } = checkout([]);
    expect(push('--new', 'ICP of Ada & Co.')).toContain('https://docs.google.com/spreadsheets/d/');
    expect(read().title).toBe('ICP of Ada & Co.');
    expect(read().files).toEqual(ours('0.2.0'));
    expect(push()).toContain('already has this version');
  });

  it('remembers the new spreadsheet also where the push then fails', () => {
    const { push, write } = checkout([]);
    write({ failures: { pull: 'socket hang up' } });
    expect(() => push('--new', 'ICP')).toThrow('Check the connection');
    write({ failures: {} });
    expect(push()).toContain('Pushed');
  });

  it('leaves the shared project file with its placeholder', () => {
    const { push, root } = checkout(NEW_PROJECT);
    push(`https://script.google.com/u/1/home/projects/${SCRIPT_ID}/edit`);
    expect(readFileSync(join(root, '.clasp.json'), 'utf8')).toBe(SHARED);
  });

  it('remembers no script that it could not look into', () => {
    const { push } = checkout(NEW_PROJECT);
    expect(() => push('1WrongWrongWrongWrongWrong')).toThrow('sees no script with this id');
    expect(() => push()).toThrow('Which script?');
  });

  it.each([
    [[], 'Which script?'],
    [['REPLACE_WITH_YOUR_SCRIPT_ID'], "A script's address or id must be given"],
    [['https://docs.google.com/spreadsheets/d/1abc/edit'], 'got that of a spreadsheet'],
    [['--new'], 'must have one title'],
    [[SCRIPT_ID, SCRIPT_ID], "One script's address"],
  ])('asks nothing of Google for %j', (args, message) => {
    const { push, read } = checkout(NEW_PROJECT);
    expect(() => push(...args)).toThrow(message);
    expect(read().calls).toEqual([]);
  });

  it.each([
    ['somebody who is not logged in', 'No credentials found.', 'npx clasp login'],
    [
      'the API that is off',
      'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.',
      'turn it on at https://script.google.com/home/usersettings',
    ],
    ['no right to edit', 'The caller does not have permission', 'Ask its owner'],
    [
      'no network',
      'request to https://script.googleapis.com/v1/projects/x/content failed, reason: connect ECONNREFUSED 127.0.0.1:9',
      'Check the connection',
    ],
    ['what nobody knows', 'Quota exceeded', 'clasp failed and said:\nQuota exceeded'],
  ])('says what to do about %s', (_, said, advice) => {
    const { push, read, write } = checkout(NEW_PROJECT);
    write({ failures: { pull: said } });
    expect(() => push(SCRIPT_ID)).toThrow(advice);
    expect(read().files).toEqual(NEW_PROJECT);
  });

  it('runs clasp as a program, and hears what it complains of', () => {
    const { root } = checkout(NEW_PROJECT);
    const run = programAt(standInProgram(join(root, 'google')));
    const loggedIn = { isDone: true, printed: 'You are logged in.\n', complained: '' };
    expect(run(['login'], root)).toEqual(loggedIn);
    const complained = 'Requested entity was not found.\n';
    expect(run(['pull'], root)).toEqual({ isDone: false, printed: '', complained });
  });

  it('says when the push itself fails', () => {
    const { push, write } = checkout(NEW_PROJECT);
    write({ failures: { push: 'Syntax error: Unexpected token line: 3 file: Code' } });
    expect(() => push(SCRIPT_ID)).toThrow('Unexpected token line: 3');
  });

  it('pushes nothing that the build did not make', () => {
    const { push, root, read } = checkout(NEW_PROJECT);
    writeFileSync(join(root, 'dist', 'notes.js'), '');
    expect(() => push(SCRIPT_ID)).toThrow('must be Code.js, Sidebar.html and appsscript.json');
    expect(read().files).toEqual(NEW_PROJECT);
  });
});
