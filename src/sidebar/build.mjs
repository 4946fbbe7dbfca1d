import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

/** The server judges countries; its table of their names would be a tenth of the page. */
const withoutCountries = {
  name: 'without-countries',
  setup({ onResolve }) {
    onResolve({ filter: /\/countries\/(?:country|groups)$/ }, () => ({
      path: join(import.meta.dirname, 'model/any-country.ts'),
    }));
  },
};

/**
 * Builds the sidebar: one page with its script and style inside.
 *
 * @param {import('esbuild').BuildOptions} options of every build for Apps Script
 * @param {string} outfile where the page goes
 */
export async function buildSidebar(options, outfile) {
  const { outputFiles } = await build({
    ...options,
    entryPoints: ['src/sidebar/main.tsx'],
    /** Browsers are further than Apps Script. */
    target: 'es2022',
    /** Children as arguments are shorter than as a property. */
    tsconfigRaw: {
      compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' },
    },
    inject: ['src/sidebar/jsx.ts'],
    format: 'iife',
    outdir: dirname(outfile),
    plugins: [withoutCountries],
    minify: true,
    write: false,
  });
  const text = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const script = text('.js');
  if (/<\/script/i.test(script)) throw new Error('The sidebar script must not contain </script');
  const page = await readFile(join(options.absWorkingDir, 'src/sidebar/page.html'), 'utf8');
  const html = page
    .replace('/* style */', () => text('.css'))
    .replace('/* script */', () => script);
  await writeFile(outfile, html);
}
