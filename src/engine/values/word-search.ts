export const wordSign = /[\p{L}\p{N}\p{M}]/u;
export const unspacedScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const nameSuffix = /[+#]+/y;
const [SPACE, COMMA, SEMICOLON] = [32, 44, 59];

/**
 * Whether a text holds a phrase with no letter or digit right before and after it: `sap` stands in
 * `SAP, Oracle` but not in `Disapproved`. Scripts without spaces between words have a boundary at
 * each sign. A `+` or `#` that ends a word is a part of it, so `C` does not stand in `C++`.
 *
 * @param text folded, as {@link fold} gives it
 * @param phrase folded, not empty
 */
export function standsIn(text: string, phrase: string): boolean {
  let start = text.indexOf(phrase);
  while (start >= 0) {
    const end = start + phrase.length;
    if (startsAt(text, start) && endsAt(text, end)) return true;
    start = text.indexOf(phrase, start + 1);
  }
  return false;
}

function startsAt(text: string, position: number): boolean {
  if (position === 0 || isPlainGap(text.charCodeAt(position - 1))) return true;
  return isApart(signBefore(text, position), signAt(text, position));
}

function endsAt(text: string, position: number): boolean {
  if (position === text.length || isPlainGap(text.charCodeAt(position))) return true;
  const last = signBefore(text, position);
  if (!isApart(signAt(text, position), last)) return false;
  if (!wordSign.test(last)) return true;
  nameSuffix.lastIndex = position;
  return !nameSuffix.test(text) || wordSign.test(signAt(text, nameSuffix.lastIndex));
}

function isApart(neighbour: string, own: string): boolean {
  return !wordSign.test(neighbour) || unspacedScript.test(neighbour) || unspacedScript.test(own);
}

/** The signs that stand between most words; told at once, since each word of a list is asked for. */
function isPlainGap(code: number): boolean {
  return code === SPACE || code === COMMA || code === SEMICOLON;
}

function signAt(text: string, position: number): string {
  const code = text.codePointAt(position);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function signBefore(text: string, position: number): string {
  const pair = position > 1 ? signAt(text, position - 2) : '';
  return pair.length === 2 ? pair : text.charAt(position - 1);
}
