/**
 * The known name that was probably meant: at most two letters away, one in a name of up to five
 * letters, none in a name of up to two.
 *
 * @param written what stands there, folded
 * @param known names to choose from, folded
 * @example nearest('criteira', ['fields', 'criteria']) // 'criteria'
 */
export function nearest(written: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const name of known) {
    const distance = editDistance(written, name);
    if (distance <= tolerance(name) && distance < least) {
      best = name;
      least = distance;
    }
  }
  return best;
}

function tolerance(name: string): number {
  if (name.length <= 2) return 0;
  return name.length <= 5 ? 1 : 2;
}

const MOST = 2;

/** Letters of a text that the other lacks: each takes an edit of its own. Counts to just over two. */
function strangers(a: string, b: string): number {
  let count = 0;
  for (let i = 0; i < a.length && count <= MOST; i++) if (!b.includes(a.charAt(i))) count += 1;
  return count;
}

/**
 * Edits (insert, delete, replace, swap of neighbours) from one text to the other.
 * Source: the optimal string alignment distance. Far apart texts are only told to be over 2.
 */
function editDistance(a: string, b: string): number {
  const isFar = Math.abs(a.length - b.length) > MOST || strangers(a, b) > MOST;
  if (isFar) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(cost(a, b, i, j, row, last, before));
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

function cost(
  a: string,
  b: string,
  i: number,
  j: number,
  row: readonly number[],
  last: readonly number[],
  before: readonly number[],
): number {
  const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
  const least = Math.min(replaced, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(least, (before[j - 2] ?? 0) + 1) : least;
}
