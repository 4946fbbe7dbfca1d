import { createHash } from 'node:crypto';

const SEAL =
  /\n(?:\/\/|<!--) ICP Score (\S+)(?: for a (spreadsheet|listing))?, sealed (\w+)(?: -->)?\s*$/;

/**
 * A built file with its seal as the last line: the version, what it is for, and a checksum of what
 * stands above it. It tells a file of ours from one that somebody has changed.
 *
 * @param {string} text the file
 * @param {string} version ours, as in package.json
 * @param {'script' | 'page'} kind says how a comment is written
 * @param {'spreadsheet' | 'listing'} [use] left out where the file is the same for both
 */
export function sealed(text, version, kind, use) {
  const note = `ICP Score ${version}${use ? ` for a ${use}` : ''}, sealed ${checksum(text)}`;
  return `${text.trimEnd()}\n${kind === 'page' ? `<!-- ${note} -->` : `// ${note}`}\n`;
}

/**
 * The version of a file that is as we built it; how lines end and what blanks follow does not matter.
 *
 * @returns {string | undefined} undefined where there is no seal, or it does not fit what is above it
 */
export function sealedVersion(text) {
  return readSeal(text)?.version;
}

/**
 * What a script of ours is for: the menu of a listing stands under Extensions.
 *
 * @returns {'spreadsheet' | 'listing' | undefined} undefined where there is no seal, or it says nothing of it
 */
export function sealedUse(text) {
  return readSeal(text)?.use;
}

function readSeal(text) {
  const plain = text.replace(/\r\n?/g, '\n');
  const [line = '', version, use, sum] = SEAL.exec(plain) ?? [];
  if (line === '' || checksum(plain.slice(0, -line.length)) !== sum) return undefined;
  return { version, use };
}

function checksum(text) {
  return createHash('sha256').update(text.trimEnd()).digest('hex').slice(0, 16);
}
