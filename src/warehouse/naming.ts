import { fold } from '../engine/values/fold';

const LONGEST = 30;

/**
 * Makes names of letters, digits and `_` from any texts, no two the same.
 *
 * @example const nameOf = namer(); nameOf('Last visit') // 'last_visit'
 */
export function namer(taken: Iterable<string> = []): (text: string) => string {
  const used = new Set(taken);
  return (text) => {
    const plain = fold(text)
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_+/, '')
      .slice(0, LONGEST)
      .replace(/_+$/, '');
    const start = /^[a-z]/.test(plain) ? plain : `x${plain === '' ? '' : `_${plain}`}`;
    let name = start;
    for (let count = 2; used.has(name); count++) name = `${start}_${count}`;
    used.add(name);
    return name;
  };
}
