import type { CellArea } from '../cell-area';
import { type MovingStep, meets, targetOf } from './tidy-step';

/**
 * Where a reference points once a step is made, as sure as can be: what Sheets makes of one that is moved
 * in part is not known.
 *
 * @param area what it points at; open ends are infinite
 * @returns `undefined` where the step would tear it apart
 */
export function followed(area: CellArea, step: MovingStep): CellArea | undefined {
  if (step.kind === 'insertRows') return inserted(area, step.after, step.count);
  if (step.kind === 'moveCells') {
    const target = targetOf(step);
    if (contains(step.from, area)) {
      const { row, column } = area;
      return {
        ...area,
        row: row + step.row - step.from.row,
        column: column + step.column - step.from.column,
      };
    }
    const isApart = !meets(area, step.from) && !meets(area, target);
    const isAround = contains(area, step.from) && contains(area, target);
    return isApart || isAround ? area : undefined;
  }
  const { row, count, before } = step;
  const [top, bottom] = [area.row, area.row + area.rows];
  if (row <= top && bottom <= row + count) {
    return { ...area, row: top + (before > row ? before - count - row : before - row) };
  }
  const [first, end] = [Math.min(row, before), Math.max(row + count, before)];
  if (bottom <= first || top >= end) return area;
  if (top < first && bottom > end) return area;
  const isBetween =
    before > row ? top >= row + count && bottom <= before : top >= before && bottom <= row;
  return isBetween ? { ...area, row: top + (before > row ? -count : count) } : undefined;
}

function inserted(area: CellArea, after: number, count: number): CellArea {
  if (area.row > after) return { ...area, row: area.row + count };
  return area.row + area.rows - 1 > after ? { ...area, rows: area.rows + count } : area;
}

function contains(outer: CellArea, inner: CellArea): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
