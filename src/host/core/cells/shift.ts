import type { Area } from './a1';

/** Rows or columns that came or went: `at` is the first of them, 1-based. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
}

/** Where a row or column stands after the shift; undefined where it is gone. */
export function shiftIndex(index: number, shift: Shift): number | undefined {
  if (index < shift.at) return index;
  if (shift.kind === 'insert') return index + shift.count;
  return index < shift.at + shift.count ? undefined : index - shift.count;
}

/** A rectangle after the shift: moved, grown or shrunk; undefined where nothing is left of it. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  const row = shift.axis === 'row';
  const span = shiftSpan(row ? area.row : area.column, row ? area.rows : area.columns, shift);
  if (!span) return undefined;
  return row
    ? { ...area, row: span.first, rows: span.count }
    : { ...area, column: span.first, columns: span.count };
}

function shiftSpan(first: number, count: number, shift: Shift) {
  const last = first + count - 1;
  if (last < shift.at) return { first, count };
  if (shift.kind === 'insert') {
    return first >= shift.at
      ? { first: first + shift.count, count }
      : { first, count: count + shift.count };
  }
  const end = shift.at + shift.count - 1;
  const lost = Math.max(0, Math.min(last, end) - Math.max(first, shift.at) + 1);
  if (lost === count) return undefined;
  const before = Math.max(0, Math.min(first - 1, end) - shift.at + 1);
  return { first: first - before, count: count - lost };
}
