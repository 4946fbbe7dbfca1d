import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sealedUse, type Use } from '../seal.mjs';
import { uses } from '../uses';
import type { Clasp } from './clasp';
import { decidePush } from './decide';
import { builtFor, MANIFEST, type ScriptFile } from './script-file';
import { pushTarget, type Target } from './target';
import { words } from './words';

const SHARED_PROJECT = '.clasp.json';
const BUILT = ['Code.js', 'Sidebar.html', MANIFEST] as const;

/**
 * Looks what is in the script, then pushes `dist/`; what is not ours is never replaced, nor what is
 * for another use than what was built.
 *
 * @param args arguments of `npm run push` or `npm run push:add-on`
 * @param root the project's folder, built
 * @returns what to tell
 * @throws in words that say what to do; the script is then as it was
 */
export function runPush(args: readonly string[], root: string, clasp: Clasp): string {
  const told: string[] = [];
  const use = sealedUse(textOf(join(root, 'dist', 'Code.js'))) ?? 'spreadsheet';
  const { project } = uses[use];
  const target = pushTarget(args, [project, SHARED_PROJECT].map(readId(root)), use);
  const place = { root, project };
  const scriptId = target.kind === 'script' ? target.scriptId : create(target, place, clasp, told);
  const there = inTemporaryFolder((folder) => filesOf(scriptId, folder, clasp));
  requireUse(use, there);
  remember(place, scriptId);
  const here = builtFiles(place, clasp);
  const decision = decidePush(there, here);
  if (decision.kind === 'refuse') {
    throw new Error(words.refused(decision.files, decision.manifest, use));
  }
  if (decision.kind === 'same') return [...told, words.same].join('\n');
  const said = clasp(['push', '--force', '--json', '--project', project], root);
  const pushed = (JSON.parse(said) as string[]).map(nameInEditor);
  if (here.some(({ name }) => !pushed.includes(name)))
    throw new Error(words.notAllPushed(pushed, use));
  return [
    ...told,
    ...decision.manifest.map(words.manifestChange),
    words.pushed(`https://script.google.com/d/${scriptId}/edit`, use),
  ].join('\n');
}

/** Where a checkout lies, and its file that remembers the script. */
interface Place {
  readonly root: string;
  readonly project: string;
}

/** Of a script that is for another use the menu would go. @throws which command it is for */
function requireUse(use: Use, there: readonly ScriptFile[]): void {
  const used = builtFor(there);
  if (used !== undefined && used !== use) throw new Error(words.otherUse(used, use));
}

/** Makes a spreadsheet with an empty script, and remembers it at once. @returns the script's id */
function create(
  { title }: Target & { kind: 'new' },
  place: Place,
  clasp: Clasp,
  told: string[],
): string {
  const args = ['create-script', '--type', 'sheets', '--title', title, '--json'];
  const { scriptId, parentId } = JSON.parse(inTemporaryFolder((folder) => clasp(args, folder)));
  told.push(words.made(`https://docs.google.com/spreadsheets/d/${parentId}/edit`));
  remember(place, scriptId);
  return scriptId;
}

/** All files of a script. clasp lists a blank one but does not write it. */
function filesOf(scriptId: string, folder: string, clasp: Clasp): ScriptFile[] {
  mkdirSync(join(folder, 'there'));
  writeProject(join(folder, SHARED_PROJECT), scriptId, 'there');
  const said = clasp(['pull', '--json', '--project', join(folder, SHARED_PROJECT)], folder);
  const { pulledFiles } = JSON.parse(said) as { pulledFiles: string[] };
  return pulledFiles.map((file) => ({
    name: nameInEditor(file),
    source: textOf(join(folder, file)),
  }));
}

/** What clasp would push; it must be the three files that the build makes. */
function builtFiles({ root, project }: Place, clasp: Clasp): ScriptFile[] {
  const said = clasp(['show-file-status', '--json', '--project', project], root);
  const files = (JSON.parse(said) as { filesToPush: string[] }).filesToPush;
  const expected = BUILT.map((file) => nameInEditor(`dist/${file}`)).sort();
  const found = files.map(nameInEditor).sort();
  if (found.join() !== expected.join()) throw new Error(words.notBuilt(files));
  return files.map((file) => ({ name: nameInEditor(file), source: textOf(join(root, file)) }));
}

/** `dist/lib/Code.js` is `lib/Code.gs` in the editor. */
function nameInEditor(file: string): string {
  return file
    .replaceAll('\\', '/')
    .replace(/^[^/]*\//, '')
    .replace(/\.js$/, '.gs');
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function readId(root: string) {
  return (file: string): string => {
    const text = textOf(join(root, file));
    return text === '' ? '' : String(JSON.parse(text).scriptId);
  };
}

function remember({ root, project }: Place, scriptId: string): void {
  writeProject(join(root, project), scriptId, 'dist');
}

function writeProject(file: string, scriptId: string, rootDir: string): void {
  writeFileSync(file, `${JSON.stringify({ scriptId, rootDir }, undefined, 2)}\n`);
}

/** clasp refuses folders behind a link, which a temporary folder often is. */
function inTemporaryFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(realpathSync.native(tmpdir()), 'icp-score-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
