/** Fewer pairs of rows than this would agree in every cell by coincidence. */
const COINCIDENCE = 1;

/**
 * Whether the columns vary so much that two rows that agree in all of them are the same one twice:
 * two different ones hardly would.
 *
 * @param columns - The cells of each, as texts.
 * @param rows - How many there are.
 * @example canTellRepeats([['A', 'B', 'A', 'B']], 4) // false
 */
export function canTellRepeats(columns: readonly (readonly string[])[], rows: number): boolean {
  const agreement = columns.reduce((product, texts) => product * agreementOf(texts), 1);
  return (agreement * rows * (rows - 1)) / 2 < COINCIDENCE;
}

function agreementOf(texts: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + (count / texts.length) ** 2, 0);
}
