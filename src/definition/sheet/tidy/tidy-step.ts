import type { CellArea } from '../cell-area';
import type { SaveStep } from '../save-step';

/**
 * One service call of tidying up. Rows and columns are 1-based and count as the steps before have left
 * the sheet. A sheet that stops between two of them reads as the definition that it was.
 */
export type TidyStep =
  | Extract<SaveStep, { kind: 'insertRows' | 'moveRows' | 'format' | 'write' }>
  | { readonly kind: 'insertColumns'; readonly after: number; readonly count: number }
  /** Cuts cells and pastes them where nothing stands. */
  | {
      readonly kind: 'moveCells';
      readonly from: CellArea;
      readonly row: number;
      readonly column: number;
    };

/** The steps after which something stands elsewhere. */
export type MovingStep = Extract<TidyStep, { kind: 'insertRows' | 'moveRows' | 'moveCells' }>;

export function isMoving(step: TidyStep): step is MovingStep {
  return step.kind === 'insertRows' || step.kind === 'moveRows' || step.kind === 'moveCells';
}

/** Where the cells of a step come to stand. */
export function targetOf({
  from,
  row,
  column,
}: Extract<TidyStep, { kind: 'moveCells' }>): CellArea {
  return { ...from, row, column };
}

/** Whether two areas have a cell in common. */
export function meets(one: CellArea, other: CellArea): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
