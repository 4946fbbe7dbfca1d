const BASE = 36;
const LEAST = 1;
const MOST = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_POINT = 128;
const ASCII_FORM = 'xn--';

/**
 * A host in the letters of its language, as people write it; one that is spelled wrong stays as it is.
 *
 * Source: RFC 3492, section 6.2.
 *
 * @param host - In lower case.
 * @example inLetters('xn--mnchen-3ya.de') // 'münchen.de'
 */
export function inLetters(host: string): string {
  if (!host.includes(ASCII_FORM)) return host;
  const labels = host.split('.').map((label) => {
    if (!label.startsWith(ASCII_FORM)) return label;
    return decoded(label.slice(ASCII_FORM.length)) ?? label;
  });
  return labels.join('.');
}

function decoded(text: string): string | undefined {
  const delimiter = text.lastIndexOf('-');
  const points = Array.from(text.slice(0, Math.max(0, delimiter)), (sign) => sign.charCodeAt(0));
  let [point, bias, index] = [FIRST_POINT, FIRST_BIAS, 0];
  for (let at = delimiter + 1; at < text.length; ) {
    const before = index;
    let weight = 1;
    for (let step = BASE; ; step += BASE) {
      const digit = digitOf(text.charCodeAt(at++));
      if (digit < 0) return undefined;
      index += digit * weight;
      const threshold = Math.min(MOST, Math.max(LEAST, step - bias));
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const length = points.length + 1;
    bias = adapted(index - before, length, before === 0);
    point += Math.floor(index / length);
    if (point > 0x10ffff) return undefined;
    index %= length;
    points.splice(index++, 0, point);
  }
  return points.length === 0 ? undefined : String.fromCodePoint(...points);
}

function adapted(rise: number, length: number, isFirst: boolean): number {
  let delta = isFirst ? Math.floor(rise / DAMP) : rise >> 1;
  delta += Math.floor(delta / length);
  let steps = 0;
  for (; delta > ((BASE - LEAST) * MOST) >> 1; steps += BASE) {
    delta = Math.floor(delta / (BASE - LEAST));
  }
  return steps + Math.floor(((BASE - LEAST + 1) * delta) / (delta + SKEW));
}

/** Below 0 for what is no digit, also past the end. */
function digitOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 22 : -1;
}
