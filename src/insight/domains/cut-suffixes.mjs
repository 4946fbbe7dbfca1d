/**
 * Cuts the Public Suffix List down to what tells a company's domain, from the list that tldts keeps.
 *
 *     node src/insight/domains/cut-suffixes.mjs     after an update of tldts: writes suffixes.ts
 *
 * Left out are suffixes of one part, which the list's own last rule gives, and the ASCII form of
 * those that are written in letters of other languages.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  edgeChild,
  edgeLength,
  edgeStart,
  exceptionsRoot,
  labelText,
  nodeFlags,
  rulesRoot,
} from 'tldts/dist/es6/src/data/trie.js';
import tldts from 'tldts/package.json' with { type: 'json' };

const starts = [0];
for (const length of edgeLength) starts.push(starts[starts.length - 1] + length);

/** The rules as a tree that is read from the right: `uk(co. gov(parliament))`; a `.` or `!` follows one that is a rule itself. */
export function cutSuffixes() {
  const tree = {};
  for (const { labels, isException } of [
    ...rulesBelow(rulesRoot, false),
    ...rulesBelow(exceptionsRoot, true),
  ]) {
    if (labels.length < 2 || labels.some((label) => label.startsWith('xn--'))) continue;
    const last = labels.reduce((node, label) => (node[label] ??= {}), tree);
    last[RULE] = isException ? '!' : '.';
  }
  return written(tree);
}

const RULE = Symbol('rule');

function rulesBelow(node, isException, labels = []) {
  const own = nodeFlags[node] !== 0 && labels.length > 0 ? [{ labels, isException }] : [];
  const edges = Array.from(
    { length: edgeStart[node + 1] - edgeStart[node] },
    (_, index) => edgeStart[node] + index,
  );
  const below = edges.flatMap((edge) => {
    const label = labelText.slice(starts[edge], starts[edge] + edgeLength[edge]);
    return rulesBelow(edgeChild[edge], isException, [...labels, label]);
  });
  return [...own, ...below];
}

/** A label without others below it is a rule. */
function written(node) {
  return Object.keys(node)
    .sort()
    .map((label) => {
      const below = written(node[label]);
      const rule = node[label][RULE] ?? '';
      return (
        label + (rule === '.' && below === '' ? '' : rule) + (below === '' ? '' : `(${below})`)
      );
    })
    .join(' ');
}

const head = `/**
 * The Public Suffix List, as of tldts ${tldts.version}, cut down by cut-suffixes.mjs.
 *
 * Source: publicsuffix.org, Mozilla Public License 2.0.
 */
// biome-ignore format: it is one text
export const suffixes =
  `;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(new URL('suffixes.ts', import.meta.url), `${head}'${cutSuffixes()}';\n`);
}
