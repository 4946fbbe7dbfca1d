const wordSign = /[\p{L}\p{N}\p{M}]/u;
const unspacedScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const nameSuffix = /[+#]+/y;

/**
 * Whether a text holds a phrase that begins and ends at word boundaries: `sap` stands in
 * `SAP, Oracle` but not in `Disapproved`. Scripts without spaces between words have a boundary at
 * each sign. A `+` or `#` that ends a word is a part of it, so `C` does not stand in `C++`.
 *
 * @param text folded, as {@link fold} gives it
 * @param phrase folded, not empty
 */
export function standsIn(text: string, phrase: string): boolean {
  let start = text.indexOf(phrase);
  while (start >= 0) {
    if (boundaryAt(text, start) && wordEndsAt(text, start + phrase.length)) return true;
    start = text.indexOf(phrase, start + 1);
  }
  return false;
}

function wordEndsAt(text: string, position: number): boolean {
  if (!boundaryAt(text, position)) return false;
  if (!wordSign.test(signBefore(text, position))) return true;
  nameSuffix.lastIndex = position;
  if (!nameSuffix.test(text)) return true;
  return wordSign.test(signAt(text, nameSuffix.lastIndex));
}

function boundaryAt(text: string, position: number): boolean {
  const before = signBefore(text, position);
  const after = signAt(text, position);
  if (!wordSign.test(before) || !wordSign.test(after)) return true;
  return unspacedScript.test(before) || unspacedScript.test(after);
}

function signAt(text: string, position: number): string {
  const code = text.codePointAt(position);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function signBefore(text: string, position: number): string {
  const pair = position > 1 ? signAt(text, position - 2) : '';
  return pair.length === 2 ? pair : text.charAt(position - 1);
}
