/**
 * Whether a whole text fits a pattern in which `*` stands for any run of characters and `?` for
 * one. Two pointers walk both once; a mismatch goes back to the last `*` only, so the work is at
 * most length × length and never explodes as a regular expression can.
 *
 * @param text folded, as {@link fold} gives it
 * @param pattern folded in the same way
 * @example fitsWildcard('sales ops manager', 'sales*manager') // true
 */
export function fitsWildcard(text: string, pattern: string): boolean {
  let at = 0;
  let inPattern = 0;
  let lastStar = -1;
  let resume = 0;
  while (at < text.length) {
    const sign = pattern.charAt(inPattern);
    if (sign === '*') {
      lastStar = inPattern;
      inPattern += 1;
      resume = at;
    } else if (sign === '?' || sign === text.charAt(at)) {
      at += sign === '?' ? signLength(text, at) : 1;
      inPattern += 1;
    } else if (lastStar >= 0) {
      inPattern = lastStar + 1;
      resume += signLength(text, resume);
      at = resume;
    } else {
      return false;
    }
  }
  return onlyStars(pattern, inPattern);
}

function signLength(text: string, position: number): number {
  return (text.codePointAt(position) ?? 0) > 0xffff ? 2 : 1;
}

function onlyStars(pattern: string, from: number): boolean {
  let position = from;
  while (pattern.charAt(position) === '*') position += 1;
  return position === pattern.length;
}
