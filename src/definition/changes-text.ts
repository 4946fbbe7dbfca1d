/**
 * Changes as the text of a cell: one a line, with marks between them where a cell shows no line breaks.
 *
 * @example changesText(['Minimum coverage 50 % → 60 %', 'Tier 2 from 60 → 63'])
 * // 'Minimum coverage 50 % → 60 %;\nTier 2 from 60 → 63'
 */
export function changesText(changes: readonly string[]): string {
  return changes.join(';\n');
}

/** The changes that such a text tells, also one of earlier versions, without marks. */
export function changesIn(text: string): string[] {
  return text === '' ? [] : text.split(/;?\n/);
}
