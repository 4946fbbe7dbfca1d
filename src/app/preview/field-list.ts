import type { Definition } from '../../definition/definition';
import { profileColumn, type ValueShare } from '../../definition/template/column-profile';
import type { Cell, NumberNotation, ReadingContext } from '../../engine/model';
import { cellText } from '../../engine/values/cell-text';
import { fold } from '../../engine/values/fold';
import { splitList } from '../../engine/values/list';
import { createReading } from '../../engine/values/reading';
import { parseSpan, spanNumber } from '../../engine/values/span';
import { isKnownLater } from '../../insight/backtest/leaks';
import type { CountedValue, FieldLine } from '../../protocol/field-line';
import type { ListedTab } from '../accounts/account-list';
import { fieldOfHeader } from '../accounts/field-finder';
import { words } from './words';

const SAMPLES = 3;
const MOST_VALUES = 200;
const LONGEST_VALUE = 120;

/** The columns of the accounts tab, in their order; those without a header are left out. */
export function listFields(
  definition: Definition,
  tab: ListedTab,
  context: ReadingContext,
): FieldLine[] {
  const reading = createReading(context, definition.settings.missingWords);
  return namedColumns(tab).map(({ header, column }) => {
    const cells = tab.rows.map((row) => row[column] ?? '');
    const { kind, filled, distinct, top, topItems, numbers } = profileColumn(
      header,
      cells,
      reading,
    );
    const samples = (kind === 'list' ? topItems : top).slice(0, SAMPLES).map(({ text }) => text);
    const field = fieldOfHeader(definition, header)?.name ?? header;
    const line = {
      ...{ field, header, kind, filled, distinct, samples },
      ...(isKnownLater(field) && { isKnownLater: true as const }),
    };
    if (kind !== 'number') return line;
    const note = rangesNote(top, reading);
    return { ...line, spread: spreadOf(numbers), ...(note !== '' && { note }) };
  });
}

/** How ranges among the values of a column count, `''` where there are none. */
function rangesNote(values: readonly ValueShare[], notation: NumberNotation): string {
  const ranges = values.flatMap(({ text }) => {
    const span = parseSpan(fold(text), notation);
    if (span === undefined || span.low === span.high) return [];
    const number = spanNumber(span);
    const isOpen = span.high === Number.POSITIVE_INFINITY;
    return Number.isNaN(number) ? [] : [{ text, number, isOpen }];
  });
  const closed = ranges.find(({ isOpen }) => !isOpen);
  const open = ranges.find(({ isOpen }) => isOpen);
  return words.ranges(closed, open);
}

function namedColumns({ headers }: ListedTab): { header: string; column: number }[] {
  const texts = headers.map((header) => String(header).trim());
  const count = (text: string) => texts.filter((other) => fold(other) === fold(text)).length;
  return texts
    .map((header, column) => ({ header, column }))
    .filter(({ header }) => header !== '' && count(header) === 1);
}

function spreadOf(ascending: readonly number[]): [number, number, number] {
  const at = (share: number) => ascending[Math.floor((ascending.length - 1) * share)] ?? 0;
  return [at(0), at(0.5), at(1)];
}

/**
 * The values of one column, the most common first; items where its cells are lists.
 *
 * @returns At most 200; values that differ only in case or accents count as one.
 */
export function countValues(
  cells: readonly Cell[],
  asItems: boolean,
  { dayOf }: ReadingContext,
  missingWords: readonly string[],
): CountedValue[] {
  const { isMissingText } = createReading({ asOf: 0, dayOf }, missingWords);
  const counts = new Map<string, { text: string; count: number }>();
  for (const cell of cells) {
    const text = cellText(cell, dayOf).trim();
    const items = asItems ? new Set(splitList(text)) : [text];
    for (const item of items) count(counts, item, isMissingText);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).slice(0, MOST_VALUES);
}

function count(
  counts: Map<string, { text: string; count: number }>,
  text: string,
  isMissing: (folded: string) => boolean,
): void {
  const key = fold(text);
  if (isMissing(key) || key.length > LONGEST_VALUE) return;
  const known = counts.get(key);
  if (known === undefined) counts.set(key, { text, count: 1 });
  else known.count += 1;
}
