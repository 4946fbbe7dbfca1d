import type { Definition } from '../../definition/definition';
import { fingerprint } from '../../definition/fingerprint';
import { decodeSheet } from '../../definition/sheet/decode';
import { planSave } from '../../definition/sheet/plan-save';
import type { ConfigReading } from '../../definition/sheet/read-config';
import type { SaveStep } from '../../definition/sheet/save-step';
import type { SheetState } from '../../definition/sheet/sheet-state';
import { undoSteps } from '../../definition/sheet/undo-steps';
import { applySteps } from '../config-sheet/apply-steps';
import { BrokenDefinition } from '../definition-errors';
import { quietly } from '../quietly';
import type { Sheet } from '../workbook';

/** A config sheet as it was read for a save. */
export interface OpenSheet {
  readonly sheet: Sheet;
  readonly state: SheetState;
  readonly dayOf: (date: Date) => number;
  /** What it was read as, where that is known. */
  readonly reading?: ConfigReading;
  /** Its versions before, where they are known. */
  readonly earlier?: readonly Definition[];
}

/** Reads a config sheet with all that a save may change. */
export function readState(sheet: Sheet): SheetState {
  const { values, formulas } = sheet.read();
  return { grid: values, formulas, rules: sheet.rules() };
}

/**
 * Plans a save.
 *
 * @param before - See `planSave`.
 * @throws All problems of a sheet that can't take the definition.
 */
export function planSteps(
  { sheet, state, dayOf, reading, earlier }: OpenSheet,
  definition: Definition,
  before?: Definition,
): readonly SaveStep[] {
  const place = { sheet: sheet.name, dayOf };
  const plan = planSave(state, definition, place, before, reading, earlier);
  if ('steps' in plan) return plan.steps;
  throw new BrokenDefinition(plan.problems, definition.settings.owner);
}

/**
 * Makes the steps of a save; where one fails, those before it are taken back. A call that failed may
 * have been carried out all the same: where it moves rows, nobody knows where they stand, so that
 * the rest is left to `settle`.
 *
 * @param before - The definition that the sheet held.
 * @param takeBack - Called once the sheet is as it was.
 * @throws What made a step fail.
 */
export function applyOrUndo(
  opened: OpenSheet,
  steps: readonly SaveStep[],
  before: Definition,
  takeBack: () => void,
): void {
  const done: SaveStep[] = [];
  try {
    for (const step of steps) {
      done.push(step);
      applySteps(opened.sheet, [step]);
    }
  } catch (error) {
    quietly(() => {
      if (undo(opened, done) && holds(opened, before)) takeBack();
    });
    throw error;
  }
}

/**
 * The last step failed, and may be made all the same. To write it back does no harm where it was not,
 * unless a data validation of somebody's keeps out what stands there.
 */
function undo({ sheet, state }: OpenSheet, done: readonly SaveStep[]): boolean {
  const isFirst = done.length === 1;
  if (!isFirst && done.some(({ kind }) => isMove(kind))) return false;
  const before = done.slice(0, -1);
  const [last] = done.slice(-1);
  const isMade =
    last?.kind === 'insertRows' ? sheet.values().length > heightAfter(state, before) : !isFirst;
  const takeBack = (steps: readonly SaveStep[]) => applySteps(sheet, undoSteps(state, steps));
  if (!isMade) {
    takeBack(before);
    return true;
  }
  try {
    takeBack(done);
  } catch {
    takeBack(before);
  }
  return true;
}

/** Rows of the sheet that are in use; new ones stand above others that are. */
function heightAfter({ grid }: SheetState, steps: readonly SaveStep[]): number {
  return steps.reduce(
    (rows, step) => (step.kind === 'insertRows' ? rows + step.count : rows),
    grid.length,
  );
}

function isMove(kind: SaveStep['kind']): boolean {
  return kind === 'moveRows' || kind === 'deleteRows';
}

function holds({ sheet, dayOf }: OpenSheet, before: Definition): boolean {
  const decoded = decodeSheet(sheet.values(), { sheet: sheet.name, dayOf });
  return 'definition' in decoded && fingerprint(decoded.definition) === fingerprint(before);
}
