/**
 * Stands in for clasp 3.4.1 over a script project, in what `npm run push` needs of it, and no kinder:
 * it never asks, so a changed manifest without `--force` pushes nothing and says nothing; a push
 * replaces every file; a blank file is listed, not written.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const ENDINGS = { SERVER_JS: '.js', HTML: '.html', JSON: '.json' };
const TYPES = { '.js': 'SERVER_JS', '.gs': 'SERVER_JS', '.html': 'HTML', '.json': 'JSON' };
const options = {
  force: { type: 'boolean', short: 'f' },
  json: { type: 'boolean' },
  project: { type: 'string', short: 'P' },
  title: { type: 'string' },
  type: { type: 'string' },
};

const commands = {
  login: () => 'You are logged in.',
  'show-file-status': (call) =>
    JSON.stringify({ filesToPush: localFiles(call).map(({ path }) => path), untrackedFiles: [] }),
  pull: (call) =>
    JSON.stringify({ pulledFiles: pull(call, settings(call)), deletedFiles: [] }, null, 2),
  push,
  'create-script': create,
};

/**
 * @param {string} stateFile the project, as JSON
 * @param {readonly string[]} args after `clasp`
 * @param {string} folder in which it is called
 * @returns {string} what it prints
 * @throws {Error} with what it says where it fails
 */
export function standInClasp(stateFile, args, folder) {
  const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [command = ''] = positionals;
  const state = JSON.parse(readFileSync(stateFile, 'utf8'));
  const save = () => writeFileSync(stateFile, JSON.stringify(state));
  state.calls.push(args.join(' '));
  save();
  const failure = state.failures[command];
  if (failure !== undefined) throw new Error(failure);
  if (commands[command] === undefined) throw new Error(`Unknown command "clasp ${command}"`);
  return commands[command]({ state, save, values, folder });
}

function push(call) {
  const { state, save, values } = call;
  const local = localFiles(call);
  const changed = local.filter(({ name, type, source }) => {
    return !state.files.some((f) => f.name === name && f.type === type && f.source === source);
  });
  const isManifestChanged = changed.some(({ type }) => type === 'JSON');
  if (isManifestChanged && !values.force) return '';
  if (changed.length === 0) return '[]';
  state.files = local.map(({ name, type, source }) => ({ name, type, source }));
  save();
  return JSON.stringify(local.map(({ path }) => path));
}

function create(call) {
  const { state, save, values, folder } = call;
  const project = join(folder, '.clasp.json');
  if (existsSync(project)) throw new Error('Project file already exists.');
  state.title = values.title;
  state.files = [
    { name: 'appsscript', type: 'JSON', source: state.newManifest },
    { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {\n  \n}\n' },
  ];
  save();
  const { scriptId, parentId } = state;
  pull(call, { scriptId, contentDir: folder });
  writeFileSync(project, JSON.stringify({ scriptId, rootDir: '' }));
  return JSON.stringify({ scriptId, parentId, files: [] });
}

function pull({ state, folder }, { scriptId, contentDir }) {
  if (scriptId !== state.scriptId) throw new Error('Requested entity was not found.');
  return state.files.map(({ name, type, source }) => {
    const path = join(contentDir, `${name}${ENDINGS[type]}`);
    mkdirSync(dirname(path), { recursive: true });
    if (source !== '') writeFileSync(path, source);
    return relative(folder, path);
  });
}

/** The project file that is named, or that of the folder. */
function settings({ values, folder }) {
  const file = resolve(folder, values.project ?? '.clasp.json');
  if (!existsSync(file)) {
    throw new Error(`Invalid --project path: ${file}. File or directory does not exist.`);
  }
  const { scriptId, rootDir } = JSON.parse(readFileSync(file, 'utf8'));
  return { scriptId, contentDir: join(dirname(file), rootDir) };
}

function localFiles(call) {
  const { contentDir } = settings(call);
  return readdirSync(contentDir)
    .sort()
    .map((file) => ({
      path: relative(call.folder, join(contentDir, file)),
      name: file.slice(0, -extname(file).length),
      type: TYPES[extname(file)],
      source: readFileSync(join(contentDir, file), 'utf8'),
    }));
}
