import { fold } from '../../engine/values/fold';

const LAST = 0x10ffff;
const known = new Map<string, string>();

/**
 * The signs of some properties as ranges, for a database whose patterns know no properties. Signs
 * that no folded text holds go with their neighbours: there are fewer ranges.
 *
 * @param properties - Such as `\p{L}\p{N}`.
 * @example signsOf('\\p{Nl}') // 'ᛮ-ᛰⅠ-ↈ…'
 */
export function signsOf(properties: string): string {
  const found = known.get(properties) ?? rangesOf(properties);
  known.set(properties, found);
  return found;
}

function rangesOf(properties: string): string {
  const has = new RegExp(`[${properties}]`, 'u');
  const isOfFolded = !properties.includes('No');
  const isAny = (sign: string) => isOfFolded && fold(sign) !== sign;
  let ranges = '';
  let [start, end] = [-1, -1];
  for (let code = 0x21; code <= LAST + 1; code++) {
    const sign = code > LAST ? '' : String.fromCodePoint(code);
    if (has.test(sign)) {
      if (start < 0) start = code;
      end = code;
    } else if (start >= 0 && (sign === '' || !isAny(sign))) {
      ranges += rangeOf(start, end);
      start = -1;
    }
  }
  return ranges;
}

function rangeOf(start: number, end: number): string {
  const [first, last] = [start, end].map((code) => String.fromCodePoint(code));
  return start === end ? `${first}` : `${first}-${last}`;
}
