import { relative } from 'node:path';
import { build } from 'esbuild';

/**
 * A module that esbuild has split off, as a function may hold it.
 *
 * @typedef {object} Part
 * @property {string} path by which the others name it
 * @property {string} code body of a function of `load` (and `later`, for what is imported when it is
 *   asked for); it returns the exports
 * @property {readonly string[]} needs paths of what it loads first
 * @property {string | undefined} entry the source that it begins with, where it is asked for by others
 * @property {readonly string[]} exports
 */

/**
 * Bundles entry points into modules: each, what is imported when it is asked for, and what they share.
 *
 * @param {import('esbuild').BuildOptions} options of the build
 * @returns {Promise<Part[]>}
 */
export async function bundleParts(options) {
  const { outputFiles, metafile } = await build({
    ...options,
    format: 'esm',
    splitting: true,
    outdir: '.',
    write: false,
    metafile: true,
  });
  return outputFiles.map(({ path, text }) => {
    const file = relative(options.absWorkingDir, path).replaceAll('\\', '/');
    const { entryPoint, exports, imports } = metafile.outputs[file];
    const needs = imports.filter(({ kind }) => kind === 'import-statement');
    return {
      path: `./${file}`,
      code: asFunctionBody(text),
      needs: needs.map((needed) => `./${needed.path}`),
      entry: entryPoint,
      exports,
    };
  });
}

/** A module as esbuild writes it, with its blanks. */
function asFunctionBody(module) {
  const body = module
    .replace(
      /^import \{([^}]*)\} from ("[^"]+");/gm,
      (_, names, path) => `const {${names.replace(/ as /g, ': ')}} = load(${path});`,
    )
    .replace(/^import ("[^"]+");/gm, 'load($1);')
    .replace(/\bimport\(("\.\/[^"]+")\)/g, 'later($1)')
    .replace(
      /^export \{([^}]*)\};/m,
      (_, names) => `return {${names.replace(/([\w$]+) as ([\w$]+)/g, '$2: $1')}};`,
    );
  const left = /^(?:import|export)\b.*/m.exec(body);
  if (left !== null) throw new Error(`A part must have plain imports and exports, got ${left[0]}`);
  return /^return \{/m.test(body) ? body : `${body}return {};\n`;
}
