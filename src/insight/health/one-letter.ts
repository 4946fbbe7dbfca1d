/**
 * Whether one letter is another, is missing, or has changed places with the next.
 *
 * @example isOneLetter('technolgy', 'technology') // true
 */
export function isOneLetter(one: string, other: string): boolean {
  const most = Math.min(one.length, other.length);
  let from = 0;
  while (from < most && one[from] === other[from]) from++;
  let end = 0;
  while (end < most - from && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  const [left, right] = [one, other].map((text) => text.slice(from, text.length - end)) as [
    string,
    string,
  ];
  return Math.max(left.length, right.length) <= 1 || [...left].reverse().join('') === right;
}
