import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decidePush } from '../../../src/release/push/decide';
import type { ScriptFile } from '../../../src/release/push/script-file';
import { sealed } from '../../../src/release/seal.mjs';
import { NEW_MANIFEST } from '../support/script-project';

const MANIFEST = readFileSync('appsscript.json', 'utf8');
const manifest = (source: string): ScriptFile => ({ name: 'appsscript.json', source });
const code = (source: string, name = 'Code.gs'): ScriptFile => ({ name, source });
const page = (source: string): ScriptFile => ({ name: 'Sidebar.html', source });
const files = (version: string): ScriptFile[] => [
  code(sealed('function onOpen() {}', version, 'script')),
  page(sealed('<p>ICP</p>', version, 'page')),
];
const here = [manifest(MANIFEST), ...files('0.2.0')];
const older = files('0.1.0');
const theirs = code('function onEdit(e) {\n  book(e);\n}\n', 'Invoices.gs');

describe('what may be replaced', () => {
  it.each([
    ['a new project', [manifest(NEW_MANIFEST), code('function myFunction() {\n  \n}\n')]],
    ['a blank file, in any language', [manifest(NEW_MANIFEST), code('\n', 'コード.gs')]],
    ['a project without files', []],
    ['ours in an older version', [manifest(MANIFEST), ...older]],
    ['ours with another time zone', [manifest('{"timeZone":"Europe/Berlin"}'), ...older]],
    ['ours with fewer permissions', [manifest('{"oauthScopes":[]}'), ...older]],
    [
      'ours as Windows saves it',
      older.map(({ name, source }) => ({ name, source: source.replaceAll('\n', '\r\n') })),
    ],
    ['ours without the last line end', older.map((file) => code(file.source.trimEnd(), file.name))],
    ['a third file of ours', [manifest(MANIFEST), ...files('0.2.0'), older[0] as ScriptFile]],
  ])('%s', (_, there) => expect(decidePush(there, here).kind).toBe('push'));

  it('tells each line of the manifest that changes', () => {
    expect(decidePush([manifest(NEW_MANIFEST)], here)).toMatchObject({
      manifest: [
        { key: 'timeZone', there: 'America/New_York', here: 'Etc/UTC' },
        { key: 'dependencies', there: {}, here: undefined },
        { key: 'oauthScopes', there: undefined },
      ],
    });
  });
});

describe('what may not', () => {
  it.each([
    ["somebody's file beside ours", [manifest(MANIFEST), ...older, theirs], ['Invoices.gs'], []],
    ["somebody's first function", [code('function myFunction() { pay(); }')], ['Code.gs'], []],
    ["somebody's page", [page('<p>Theirs</p>')], ['Sidebar.html'], []],
    ['ours with a function of theirs', [code(`${older[0]?.source}mine();`)], ['Code.gs'], []],
    [
      'ours, changed inside',
      [page(`${older[1]?.source}`.replace('ICP', 'IPC'))],
      ['Sidebar.html'],
      [],
    ],
    ['ours without its seal', [code('var IcpScore = {};')], ['Code.gs'], []],
    ['a library', [manifest('{"dependencies":{"libraries":[{}]}}')], [], ['dependencies']],
    ['a permission', [manifest('{"oauthScopes":["mail"]}')], [], ['oauthScopes']],
    ['a web app', [manifest('{"webapp":{"access":"ANYONE"}}')], [], ['webapp']],
    ['a switch', [manifest('{"somethingNew":false}')], [], ['somethingNew']],
  ])('%s', (_, there, names, keys) => {
    const decision = decidePush(there, here);
    expect(decision).toMatchObject({
      kind: 'refuse',
      files: names.map((name) => ({ name })),
      manifest: keys.map((key) => ({ key })),
    });
  });
});

it('pushes nothing where nothing is new', () => {
  expect(decidePush(here, here)).toEqual({ kind: 'same' });
});
