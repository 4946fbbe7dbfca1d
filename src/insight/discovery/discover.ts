import { isUsable } from '../../definition/edit/proposed';
import type { Reading } from '../../engine/values/reading';
import { unhurried } from '../checkpoint';
import { type AskedField, askedFields } from '../scorecard/asked';
import { type Column, openColumns } from './column';
import { type Sample, takeSample } from './deal-sample';
import type { LabelledRows } from './labelled-rows';
import type { Pattern } from './pattern';
import { type Searched, search } from './search';
import type { Terms } from './terms';
import { alone } from './trial';
import { type FieldReport, fieldReports } from './usable-fields';
import { words as say } from './words';

/** What the won deals have that the lost ones have not. */
export interface Discovery {
  readonly overall: 'Patterns found' | 'No usable pattern';
  /** Why, in words. */
  readonly why: string;
  /** Criteria first, noise last; of each field the best few. */
  readonly patterns: readonly Pattern[];
  readonly fields: readonly FieldReport[];
  /** Fields that a person is asked about before they are used, those answered too. */
  readonly asked: readonly AskedField[];
  /** How many conditions were tried. */
  readonly tried: number;
  readonly sample: Sample;
  readonly searched: readonly Searched[];
}

/** Deals of each outcome without which nothing is looked for. */
export const LEAST_OF_EACH = 10;

/**
 * Searches every usable field for conditions that won deals meet and lost ones do not. What looks
 * known only after the close is no criterion; what is a trait of the seller or the product is not
 * searched; a person may have said otherwise.
 *
 * Each condition is charged for those it was chosen from (Bonferroni within a field), each field
 * for all that were searched (Benjamini–Hochberg). Deals of one account, and rows that repeat one
 * another, count by how much they add.
 *
 * @param table - Won and lost rows, such as closed deals with their attributes.
 * @param reading - Today, and the words that stand for no value.
 * @param skip - Headers that play another role: the outcome, the amount, the dates, the key.
 * @param checkpoint - May end it.
 * @example discover(labelDeals(deals), reading).patterns[0]?.value // 'Software; Fintech'
 */
export function discover(
  table: LabelledRows,
  reading: Reading,
  skip: ReadonlySet<string> = new Set(),
  checkpoint = unhurried,
): Discovery {
  const columns = openColumns(table, reading);
  const fields = fieldReports(columns, skip, table.answers, checkpoint);
  const usable = columns.flatMap((column, index) => {
    const kind = fields[index]?.kind;
    return kind === undefined ? [] : [{ column, kind }];
  });
  const sample = takeSample(
    table,
    usable.map(({ column }) => column),
  );
  const isRefused = ({ field }: Column) => table.answers.get(field) === false;
  const told = columns.filter((one, index) => fields[index]?.kind !== undefined || isRefused(one));
  const asked = askedFields(told, sample, table.answers, checkpoint);
  const searched = usable.flatMap((one): Searched[] => {
    const about = asked.find(({ field }) => field === one.column.field);
    if (about === undefined || about.answer === true) return [one];
    return about.kind === 'after the close' ? [{ ...one, leak: about.why }] : [];
  });
  const won = sample.won.reduce((sum, one) => sum + one, 0);
  const lost = sample.won.length - won;
  const isEnough = Math.min(won, lost) >= LEAST_OF_EACH;
  const { patterns, tried } = isEnough
    ? search(searched, sample, table.onlyOnDeals, alone, checkpoint)
    : nothing;
  const summary = isEnough
    ? summarise(patterns, sample.terms, tried, searched.length)
    : ({
        overall: 'No usable pattern',
        why: say.fewDeals(sample.terms, won, lost, LEAST_OF_EACH),
      } as const);
  return { ...summary, patterns, fields, asked, tried, sample, searched };
}

const nothing = { patterns: [], tried: 0 };

function summarise(
  patterns: readonly Pattern[],
  terms: Terms,
  tried: number,
  fields: number,
): Pick<Discovery, 'overall' | 'why'> {
  const good = patterns.filter(isUsable).length;
  if (good > 0) return { overall: 'Patterns found', why: say.found(good, tried, fields) };
  const isNoise = patterns.every(({ verdict }) => verdict === 'noise');
  const why = (isNoise ? say.nothing : say.nothingUsable)(terms, tried, fields);
  return { overall: 'No usable pattern', why };
}

/** The matches of a pattern that was discovered, one a deal, NaN = unknown. */
export function matchesOf({ searched, sample }: Discovery, pattern: Pattern): Float64Array {
  const found = searched.find(({ column }) => column.field === pattern.field);
  return found?.column.matches(pattern) ?? new Float64Array(sample.won.length).fill(NaN);
}
