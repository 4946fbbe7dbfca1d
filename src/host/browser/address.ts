/** An address that a person typed; without a tab it is in the tab in front. */
export interface Address {
  readonly sheet?: string;
  readonly a1: string;
}

const TAB = `(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[^'!]+))!`;
const CELL = '\\$?[a-z]{1,3}\\$?\\d+';
const ADDRESS = new RegExp(`^(?:${TAB})?(?<a1>${CELL}(?::${CELL})?)$`, 'i');

/**
 * Reads `B3`, `B3:D9`, `Tab!B3` or `'Other tab'!B3`.
 *
 * @throws where the text is none of these
 */
export function parseAddress(text: string): Address {
  const groups = ADDRESS.exec(text.trim())?.groups;
  if (!groups?.a1) throw new Error(`An address must look like B3 or 'Tab'!B3, got ${text}`);
  const a1 = groups.a1.toUpperCase();
  const sheet = groups.quoted?.replaceAll("''", "'") ?? groups.plain;
  return sheet === undefined ? { a1 } : { sheet, a1 };
}
