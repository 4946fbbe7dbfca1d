import { columnKind } from '../../engine/column-kind';
import type { ColumnKind } from '../../engine/operators/operator';
import { fold } from '../../engine/values/fold';
import { identifierSort } from '../../engine/values/identifier';
import { splitList } from '../../engine/values/list';
import { unhurried } from '../checkpoint';
import { LEAST_DEALS } from '../scorecard/gate';
import type { Column } from './column';
import type { Answers } from './labelled-rows';
import { words as say } from './words';

/** A field of the deals, and how it is searched or why it is not. */
export interface FieldReport {
  readonly field: string;
  /** `undefined` where the field is left out. */
  readonly kind: ColumnKind | undefined;
  /** Why it is left out; blank where it is not. */
  readonly leftOut: string;
}

/** A column that is filled so far says nothing by being known. */
const FILLED = 0.95;

/**
 * Says how each column can be searched.
 *
 * @param answers - What a person said of a header.
 */
export function fieldReports(
  columns: readonly Column[],
  answers: Answers = new Map(),
  checkpoint = unhurried,
): FieldReport[] {
  return columns.map((column, index) => {
    checkpoint();
    const { field } = column;
    const leftOut = (why: string) => ({ field, kind: undefined, leftOut: why });
    if (answers.get(field) === false) return leftOut(say.saidNo);
    if (field.trim() === '') return leftOut(say.noHeader);
    if (columns.findIndex((one) => fold(one.field) === fold(field)) < index) {
      return leftOut(say.sameHeader);
    }
    const known = column.folded().filter((text) => text !== '');
    if (known.length === 0) return leftOut(say.blank);
    if (known.length < Math.min(LEAST_DEALS, FILLED * column.won.length)) {
      return leftOut(say.nearlyBlank);
    }
    if (new Set(known).size === 1 && known.length === column.won.length) {
      return leftOut(say.constant);
    }
    const isFilled = known.length >= FILLED * column.won.length;
    if (isFilled && identifierSort(known) === 'text') return leftOut(say.identifier);
    return { field, kind: kindOf(column), leftOut: '' };
  });
}

/** How a column is best read. */
export function kindOf(column: Column): ColumnKind {
  const known = column.folded().filter((text) => text !== '').length;
  const lengths = new Map<string, number>();
  const items = column.read('text').reduce((sum, text, row) => {
    if (text === '') return sum;
    const length = lengths.get(text) ?? splitList(column.text(row)).length;
    lengths.set(text, length);
    return sum + length;
  }, 0);
  return columnKind({
    known,
    answers: column.read('yesNo'),
    days: column.ages(),
    numbers: column.read('number'),
    countries: column.read('country'),
    items,
  });
}
