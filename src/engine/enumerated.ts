/**
 * Things in a sentence.
 *
 * @example enumerated(['Ana', 'Ben', 'Cem']) // 'Ana, Ben and Cem'
 */
export function enumerated(texts: readonly string[]): string {
  const last = texts[texts.length - 1] ?? '';
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} and ${last}`;
}
