import { isoDay } from '../../engine/values/iso-day';
import type { Reading } from '../../engine/values/reading';
import { dealDay } from '../backtest/deal';
import { type Column, openColumns } from './column';
import type { DealTable } from './deal-table';
import { judgeTrial } from './judge-trial';
import { leakOf } from './leak';
import type { Pattern, PatternVerdict } from './pattern';
import { type Sample, takeSample } from './sample';
import { rank, type Trial, tryColumn } from './trial';
import { inOrder, trim } from './trim';
import { type FieldReport, fieldReports } from './usable-fields';
import { waysOf } from './ways';
import { discoveryWording as say } from './wording';

/** What the won deals have that the lost ones have not. */
export interface Discovery {
  readonly overall: 'Patterns found' | 'No usable pattern';
  /** Why, in words. */
  readonly why: string;
  /** Criteria first, noise last; of each field the best few. */
  readonly patterns: readonly Pattern[];
  readonly fields: readonly FieldReport[];
  /** Conditions that were tried. */
  readonly tried: number;
  readonly sample: Sample;
}

/** Deals of each outcome without which nothing is looked for. */
export const LEAST_OF_EACH = 10;

const usable: readonly PatternVerdict[] = ['criterion', 'exclusion', 'wins but churns'];

/**
 * Searches every usable field for conditions that won deals meet and lost ones do not.
 *
 * Each condition is charged for those it was chosen from (Bonferroni within one way of looking at a
 * field), each field for all that were searched (Benjamini–Hochberg). Deals of one account, and
 * rows that repeat one another, count by how much they add.
 *
 * @param table - Closed deals with their attributes.
 * @param reading - Today, and the words that stand for no value.
 * @param skip - Headers that play another role: the outcome, the amount, the dates, the key.
 * @example discover(table, reading, new Set(['Stage'])).patterns[0]?.value // 'Software; Fintech'
 */
export function discover(
  table: DealTable,
  reading: Reading,
  skip: ReadonlySet<string> = new Set(),
): Discovery {
  const columns = openColumns(table, reading);
  const fields = fieldReports(columns, skip);
  const searched = columns.filter((_, index) => fields[index]?.kind !== undefined);
  const sample = takeSample(table, searched);
  const won = sample.won.reduce((sum, one) => sum + one, 0);
  const lost = sample.won.length - won;
  if (Math.min(won, lost) < LEAST_OF_EACH) {
    const why = say.fewDeals(won, lost, LEAST_OF_EACH);
    return { overall: 'No usable pattern', why, patterns: [], fields, tried: 0, sample };
  }
  const tests = columns.map((column, index) => {
    const kind = fields[index]?.kind;
    if (kind === undefined) return [];
    return tryColumn(column, waysOf[kind], sample).filter((trials) => trials.length > 0);
  });
  const patterns = judgeAll(columns, tests, yearsOf(table));
  const tried = tests.flat(2).length;
  return { ...summary(patterns, tried, searched.length), patterns, fields, tried, sample };
}

function judgeAll(columns: readonly Column[], tests: readonly Trial[][][], span: string) {
  const ranked = rank(tests.flat());
  const patterns = columns.flatMap((column) => {
    const own = ranked.filter(({ field }) => field === column.field);
    const leak = leakOf(column, own);
    own.sort((a, b) => a.p - b.p || b.strength - a.strength);
    return trim(own.map((trial) => judgeTrial(trial, leak, span)));
  });
  return inOrder(patterns);
}

function summary(
  patterns: readonly Pattern[],
  tried: number,
  fields: number,
): Pick<Discovery, 'overall' | 'why'> {
  const good = patterns.filter(({ verdict }) => usable.includes(verdict)).length;
  if (good > 0) return { overall: 'Patterns found', why: say.found(good, tried, fields) };
  const isNoise = patterns.every(({ verdict }) => verdict === 'noise');
  const why = (isNoise ? say.nothing : say.nothingUsable)(tried, fields);
  return { overall: 'No usable pattern', why };
}

/** `2024–2026`; blank where the deals have no dates. */
function yearsOf({ deals }: DealTable): string {
  const years = deals
    .map(dealDay)
    .filter((day) => !Number.isNaN(day))
    .map((day) => isoDay(day).slice(0, 4))
    .sort();
  const [first = '', last = ''] = [years[0], years[years.length - 1]];
  return first === last ? first : `${first}–${last}`;
}
