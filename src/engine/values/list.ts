export const separators = ',;|\r\n，；、｜';
const needsQuotes = /[",;|\r\n，；、｜“”„‟＂]|^\s|\s$/;

/**
 * Splits a list at `,` `;` `|`, their full-width forms, `、` and new lines. An item that starts with
 * a double quote, straight or typographic, runs to the closing one, with `""` for a quote inside; a
 * quote that is never closed is a plain character.
 *
 * @returns the items without outer spaces, empty ones left out
 * @example splitList('Software; "Acme, Inc"|Retail') // ['Software', 'Acme, Inc', 'Retail']
 */
export function splitList(text: string): string[] {
  return splitItems(text, isListSeparator).map(({ item }) => item);
}

/** Whether one character separates the items of a list. */
export function isListSeparator(sign: string): boolean {
  return separators.includes(sign);
}

/**
 * Writes items as a list that {@link splitList} reads back.
 *
 * @example joinList(['Software', 'Acme, Inc']) // 'Software; "Acme, Inc"'
 */
export function joinList(items: readonly string[]): string {
  return items.map((item) => (needsQuotes.test(item) ? quoted(item) : item)).join('; ');
}

/** An item of a list in double quotes. @example quoted('5" pipe') // '"5"" pipe"' */
export function quoted(item: string): string {
  return `"${item.replace(/"/g, '""')}"`;
}

/** An item of a list, and how it is written, quotes and all. */
export interface ListItem {
  readonly item: string;
  readonly written: string;
}

/**
 * Splits a text outside double quotes, as {@link splitList} does, at separators of your choice.
 *
 * @param isSeparator asked for each character outside quotes, with its position in the text
 */
export function splitItems(
  text: string,
  isSeparator: (sign: string, position: number) => boolean,
): ListItem[] {
  const items: ListItem[] = [];
  let position = 0;
  while (position < text.length) {
    const quoted = quotedPart(text, position);
    const start = quoted?.end ?? position;
    let end = start;
    while (end < text.length && !isSeparator(text.charAt(end), end)) end += 1;
    const unquoted = text.slice(start, end);
    const item = quoted ? quoted.content + unquoted.trimEnd() : unquoted.trim();
    if (item.trim() !== '') items.push({ item, written: text.slice(position, end).trim() });
    position = end + 1;
  }
  return items;
}

/** Between straight quotes, or from a typographic quote to the next one of any kind. */
export const quotedItem = /[^\S\r\n]*(?:"([^"]*(?:""[^"]*)*)"|[“”„‟＂]([^"“”„‟＂]*)["“”„‟＂])/y;

function quotedPart(text: string, from: number): { content: string; end: number } | undefined {
  quotedItem.lastIndex = from;
  const match = quotedItem.exec(text);
  if (match === null) return undefined;
  const content = match[2] ?? (match[1] ?? '').replace(/""/g, '"');
  return { content, end: quotedItem.lastIndex };
}
