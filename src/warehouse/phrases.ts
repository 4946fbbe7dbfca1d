import { unspacedScript, wordSign } from '../engine/values/word-search';
import { escaped } from './regex';

const inside = (pattern: RegExp) => pattern.source.slice(1, -1);
const word = inside(wordSign);
const unspaced = inside(unspacedScript);
const gap = `[^${word}]|[${unspaced}]`;
const suffixedWord = `[+#]+[${word}]`;

/**
 * Patterns that find phrases with no letter or digit right before and after them, as `standsIn`
 * does; phrases whose ends are alike go into one.
 *
 * @param phrases - Folded, not empty.
 * @example phrasesPattern(['sap', 'oracle']) // ['(?:^|[^…]|[…])(?:sap|oracle)(?:$|[^…+#]|…)']
 */
export function phrasesPattern(phrases: readonly string[]): string[] {
  const groups = new Map<string, string[]>();
  for (const phrase of phrases) {
    const signs = Array.from(phrase);
    const ends = [before(signs[0] ?? ''), after(signs[signs.length - 1] ?? '')];
    const key = ends.join('\n');
    groups.set(key, [...(groups.get(key) ?? []), escaped(phrase)]);
  }
  return Array.from(groups, ([key, all]) => {
    const [start, end] = key.split('\n');
    return `${start}(?:${all.join('|')})${end}`;
  });
}

function before(first: string): string {
  return unspacedScript.test(first) ? '' : `(?:^|${gap})`;
}

/** A `+` or `#` that ends a word is a part of it. */
function after(last: string): string {
  if (!wordSign.test(last)) return unspacedScript.test(last) ? '' : `(?:$|${gap})`;
  const neighbour = unspacedScript.test(last) ? '[^+#]' : `[^${word}+#]|[${unspaced}]`;
  return `(?:$|${neighbour}|${suffixedWord})`;
}
