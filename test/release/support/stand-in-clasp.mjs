/**
 * Stands in for clasp 3.4.1 over a script project in `state.json` beside this file, in what
 * `npm run push` needs of it, and no kinder: it never asks, so a changed manifest without `--force`
 * pushes nothing and says nothing; a push replaces every file; a blank file is listed, not written.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const STATE = join(import.meta.dirname, 'state.json');
const ENDINGS = { SERVER_JS: '.js', HTML: '.html', JSON: '.json' };
const TYPES = { '.js': 'SERVER_JS', '.gs': 'SERVER_JS', '.html': 'HTML', '.json': 'JSON' };

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    force: { type: 'boolean', short: 'f' },
    json: { type: 'boolean' },
    project: { type: 'string', short: 'P' },
    title: { type: 'string' },
    type: { type: 'string' },
  },
});
const [command = ''] = positionals;
const state = JSON.parse(readFileSync(STATE, 'utf8'));

const commands = {
  login: () => say('You are logged in.'),
  'show-file-status': () =>
    say(JSON.stringify({ filesToPush: localFiles().map(({ path }) => path), untrackedFiles: [] })),
  pull: () => say(JSON.stringify({ pulledFiles: pull(settings()), deletedFiles: [] }, null, 2)),
  push,
  'create-script': create,
};

state.calls.push(process.argv.slice(2).join(' '));
save();
const failure = state.failures[command];
if (failure !== undefined) fail(failure);
if (commands[command] === undefined) fail(`Unknown command "clasp ${command}"`);
commands[command]();

function push() {
  const local = localFiles();
  const changed = local.filter(({ name, type, source }) => {
    return !state.files.some((f) => f.name === name && f.type === type && f.source === source);
  });
  const isManifestChanged = changed.some(({ type }) => type === 'JSON');
  if (isManifestChanged && !values.force) return;
  if (changed.length === 0) return say('[]');
  state.files = local.map(({ name, type, source }) => ({ name, type, source }));
  save();
  say(JSON.stringify(local.map(({ path }) => path)));
}

function create() {
  if (existsSync('.clasp.json')) fail('Project file already exists.');
  state.title = values.title;
  state.files = [
    { name: 'appsscript', type: 'JSON', source: state.newManifest },
    { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {\n  \n}\n' },
  ];
  save();
  const { scriptId } = state;
  pull({ scriptId, contentDir: process.cwd() });
  writeFileSync('.clasp.json', JSON.stringify({ scriptId, rootDir: '' }));
  say(JSON.stringify({ scriptId, parentId: state.parentId, files: [] }));
}

function pull({ scriptId, contentDir }) {
  if (scriptId !== state.scriptId) fail('Requested entity was not found.');
  return state.files.map(({ name, type, source }) => {
    const path = join(contentDir, `${name}${ENDINGS[type]}`);
    mkdirSync(dirname(path), { recursive: true });
    if (source !== '') writeFileSync(path, source);
    return relative(process.cwd(), path);
  });
}

/** The project file that is named, or that of the folder. */
function settings() {
  const file = resolve(values.project ?? '.clasp.json');
  if (!existsSync(file)) fail(`Invalid --project path: ${file}. File or directory does not exist.`);
  const { scriptId, rootDir } = JSON.parse(readFileSync(file, 'utf8'));
  return { scriptId, contentDir: join(dirname(file), rootDir) };
}

function localFiles() {
  const { contentDir } = settings();
  return readdirSync(contentDir)
    .sort()
    .map((file) => ({
      path: relative(process.cwd(), join(contentDir, file)),
      name: file.slice(0, -extname(file).length),
      type: TYPES[extname(file)],
      source: readFileSync(join(contentDir, file), 'utf8'),
    }));
}

function say(text) {
  console.log(text);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

function save() {
  writeFileSync(STATE, JSON.stringify(state));
}
