import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What takes the place of the names in `release.ts`.
 *
 * @param {string} root folder of package.json and CHANGELOG.md
 * @returns {Promise<Record<string, string>>} JSON by name
 */
export async function release(root) {
  const [manifest, changelog] = await Promise.all(
    ['package.json', 'CHANGELOG.md'].map((file) => readFile(join(root, file), 'utf8')),
  );
  const { version } = JSON.parse(manifest);
  return {
    ADDON_VERSION: JSON.stringify(version),
    ADDON_NEWS: JSON.stringify(newsIn(changelog, version).join('\n')),
  };
}

/**
 * The lines that users are told of one version: the list `### In short` of its section.
 *
 * @param {string} changelog as Markdown
 * @param {string} title of the section, such as `0.1.0` or `Unreleased`
 * @returns {string[]} plain texts
 */
export function newsIn(changelog, title) {
  const section = changelog.split(/^## /m).find((text) => text.startsWith(`${title}\n`)) ?? '';
  const [, inShort = ''] = section.split(/^### In short\n/m);
  const [lines = ''] = inShort.split(/^### /m);
  return [...lines.matchAll(/^- (.+)$/gm)].map(([, line]) => line.replace(/[`*]/g, ''));
}
