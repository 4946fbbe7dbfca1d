import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundleParts } from '../protocol/build-parts.mjs';

const globalName = 'IcpScore';

/**
 * Builds the script that Apps Script runs: the parts that src/main.ts exports from, each evaluated
 * at its first use, then one documented global an export. Every formula evaluates the whole file:
 * it must not pay for the menu.
 *
 * @param {import('esbuild').BuildOptions} common options of every build for Apps Script
 * @param {string} outfile where the script goes
 * @param {{ isAddOn?: boolean }} [kind] whether it goes to the Marketplace; no script can ask that
 *   before its user has authorised it
 */
export async function buildServer(common, outfile, { isAddOn = false } = {}) {
  const options = { ...common, define: { ...common.define, IS_ADD_ON: String(isAddOn) } };
  const { paths, globals } = await exportList(options, 'src/main.ts');
  const parts = await partsWithGlobals(options, paths, globals);
  const docs = await documentedFunctions(join(options.absWorkingDir, 'src/gas'));
  const undocumented = parts.flatMap(({ names }) => names.filter((name) => !docs.has(name)));
  if (undocumented.length > 0) {
    throw new Error(
      `Each export of src/main.ts must be a documented function of src/gas, got ${undocumented.join(', ')}`,
    );
  }
  const stubs = parts.flatMap(({ path, names }) =>
    names.map((name) => stub(path, name, docs.get(name))),
  );
  const formulas = parts.filter(({ names }) => names.some((name) => isFormula(docs.get(name))));
  const eager = new Set(withNeeds(formulas, parts).map(({ path }) => path));
  await writeFile(outfile, `${partLoader(parts, eager)}\n${stubs.join('\n')}`);
}

/** The modules that an export list exports from, and the names. */
async function exportList(options, entry) {
  const { metafile } = await build({
    ...options,
    entryPoints: [entry],
    format: 'esm',
    write: false,
    metafile: true,
  });
  const [{ exports }] = Object.values(metafile.outputs);
  const paths = metafile.inputs[entry].imports.map(({ path }) => path);
  return { paths, globals: new Set(exports) };
}

/** Each part and what they share, with the globals that a part holds. */
async function partsWithGlobals(options, entryPoints, globals) {
  const parts = withShortNames(
    await bundleParts({ ...options, entryPoints, chunkNames: 'shared-[hash]' }),
  );
  return parts.map(({ entry, exports, ...part }) => ({
    ...part,
    names: entry === undefined ? [] : exports.filter((name) => globals.has(name)),
  }));
}

/**
 * What parts share goes by numbers between them: each formula evaluates these lists, which grow with
 * whatever else the add-on does.
 */
function withShortNames(parts) {
  const shared = parts.filter(({ entry }) => entry === undefined);
  const numbers = new Map(
    shared.map(({ path, exports }) => [path, new Map(exports.map((name, at) => [name, at]))]),
  );
  const renamed = (path, list) => {
    const numberOf = numbers.get(path);
    if (numberOf === undefined) return list;
    const items = list.split(',').map((item) => item.trim().split(': '));
    const lines = items.map(([name, local = name]) => `  ${numberOf.get(name)}: ${local}`);
    return `\n${lines.join(',\n')}\n`;
  };
  return parts.map(({ path, code, ...part }) => ({
    ...part,
    path,
    code: code
      .replace(
        /const \{([^}]+)\} = load\("([^"]+)"\);/g,
        (_, list, from) => `const {${renamed(from, list)}} = load("${from}");`,
      )
      .replace(/return \{([^}]+)\};\n$/, (_, list) => `return {${renamed(path, list)}};\n`),
  }));
}

/**
 * The parts as functions. Those in brackets are compiled with the file, which is quicker where they
 * are needed at once; the others are only looked over until they are called.
 */
function partLoader(parts, eager) {
  const functions = parts.map(({ path, code }) => {
    const name = JSON.stringify(path);
    return eager.has(path) ? `${name}: (function (load) {\n${code}})` : `${name}(load) {\n${code}}`;
  });
  return `var ${globalName} = (() => {
  const parts = {
${functions.join(',\n')}
  };
  const loaded = {};
  return function load(path) {
    if (loaded[path] === undefined) loaded[path] = parts[path](load);
    return loaded[path];
  };
})();
`;
}

/** The parts that some need, and what those need in their turn. */
function withNeeds(some, parts) {
  const needed = parts.filter(({ path }) => some.some(({ needs }) => needs.includes(path)));
  const all = new Set([...some, ...needed]);
  return all.size === some.length ? some : withNeeds([...all], parts);
}

/** esbuild drops comments, so the JSDoc that Sheets shows is taken from the source. */
async function documentedFunctions(folder) {
  const documented = /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\s*export function (\w+)\(/g;
  const docs = new Map();
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.ts')) continue;
    const source = await readFile(join(folder, file), 'utf8');
    for (const [, doc, name] of source.matchAll(documented)) docs.set(name, doc);
  }
  return docs;
}

function isFormula(doc) {
  return /@customfunction/.test(doc);
}

function stub(path, name, doc) {
  const parameters = [...doc.matchAll(/@param \{[^}]*\} \[?(\w+)/g)].map(
    ([, parameter]) => parameter,
  );
  const list = parameters.join(', ');
  return `${doc}\nfunction ${name}(${list}) {\n  return ${globalName}('${path}').${name}(${list});\n}\n`;
}
