import type { ColumnKind } from '../../engine/operators/operator';
import { fold } from '../../engine/values/fold';
import { splitList } from '../../engine/values/list';
import type { Column } from '../discovery/column';
import type { Bin, Encoded } from './encoded';
import { roundCuts } from './round-cuts';

/** Deals that a value needs for a bin of its own, and the most bins of a text. */
const LEAST_OF_A_VALUE = 5;
const MOST_VALUES = 40;
/** Bins of numbers. */
const MOST_BINS = 20;
/** Longer texts are no values that one would list in a criterion. */
const LONGEST_VALUE = 80;
/** Where deals lie between two of these ages, in days, people would tell them apart. */
const AGES = [7, 14, 30, 60, 90, 120, 180, 270, 365, 545, 730, 1095, 1825];

/** A date after the deal's day was written later: unknown then. */
const ofThen = (age: number) => (age < 0 ? Number.NaN : age);

type Encoding = Omit<Encoded, 'column' | 'kind'>;

const encoders: Readonly<Record<ColumnKind, (column: Column) => Encoding>> = {
  number: (column) => byCuts(column.read('size'), (known) => roundCuts(known, MOST_BINS)),
  date: (column) => byCuts(column.ages().map(ofThen), () => AGES.map((age) => age + 1)),
  'yes-no': (column) => byCuts(column.read('yesNo'), () => [1]),
  text: (column) => byValue(column.read('text'), column),
  country: (column) => byValue(column.read('country'), undefined),
  list: byItem,
};

/**
 * Puts the cells of a column into bins: numbers cut at the roundest value near each quantile, ages at
 * spans that people use, texts by value, lists by item. Nothing here depends on who won.
 *
 * Rule: at most 20 bins of numbers; a value or an item has a bin where at least 5 deals have it, at
 * most 40, the others share one.
 *
 * @param kind - How the column is best read.
 * @example encode(column, 'number').bins.length // 18
 */
export function encode(column: Column, kind: ColumnKind): Encoded {
  return { column, kind, ...encoders[kind](column) };
}

function byCuts(
  values: readonly number[],
  cutsOf: (known: readonly number[]) => readonly number[],
): Encoding {
  const known = values.filter((value) => !Number.isNaN(value));
  const cuts = cutsOf(known);
  const all = Array.from(values, (value) => (Number.isNaN(value) ? -1 : countBelow(cuts, value)));
  const used = [...new Set(all)].filter((bin) => bin >= 0).sort((a, b) => a - b);
  const place = new Map(used.map((bin, index) => [bin, index]));
  const bin = Int16Array.from(all, (one) => place.get(one) ?? -1);
  const least = used.map(() => Number.POSITIVE_INFINITY);
  const most = used.map(() => Number.NEGATIVE_INFINITY);
  for (const [row, at] of bin.entries()) {
    if (at < 0) continue;
    least[at] = Math.min(least[at] as number, values[row] as number);
    most[at] = Math.max(most[at] as number, values[row] as number);
  }
  const bins = used.map((one, index): Bin => {
    const from = index === 0 ? Number.NEGATIVE_INFINITY : (cuts[one - 1] as number);
    return { text: '', from, least: least[index] as number, most: most[index] as number };
  });
  return { isOrdered: true, bins, bin, others: -1, having: [] };
}

/** How many of ascending cuts a value has reached. */
function countBelow(cuts: readonly number[], value: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byValue(values: readonly string[], column: Column | undefined): Encoding {
  const rows = new Map<string, number[]>();
  values.forEach((value, row) => {
    if (value === '') return;
    const own = rows.get(value);
    if (own === undefined) rows.set(value, [row]);
    else own.push(row);
  });
  const written = (value: string) =>
    column === undefined ? value : mostOften((rows.get(value) ?? []).map(column.text));
  const short = [...rows].filter(([value]) => written(value).length <= LONGEST_VALUE);
  const kept = mostCommon(short);
  const bin = new Int16Array(values.length).fill(-1);
  for (const [value, own] of rows) {
    const at = kept.indexOf(value);
    for (const row of own) bin[row] = at < 0 ? kept.length : at;
  }
  const hasOthers = kept.length < rows.size;
  const bins = kept.map((value) => named(written(value)));
  return {
    isOrdered: false,
    bins: hasOthers ? [...bins, named('')] : bins,
    bin,
    others: hasOthers ? kept.length : -1,
    having: [],
  };
}

function byItem(column: Column): Encoding {
  const texts = column.read('text');
  const rows = new Map<string, number[]>();
  const written = new Map<string, string[]>();
  const bin = Int16Array.from(texts, (text, row) => {
    if (text === '') return -1;
    const seen = new Set<string>();
    for (const item of splitList(column.text(row))) {
      const key = fold(item);
      if (key === '' || item.length > LONGEST_VALUE || seen.has(key)) continue;
      seen.add(key);
      const own = rows.get(key);
      if (own === undefined) rows.set(key, [row]);
      else own.push(row);
      const spellings = written.get(key);
      if (spellings === undefined) written.set(key, [item]);
      else spellings.push(item);
    }
    return 0;
  });
  const kept = mostCommon(rows);
  return {
    isOrdered: false,
    bins: kept.map((key) => named(mostOften(written.get(key) ?? []))),
    bin,
    others: -1,
    having: kept.map((key) => rows.get(key) as number[]),
  };
}

/** Values that enough deals have, the most common first. */
function mostCommon(rows: Iterable<readonly [string, readonly number[]]>): string[] {
  return [...rows]
    .filter(([, { length }]) => length >= LEAST_OF_A_VALUE)
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_VALUES)
    .map(([value]) => value);
}

/** How most write it; of two as often, the first in the alphabet. */
function mostOften(spellings: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const one of spellings) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best?.[0] ?? '';
}

function named(text: string): Bin {
  return { text, from: NaN, least: NaN, most: NaN };
}
