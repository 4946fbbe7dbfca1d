import { coverCells } from '../../definition/sheet/rectangles';
import { numberFormats } from '../../definition/sheet/save-step';
import { cellAsItStands } from '../../definition/sheet/sheet-state';
import { Board, constantsOf, type TidyState } from '../../definition/sheet/tidy/board';
import type { TidyStep } from '../../definition/sheet/tidy/tidy-step';
import { quietly } from '../quietly';
import type { Area, Sheet, Workbook, Written } from '../workbook';
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
 * at it follows; then what still differs is written. The last step failed, and may be made all the same.
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
    for (const step of [...made].reverse()) undo(sheet, step);
    if (isMoved) {
      layRules(sheet, state.grid);
      const [first = []] = formats;
      const area = { row: 1, column: 1, rows: formats.length, columns: first.length };
      sheet.setNumberFormats(area, formats);
      restore(sheet, state);
      layNotes(sheet, state.notes);
    }
    for (const { name, row, column, rows, columns } of isNaming ? ranges : []) {
      workbook.nameRange(name, sheet, { row, column, rows, columns });
    }
    workbook.flush();
    isBack = constantsNow(sheet) === new Board(state).constants();
  });
  return isBack;
}

/** @throws Where the sheet stands as none of them has left it. */
function madeOf(sheet: Sheet, state: TidyState, steps: readonly TidyStep[]): readonly TidyStep[] {
  const now = constantsNow(sheet);
  const made = [steps, steps.slice(0, -1)].find((some) => {
    return Board.after(state, some).constants() === now;
  });
  if (made === undefined) throw new Error('The sheet must stand as it was left.');
  return made;
}

function constantsNow(sheet: Sheet): string {
  const { values, formulas } = sheet.read();
  return constantsOf(
    values.map((row, r) => row.map((cell, c) => ((formulas[r]?.[c] ?? '') === '' ? cell : ''))),
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

/** Writes what differs from what was there; also what the board has no cell for. */
function restore(sheet: Sheet, state: TidyState): void {
  const { values, formulas } = sheet.read();
  const height = Math.max(values.length, state.grid.length);
  const width = Math.max(0, ...[...values, ...state.grid].map((row) => row.length));
  const differing: [number, number][] = [];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const now = cellAsItStands({ grid: values, formulas }, row, column);
      const then = cellAsItStands(state, row, column);
      const isSame = now.kind === then.kind && String(now.value) === String(then.value);
      if (!isSame) differing.push([row, column]);
    }
  }
  const rectangles = coverCells(differing, () => false, differing.length);
  for (const { top, left, bottom, right } of rectangles) {
    const cells = Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (_, c) => cellAsItStands(state, top + r, left + c)),
    );
    const texts = cells.flatMap((line, r) =>
      line.flatMap(({ kind, value }, c): Area[] =>
        kind === 'text' && value !== ''
          ? [{ row: top + r + 1, column: left + c + 1, rows: 1, columns: 1 }]
          : [],
      ),
    );
    sheet.format(texts, numberFormats.text);
    sheet.write(
      top + 1,
      left + 1,
      cells.map((line) => line.map(({ value }) => value as Written)),
    );
  }
}
