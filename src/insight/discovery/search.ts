import { isUsable } from '../../definition/edit/proposed';
import type { ColumnKind } from '../../engine/operators/operator';
import { unhurried } from '../checkpoint';
import type { Column } from './column';
import type { Sample } from './deal-sample';
import { judgeTrial } from './judge-trial';
import type { Pattern } from './pattern';
import { type Luck, rank, tryColumn } from './trial';
import { inOrder, trim } from './trim';

/** A field to search, and how its cells are read. */
export interface Searched {
  readonly column: Column;
  readonly kind: ColumnKind;
  /** Why it looks known only after the close. */
  readonly leak?: string;
}

/**
 * Tries every candidate of some fields and judges what was found.
 *
 * @param onlyOnDeals - Fields that no account has.
 * @param luck - How the chance of a difference by luck alone is computed.
 * @param checkpoint - May end it.
 * @returns The best few patterns of each field, and how many conditions were tried.
 */
export function search(
  fields: readonly Searched[],
  sample: Sample,
  onlyOnDeals: ReadonlySet<string>,
  luck: Luck,
  checkpoint = unhurried,
): { readonly patterns: Pattern[]; readonly tried: number } {
  const tests = fields.map(({ column, kind }) => {
    checkpoint();
    return tryColumn(column, kind, sample, luck);
  });
  const tried = tests.filter((trials) => trials.length > 0);
  const ranked = rank(tried);
  const patterns = fields.flatMap(({ column, leak }, index) => {
    checkpoint();
    const own = ranked[tried.indexOf(tests[index] ?? [])] ?? [];
    const judged = own.map((trial) => judgeTrial(column.field, trial, leak, sample));
    const telling = trim(column, surestFirst(judged), sample);
    return onlyOnDeals.has(column.field) ? telling.map(withoutUse) : telling;
  });
  return { patterns: inOrder(patterns), tried: tests.flat().length };
}

/** A pattern that would be of use if accounts had its field. */
function withoutUse(pattern: Pattern): Pattern {
  return isUsable(pattern)
    ? { ...pattern, verdict: 'only on deals, cannot score accounts' }
    : pattern;
}

/** Of those that are equally sure, what to exclude and what is said without a "not" come first. */
function surestFirst(patterns: readonly Pattern[]): Pattern[] {
  const digits = (number: number) => Number(number.toPrecision(6));
  const plainness = ({ verdict, isContrary }: Pattern) =>
    verdict === 'exclusion' ? 2 : Number(!isContrary);
  return [...patterns].sort(
    (a, b) =>
      digits(a.p) - digits(b.p) ||
      digits(b.strength) - digits(a.strength) ||
      plainness(b) - plainness(a),
  );
}
