/** A word that can't end a text. */
const HANGING = / (?:of|in|the|a|an|and|or|for|to|by|per|with|from|than|&|\/|-|–)$/i;

/**
 * As many words of a text as fit; none where the first one is too long.
 *
 * @param most - In characters.
 * @example wholeWords('Average number of people', 18) // 'Average number'
 */
export function wholeWords(text: string, most: number): string {
  if (text.length <= most) return text;
  let cut = text.slice(0, Math.max(0, most + 1));
  do {
    cut = cut.slice(0, Math.max(0, cut.lastIndexOf(' ')));
  } while (HANGING.test(cut));
  return cut;
}
