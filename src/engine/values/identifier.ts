import { parseDay } from './day';
import { splitList } from './list';
import { parseNumber } from './number';

/** How identifiers are written: as names or codes, or as numbers. */
export type IdentifierSort = 'text' | 'number';

const SHARE = 0.95;
/** Fewer cells differ from one another in any column. */
const LEAST_CELLS = 20;

/** UUIDs, record ids of 15 or 18 letters and digits, long hexadecimal ids, e-mail addresses. */
const RECORD =
  /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=(?:\D*\d){3})(?=\d*[a-z])(?:[a-z0-9]{15}|[a-z0-9]{18})|(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{16,}|[^\s@]+@[^\s@]+\.[a-z]{2,})$/;

/**
 * Whether a column tells rows apart and nothing else, by its values: ids, names, addresses. Measures,
 * days and lists whose items come again are none, however much they differ.
 *
 * @param texts - Its known cells, folded.
 * @returns `undefined` where the values say something about the row.
 * @example identifierSort(['001dn00000abcdeial', '001dn00000abcdfial']) // 'text'
 */
export function identifierSort(texts: readonly string[]): IdentifierSort | undefined {
  const most = (fits: (text: string) => boolean, share = SHARE) => {
    let left = (1 - share) * texts.length;
    return texts.length > 0 && texts.every((text) => fits(text) || --left >= 0);
  };
  if (most((text) => RECORD.test(text))) return 'text';
  const distinct = new Set(texts);
  if (texts.length < LEAST_CELLS || distinct.size < SHARE * texts.length) return undefined;
  if (most((text) => WHOLE.test(text))) return areNumbering(distinct) ? 'number' : undefined;
  const isMeasure = (text: string) => !Number.isNaN(parseNumber(text, text, {}));
  const isDay = (text: string) => !Number.isNaN(parseDay(text));
  if (most((text) => isMeasure(text) || isDay(text), 0.5)) return undefined;
  return areLists(texts) ? undefined : 'text';
}

const WHOLE = /^\d+$/;
/** Of the values of a numbering, those that are left between the first and the last. */
const DENSE = 0.67;
const LONG = 1e8;
const ALIKE = 100;
const MOST_ROUND = 0.3;

/** Whether whole numbers number things: without gaps, with leading zeros, or long and never round. */
function areNumbering(texts: ReadonlySet<string>): boolean {
  const all = [...texts];
  if (all.filter((text) => /^0\d/.test(text)).length >= all.length / 20) return true;
  const numbers = all.map(Number).sort((a, b) => a - b);
  const [first = 0, last = 0] = [numbers[0], numbers[numbers.length - 1]];
  if (all.length >= DENSE * (last - first + 1)) return true;
  const round = all.filter((text) => text.endsWith('0')).length;
  return first >= LONG && last / first <= ALIKE && round <= MOST_ROUND * all.length;
}

function areLists(texts: readonly string[]): boolean {
  const items = texts.flatMap(splitList);
  return items.length > 1.3 * texts.length && new Set(items).size < items.length / 2;
}
