import type { Use } from '../seal.mjs';
import { uses } from '../uses';
import type { ManifestDifference } from './manifest';
import type { ScriptFile } from './script-file';

/** All that `npm run push` and `npm run push:add-on` say. */
export const words = {
  whichScript: (use: Use) =>
    [
      'Which script? Nothing was pushed.',
      ...ways[use],
      `The next time, ${uses[use].push} is enough.`,
    ].join('\n'),
  newNeedsTitle: (use: Use) =>
    `A new spreadsheet must have one title: ${uses[use].push} -- --new "ICP Score"`,
  oneScript: (args: readonly string[]) =>
    `One script's address or id must be given, got ${args.join(' and ')}`,
  spreadsheetAddress:
    'The address must be that of the script, got that of a spreadsheet. In it: Extensions › Apps Script, and copy the address there.',
  noScriptId: (text: string) =>
    `A script's address or id must be given, got ${text}. In the spreadsheet: Extensions › Apps Script, and copy the address.`,

  logIn: 'You are not logged in to Google, or not any more: npx clasp login, then push again.',
  apiOff:
    'The Apps Script API is off for your account: turn it on at https://script.google.com/home/usersettings, wait a minute, then push again.',
  notFound:
    'Your account sees no script with this id. Copy the address again (Extensions › Apps Script), or log in with the account that has it: npx clasp login',
  noPermission:
    'Your account may not edit this script. Ask its owner to make you an editor of the spreadsheet, or log in with another account: npx clasp login',
  noNetwork:
    'Google could not be reached. Check the connection (and the proxy), then push again: it looks first what is there.',
  claspSaid: (said: string) => `clasp failed and said:\n${said || '(nothing)'}`,
  claspMissing: 'clasp must be installed: npm install',

  notBuilt: (found: readonly string[]) =>
    `What would be pushed must be Code.js, Sidebar.html and appsscript.json, got ${found.join(', ') || 'nothing'}: npm run build`,
  made: (address: string) => `New spreadsheet: ${address}`,
  same: 'The script already has this version. Nothing was pushed.',
  manifestChange: ({ key, there, here }: ManifestDifference) =>
    `Manifest, ${key}: ${value(there)} becomes ${value(here)}`,
  pushed: (address: string, use: Use) => `Pushed. ${next[use]}\nThe script: ${address}`,
  notAllPushed: (files: readonly string[], use: Use) =>
    `clasp must push all three files, got ${files.join(', ') || 'none'}. Run ${uses[use].push} again: it looks first what is there.`,
  otherUse: (there: Use, built: Use) =>
    [
      `Nothing was pushed: this is ${uses[there].script}, and what ${uses[built].push} brings is for ${uses[built].script}; the menu would go from everybody who has it.`,
      `For this script: ${uses[there].push}`,
      'If it is to change its kind, empty its files in the editor first.',
    ].join('\n'),

  refused: (files: readonly ScriptFile[], manifest: readonly ManifestDifference[], use: Use) =>
    [
      'Nothing was pushed: a push replaces the whole script, and this would be lost:',
      ...files.map(
        ({ name, source }) => `  ${name}, ${lines(source)}, not as this add-on wrote it`,
      ),
      ...manifest.map(
        ({ key, there }) => `  ${key} in the manifest (appsscript.json): ${value(there)}`,
      ),
      'What you can do:',
      apart[use],
      ...(files.length > 0
        ? ['  or delete or empty these files in the editor if nobody needs them, then push again']
        : []),
      ...(manifest.length > 0
        ? [
            '  or take the line out of the manifest there, or write it into appsscript.json here, then push again',
          ]
        : []),
    ].join('\n'),
} as const;

/** How somebody says which script it is. */
const ways: Readonly<Record<Use, readonly string[]>> = {
  spreadsheet: [
    '  npm run push -- --new "ICP Score"    makes a new spreadsheet with the add-on in it, or',
    '  npm run push -- "ADDRESS"            puts it into one that you have; the address is that of',
    '                                       its script: Extensions › Apps Script, and copy it.',
  ],
  listing: [
    '  npm run push:add-on -- "ADDRESS"     the address is that of the script of the listing, as the',
    '                                       browser shows it; a new one is made at https://script.new',
  ],
};

const next: Readonly<Record<Use, string>> = {
  spreadsheet: 'Reload the spreadsheet: the menu ICP Score appears.',
  listing: 'It reaches people once you make a version of it and enter its number in the listing.',
};

/** What to do where somebody has a script of their own. */
const apart: Readonly<Record<Use, string>> = {
  spreadsheet: '  put the add-on into a spreadsheet of its own: npm run push -- --new "ICP Score"',
  listing: '  take a script of its own for the listing: https://script.new',
};

function lines(source: string): string {
  const count = source.trimEnd().split('\n').length;
  return count === 1 ? '1 line' : `${count} lines`;
}

function value(json: unknown): string {
  return json === undefined ? 'nothing' : JSON.stringify(json);
}
