import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { bundleParts } from '../protocol/build-parts.mjs';

/** The server judges countries; its table of their names would be a tenth of the page. */
const withoutCountries = {
  name: 'without-countries',
  setup({ onResolve }) {
    onResolve({ filter: /\/countries\/(?:country|groups)$/ }, () => ({
      path: join(import.meta.dirname, 'model/any-country.ts'),
    }));
  },
};

/** Browsers are further than Apps Script. */
const target = 'es2022';

/**
 * Builds the sidebar: one page with its style and two scripts inside. The one that is called parts
 * holds what opens later, and is not sent at first (`../gas/sidebar.ts`).
 *
 * @param {import('esbuild').BuildOptions} options of every build for Apps Script
 * @param {string} outfile where the page goes
 */
export async function buildSidebar(options, outfile) {
  const parts = await bundleParts({
    ...options,
    entryPoints: ['src/sidebar/main.tsx'],
    target,
    /** Children as arguments are shorter than as a property. */
    tsconfigRaw: {
      compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' },
    },
    inject: ['src/sidebar/jsx.ts'],
    plugins: [withoutCountries],
    minifyIdentifiers: true,
    minifySyntax: true,
  });
  const [first, later] = divided(parts);
  const page = await readFile(join(options.absWorkingDir, 'src/sidebar/page.html'), 'utf8');
  const texts = {
    style: await styles(options, 'sidebar'),
    parts: await minified(
      `var icpParts = ${functions(later)};\n${styling(await styles(options, 'later'))}`,
    ),
    script: await minified(runner(first)),
  };
  const html = page.replace(/\/\* (\w+) \*\//g, (_, name) => texts[name]);
  await writeFile(outfile, html);
}

async function styles(options, name) {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [`src/sidebar/style/${name}.css`],
    target,
    minify: true,
    write: false,
  });
  return outputFiles[0].text.trim();
}

/** A script that lays styles upon those that are there. */
function styling(text) {
  return `document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(text)} }));`;
}

/** What is needed to begin, and what is imported when it is opened. */
function divided(parts) {
  const isMain = ({ entry }) => entry === 'src/sidebar/main.tsx';
  const needed = new Set();
  const need = (path) => {
    if (needed.has(path)) return;
    needed.add(path);
    parts.find((part) => part.path === path).needs.forEach(need);
  };
  need(parts.find(isMain).path);
  const first = parts.filter(({ path }) => needed.has(path));
  const early = first.find((part) => part.entry !== undefined && !isMain(part));
  if (early !== undefined) {
    throw new Error(`What opens later must be imported by no other way, got ${early.entry}`);
  }
  return [first, parts.filter(({ path }) => !needed.has(path))];
}

function functions(parts) {
  return `{${parts.map(({ path, code }) => `${JSON.stringify(path)}(load, later) {\n${code}}`).join(',\n')}}`;
}

/** Names of files tell what is in them, so that a page gets no part of another build. */
function runner(first) {
  return `(() => {
    const parts = ${functions(first)};
    const loaded = {};
    const found = (path) => parts[path] ?? window.icpParts?.[path];
    const load = (path) => (loaded[path] ??= found(path)(load, later));
    const later = async (path) => {
      if (found(path) === undefined) throw new Error('No part ' + path);
      return load(path);
    };
    load('./main.js');
  })();`;
}

/** A script that an element of a page may hold. */
async function minified(script) {
  const { code } = await transform(script, {
    target,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
  });
  if (/<\/script/i.test(code)) throw new Error('A script of the sidebar must not contain </script');
  return code;
}
