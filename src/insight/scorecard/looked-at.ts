import { countryName } from '../../engine/countries/country-name';
import { count } from '../../engine/figures';
import type { Proportion } from '../../stats/wilson';
import { winRateOf } from '../deals/clusters';
import type { Sample } from '../discovery/deal-sample';
import type { Bin, Encoded } from './encoded';
import type { Tested } from './open-fields';

/** The deals with some value of a field, and their win rate. */
export interface LookedClass {
  readonly text: string;
  readonly rate: Proportion;
}

/** A field that was searched, by its values. */
export interface LookedField {
  readonly field: string;
  readonly classes: readonly LookedClass[];
}

/** Of values, the most common; of numbers, parts of about as many deals. */
const MOST_VALUES = 8;
const PARTS = 4;
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

/** Rows that are told as one, and how. */
interface Part {
  readonly text: string;
  readonly rows: readonly number[];
}

/**
 * How the deals of each searched field ended by its values, whether or not that tells anything.
 *
 * @param tested - The fields that were searched.
 * @param sample - Their deals; those of one account repeat one another as far as they are alike.
 * @returns Numbers and ages in ascending order, values the most common first.
 * @example lookedAt(tested, sample)[0]?.classes[0]?.text // 'Retail'
 */
export function lookedAt(tested: readonly Tested[], sample: Sample): LookedField[] {
  return tested.map(({ encoded }) => ({
    field: encoded.column.field,
    classes: partsOf(encoded).map(({ text, rows }) => ({ text, rate: winRateOf(sample, rows) })),
  }));
}

function partsOf(encoded: Encoded): Part[] {
  const { kind } = encoded;
  if (kind === 'yes-no')
    return encoded.bins.map(({ least }, at) => answer(least, rowsIn(encoded, at)));
  if (encoded.isOrdered) return spans(encoded);
  const named = encoded.bins
    .map(({ text }, at) => ({
      text: at === encoded.others ? '' : kind === 'country' ? countryName(text) : text,
      rows: encoded.having[at] ?? rowsIn(encoded, at),
    }))
    .sort((a, b) => b.rows.length - a.rows.length);
  const shown = named.filter(({ text }) => text !== '').slice(0, MOST_VALUES);
  const rest = named.filter((one) => !shown.includes(one));
  const isList = encoded.having.length > 0;
  if (isList || rest.length === 0) return shown;
  return [...shown, { text: 'others', rows: rest.flatMap(({ rows }) => rows) }];
}

const answer = (least: number, rows: readonly number[]): Part => {
  return { text: least === 1 ? 'yes' : 'no', rows };
};

function rowsIn({ bin }: Encoded, at: number): number[] {
  return [...bin.keys()].filter((row) => bin[row] === at);
}

/** Neighbouring bins together, until each part has its share of the deals. */
function spans(encoded: Encoded): Part[] {
  const all = encoded.bins.map((bin, at) => ({ bins: [bin], rows: rowsIn(encoded, at) }));
  const share = all.reduce((sum, { rows }) => sum + rows.length, 0) / PARTS;
  const parts: { bins: Bin[]; rows: number[] }[] = [];
  for (const { bins, rows } of all) {
    const last = parts[parts.length - 1];
    if (last === undefined || last.rows.length >= share) parts.push({ bins, rows });
    else {
      last.bins.push(...bins);
      last.rows.push(...rows);
    }
  }
  const told = encoded.kind === 'date' ? (days: number) => `${count(days)} days` : writer(encoded);
  return parts.map(({ bins, rows }) => {
    const [least, most] = [bins[0] as Bin, bins[bins.length - 1] as Bin];
    const [from, to] = [told(least.least), told(most.most)];
    return { text: from === to ? from : `${from} – ${to}`, rows };
  });
}

/** Years have no comma. */
function writer({ bins }: Encoded): (number: number) => string {
  const areYears = bins.every(({ least, most }) =>
    [least, most].every((one) => Number.isInteger(one) && one >= FIRST_YEAR && one <= LAST_YEAR),
  );
  return areYears ? String : count;
}
