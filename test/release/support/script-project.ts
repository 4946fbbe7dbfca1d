import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Run } from '../../../src/release/push/clasp';
import { standInClasp } from './stand-in-clasp.mjs';

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

/** A script project with the stand-in for clasp over it, as a function; `folder` gets its state. */
export function standIn(folder: string, files: readonly RemoteFile[] = NEW_PROJECT) {
  mkdirSync(folder, { recursive: true });
  const stateFile = join(folder, 'state.json');
  const read = (): ScriptProject => JSON.parse(readFileSync(stateFile, 'utf8'));
  const save = (state: ScriptProject) => writeFileSync(stateFile, JSON.stringify(state));
  save({
    scriptId: SCRIPT_ID,
    parentId: SPREADSHEET_ID,
    newManifest: NEW_MANIFEST,
    files,
    failures: {},
    calls: [],
  });
  const run: Run = (args, from) => {
    try {
      return { isDone: true, printed: standInClasp(stateFile, args, from), complained: '' };
    } catch (error) {
      return { isDone: false, printed: '', complained: (error as Error).message };
    }
  };
  return { run, read, write: (change: Partial<ScriptProject>) => save({ ...read(), ...change }) };
}

/** The same as a program, beside the state. @returns its path */
export function standInProgram(folder: string): string {
  const program = join(folder, 'clasp.mjs');
  const library = pathToFileURL(join(import.meta.dirname, 'stand-in-clasp.mjs'));
  writeFileSync(
    program,
    `import { join } from 'node:path';
import { standInClasp } from '${library.href}';
try {
  const state = join(import.meta.dirname, 'state.json');
  console.log(standInClasp(state, process.argv.slice(2), process.cwd()));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
`,
  );
  return program;
}
