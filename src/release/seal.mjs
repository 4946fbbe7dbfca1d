import { createHash } from 'node:crypto';

const SEAL = /\n(?:\/\/|<!--) ICP Score (\S+), sealed (\w+)(?: -->)?\s*$/;

/**
 * A built file with its seal as the last line: the version, and a checksum of what stands above it.
 * It tells a file of ours from one that somebody has changed.
 *
 * @param {string} text the file
 * @param {string} version ours, as in package.json
 * @param {'script' | 'page'} kind says how a comment is written
 */
export function sealed(text, version, kind) {
  const note = `ICP Score ${version}, sealed ${checksum(text)}`;
  return `${text.trimEnd()}\n${kind === 'page' ? `<!-- ${note} -->` : `// ${note}`}\n`;
}

/**
 * The version of a file that is as we built it; how lines end and what blanks follow does not matter.
 *
 * @returns {string | undefined} undefined where there is no seal, or it does not fit what is above it
 */
export function sealedVersion(text) {
  const plain = text.replace(/\r\n?/g, '\n');
  const [line = '', version, sum] = SEAL.exec(plain) ?? [];
  if (line === '' || checksum(plain.slice(0, -line.length)) !== sum) return undefined;
  return version;
}

function checksum(text) {
  return createHash('sha256').update(text.trimEnd()).digest('hex').slice(0, 16);
}
