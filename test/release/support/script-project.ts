import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const SCRIPT_ID = '1aBcDeFgHiJkLmNoPqRsTuVwXyZ-0123456789_abcdefghijklmnopq';
export const SPREADSHEET_ID = '1SpreadsheetSpreadsheetSpreadsheetSpreadshee';

/** What Google writes into a new project, as seen in one. */
export const NEW_MANIFEST = `{
  "timeZone": "America/New_York",
  "dependencies": {
  },
  "exceptionLogging": "STACKDRIVER",
  "runtimeVersion": "V8"
}`;

export interface RemoteFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

/** A script project at a Google that does not exist. */
export interface ScriptProject {
  readonly scriptId: string;
  readonly parentId: string;
  readonly newManifest: string;
  readonly files: readonly RemoteFile[];
  /** What a command says instead of being done. */
  readonly failures: Readonly<Record<string, string>>;
  /** Commands so far. */
  readonly calls: readonly string[];
  readonly title?: string;
}

export function scriptFile(name: string, source: string): RemoteFile {
  return { name, type: 'SERVER_JS', source };
}

export function manifest(source: string): RemoteFile {
  return { name: 'appsscript', type: 'JSON', source };
}

/** The project that Extensions › Apps Script opens in a spreadsheet that never had one. */
export const NEW_PROJECT: readonly RemoteFile[] = [
  manifest(NEW_MANIFEST),
  scriptFile('Code', 'function myFunction() {\n\n}\n'),
];

/** Puts the stand-in for clasp into a folder. @returns its program, and how to look at its project */
export function standIn(folder: string, files: readonly RemoteFile[] = NEW_PROJECT) {
  mkdirSync(folder, { recursive: true });
  const program = join(folder, 'clasp.mjs');
  const state = join(folder, 'state.json');
  copyFileSync(join(import.meta.dirname, 'stand-in-clasp.mjs'), program);
  const write = (change: Partial<ScriptProject>) =>
    writeFileSync(state, JSON.stringify({ ...read(), ...change }));
  const read = (): ScriptProject => JSON.parse(readFileSync(state, 'utf8'));
  const start: ScriptProject = {
    scriptId: SCRIPT_ID,
    parentId: SPREADSHEET_ID,
    newManifest: NEW_MANIFEST,
    files,
    failures: {},
    calls: [],
  };
  writeFileSync(state, JSON.stringify(start));
  return { program, read, write };
}
