import { locate } from '../../definition/sheet/locate';
import { coverCells } from '../../definition/sheet/rectangles';
import { Board, constantsOf, FORMULA, type TidyState } from '../../definition/sheet/tidy/board';
import type { TidyPlan } from '../../definition/sheet/tidy/plan-tidy';
import type { TidyStep } from '../../definition/sheet/tidy/tidy-step';
import { quietly } from '../quietly';
import type { Sheet, Workbook, Written } from '../workbook';
import { layNotes } from './lay-notes';
import { layRules } from './lay-rules';
import type { OpenTidy } from './open-tidy';

/** How far tidying up has come. */
export interface Done {
  /** The steps that were begun, in their order. */
  readonly steps: TidyStep[];
  /** The number formats of its cells before. */
  readonly formats: readonly (readonly string[])[];
  /** Whether named ranges may have been moved. */
  isNaming: boolean;
}

/**
 * Puts a config sheet back that was tidied in part: what was moved is moved back, so that what points
 * at it follows, what was written is written back. The last step failed, and may be made all the same.
 * What somebody has typed meanwhile stays.
 *
 * @returns Whether it is as it was.
 */
export function takeBack(
  workbook: Workbook,
  { sheet, state, plan, ranges }: OpenTidy,
  { steps, formats, isNaming }: Done,
): boolean {
  let isBack = false;
  quietly(() => {
    const isMoved = steps.length >= plan.moves.length;
    const made = steps.length > plan.moves.length ? plan.moves : madeOf(sheet, state, steps);
    if (isMoved) unwrite(sheet, Board.after(state, plan.moves), steps.slice(plan.moves.length));
    for (const step of [...made].reverse()) undo(sheet, step);
    if (isMoved) {
      layRules(sheet, state.grid);
      const [first = []] = formats;
      const area = { row: 1, column: 1, rows: formats.length, columns: first.length };
      sheet.setNumberFormats(area, formats);
      rewriteFormulas(sheet, state, plan.formulas);
    }
    layNotes(sheet, state.notes);
    for (const { name, row, column, rows, columns } of isNaming ? ranges : []) {
      workbook.nameRange(name, sheet, { row, column, rows, columns });
    }
    workbook.flush();
    isBack = layoutOf(sheet.values()) === layoutOf(state.grid);
  });
  return isBack;
}

/** Where its sections and columns stand. */
function layoutOf(grid: TidyState['grid']): string {
  const found = [...locate(grid, () => undefined).sections];
  return JSON.stringify(found.map(([key, at]) => [key, at.title, at.header, [...at.columns]]));
}

/** @throws Where the sheet stands as none of them has left it. */
function madeOf(sheet: Sheet, state: TidyState, steps: readonly TidyStep[]): readonly TidyStep[] {
  const now = constantsNow(sheet);
  const made = [steps.slice(0, -1), steps].find((some) => {
    return Board.after(state, some).constants() === now;
  });
  if (made === undefined) throw new Error('The tab must stand as it was left.');
  return made;
}

function constantsNow(sheet: Sheet): string {
  const { values, formulas } = sheet.read();
  return constantsOf(
    values.map((row, r) =>
      row.map((cell, c) => ((formulas[r]?.[c] ?? '') === '' ? cell : FORMULA)),
    ),
  );
}

function undo(sheet: Sheet, step: TidyStep): void {
  if (step.kind === 'insertRows') sheet.deleteRows(step.after + 1, step.count);
  else if (step.kind === 'moveCells') {
    const { from, row, column } = step;
    sheet.moveCells({ ...from, row, column }, from.row, from.column);
  } else if (step.kind === 'moveRows') {
    const { row, count, before } = step;
    if (before > row) sheet.moveRows(before - count, count, row);
    else sheet.moveRows(before, count, row + count);
  }
}

/** Writes back what stood in cells that were written; formulas come once all is moved back. */
function unwrite(sheet: Sheet, before: Board, steps: readonly TidyStep[]): void {
  for (const step of steps) {
    if (step.kind !== 'write') continue;
    const { row, column } = step.area;
    const cells = step.cells.map((line, r) =>
      line.map((_, c): Written => {
        const piece = before.at(row - 1 + r, column - 1 + c);
        return piece === undefined || piece.formula !== '' ? '' : (piece.value as Written);
      }),
    );
    sheet.write(row, column, cells);
  }
}

/** The formulas of ours are made anew when a sheet is tidied: they become what they were. */
function rewriteFormulas(sheet: Sheet, state: TidyState, others: TidyPlan['formulas']): void {
  const theirs = new Set(others.map(({ row, column }) => `${row}:${column}`));
  const ours = state.formulas.flatMap((line, row) =>
    line.flatMap((formula, column): [number, number][] =>
      formula === '' || theirs.has(`${row}:${column}`) ? [] : [[row, column]],
    ),
  );
  for (const { top, left, bottom, right } of coverCells(ours, () => false, ours.length)) {
    const formulas = state.formulas.slice(top, bottom + 1);
    sheet.write(
      top + 1,
      left + 1,
      formulas.map((line) => line.slice(left, right + 1)),
    );
  }
}
