import { wholeWords } from '../../engine/values/whole-words';

/** A text in one line, whatever was typed. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A text that has room for so many letters, cut between words; `…` says so. @example brief('A long why', 7) // 'A long…' */
export function brief(text: string, most: number): string {
  const line = oneLine(text);
  if (line.length <= most) return line;
  const cut = wholeWords(line, most - 1) || wholeLetters(line, most - 1);
  return `${cut.replace(/[\s,;:.–-]+$/, '')}…`;
}

/**
 * A text in lines of so many letters; the last one ends with `…` where there is more.
 *
 * @example linesOf('We read from their warehouse.', 18, 2) // ['We read from their', 'warehouse.']
 */
export function linesOf(text: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  let rest = oneLine(text);
  while (rest !== '') {
    if (lines.length === most - 1) return [...lines, brief(rest, letters)];
    const line = rest.length <= letters ? rest : wrapped(rest, letters);
    lines.push(line);
    rest = rest.slice(line.length).trimStart();
  }
  return lines;
}

function wrapped(text: string, letters: number): string {
  const end = text.slice(0, letters + 1).lastIndexOf(' ');
  return end > 0 ? text.slice(0, end) : wholeLetters(text, letters);
}

/** A letter that takes two places, such as an emoji, is not cut in half. */
function wholeLetters(text: string, most: number): string {
  const cut = text.slice(0, most);
  return cut.length > 1 ? cut.replace(/[\uD800-\uDBFF]$/, '') : cut;
}
