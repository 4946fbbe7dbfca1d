/** The most edits that are taken for a slip. */
const MOST = 2;

/**
 * The known name that was probably meant: at most two letters away, one in a name of up to five
 * letters, none in a name of up to two.
 *
 * @param written what stands there, folded
 * @param known names to choose from, folded
 * @example nearest('criteira', ['fields', 'criteria']) // 'criteria'
 */
export function nearest(written: string, known: readonly string[]): string | undefined {
  return nearestAmong(known)(written);
}

/**
 * The same for many texts over one list of names: what tells most names from a text at a glance is
 * looked at once.
 *
 * @param known names to choose from, folded; of equally near ones the first is taken
 * @example nearestAmong(['fields', 'criteria'])('criteira') // 'criteria'
 */
export function nearestAmong(known: readonly string[]): (written: string) => string | undefined {
  const letters = Int32Array.from(known, lettersOf);
  return (written) => {
    const own = lettersOf(written);
    let best: string | undefined;
    let least = MOST + 1;
    for (let index = 0; index < letters.length && least > 0; index++) {
      if (areStrangers(own, letters[index] as number)) continue;
      const name = known[index] as string;
      const most = Math.min(tolerance(name), least - 1);
      const edits = editsUpTo(most, written, name);
      if (edits > most) continue;
      best = name;
      least = edits;
    }
    return best;
  };
}

/**
 * Whether at most two letters part a text from a name, however short they are.
 *
 * @param written what stands there, folded
 * @param name folded
 * @example mayMean('is ye', 'is no') // true
 */
export function mayMean(written: string, name: string): boolean {
  return editsUpTo(MOST, written, name) <= MOST;
}

function tolerance(name: string): number {
  if (name.length <= 2) return 0;
  return name.length <= 5 ? 1 : MOST;
}

/** Which letters a text has, each a bit of 32; few share theirs. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) & 31);
  return letters;
}

/** Whether one text has more letters that the other lacks than edits could bring. */
function areStrangers(own: number, others: number): boolean {
  return hasMoreThanMost(own & ~others) || hasMoreThanMost(others & ~own);
}

/** Whether more bits are set than {@link MOST}: each step takes the lowest away. */
function hasMoreThanMost(bits: number): boolean {
  let left = bits;
  for (let taken = 0; taken < MOST; taken++) left &= left - 1;
  return left !== 0;
}

/**
 * Edits (insert, delete, replace, swap of neighbours) from one text to the other, from places `i` and
 * `j` on. What is the same is passed over; where the texts part, each edit is tried.
 *
 * Source: the optimal string alignment distance, cut off at `most`.
 *
 * @returns infinity where there are more than `most`
 */
function editsUpTo(most: number, a: string, b: string, i = 0, j = 0): number {
  let [x, y] = [i, j];
  while (x < a.length && y < b.length && a.charCodeAt(x) === b.charCodeAt(y)) {
    x++;
    y++;
  }
  const [left, right] = [a.length - x, b.length - y];
  if (left === 0 && right === 0) return 0;
  if (most === 0 || Math.abs(left - right) > most) return Number.POSITIVE_INFINITY;
  const isSwap = a.charCodeAt(x) === b.charCodeAt(y + 1) && a.charCodeAt(x + 1) === b.charCodeAt(y);
  const rest = most - 1;
  const least = Math.min(
    editsUpTo(rest, a, b, x + 1, y),
    editsUpTo(rest, a, b, x, y + 1),
    editsUpTo(rest, a, b, x + 1, y + 1),
    isSwap ? editsUpTo(rest, a, b, x + 2, y + 2) : Number.POSITIVE_INFINITY,
  );
  return 1 + least;
}
