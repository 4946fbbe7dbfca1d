import { coverCells, type Rectangle } from '../rectangles';
import { numberFormats } from '../save-step';
import type { Put } from './board';
import type { TidyStep } from './tidy-step';

/** The steps that write some cells and nothing between them: the formats of their kinds first. */
export function stepsOf(puts: readonly Put[]): TidyStep[] {
  const last = [...new Map(puts.map((put) => [keyOf(put.row, put.column), put])).values()];
  const byFormat = new Map<string, Put[]>();
  for (const put of last) {
    const format = numberFormats[put.kind];
    byFormat.set(format, [...(byFormat.get(format) ?? []), put]);
  }
  const formats = [...byFormat].map(
    ([format, cells]): TidyStep => ({
      kind: 'format',
      format,
      areas: rectanglesOf(cells).map(areaOf),
    }),
  );
  const cells = new Map(last.map((put) => [keyOf(put.row, put.column), put]));
  const writes = rectanglesOf(last).map((rectangle): TidyStep => {
    const area = areaOf(rectangle);
    const lines = Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => {
        const put = cells.get(keyOf(rectangle.top + r, rectangle.left + c));
        return { value: put?.value ?? '', kind: put?.kind ?? 'text' };
      }),
    );
    return { kind: 'write', area, cells: lines };
  });
  return [...formats, ...writes];
}

function rectanglesOf(puts: readonly Put[]): Rectangle[] {
  return coverCells(
    puts.map(({ row, column }) => [row, column] as const),
    () => false,
    puts.length,
  );
}

function keyOf(row: number, column: number): string {
  return `${row}:${column}`;
}

function areaOf({ top, left, bottom, right }: Rectangle) {
  return { row: top + 1, column: left + 1, rows: bottom - top + 1, columns: right - left + 1 };
}
