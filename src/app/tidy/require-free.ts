import { cellAddress } from '../../definition/a1';
import { isRangeNameOf } from '../../definition/names';
import { followed } from '../../definition/sheet/tidy/follow';
import type { TidyPlan } from '../../definition/sheet/tidy/plan-tidy';
import { namesInText, readsOf } from '../../definition/sheet/tidy/references';
import { isMoving, type MovingStep, meets, targetOf } from '../../definition/sheet/tidy/tidy-step';
import { a1 } from '../area';
import type { Area, Sheet, Workbook } from '../workbook';
import { words } from './words';

/**
 * Whatever points into a config sheet has to point at the same afterwards, and what keeps cells where
 * they are is left alone.
 *
 * @throws What stands in the way of tidying up, with its place.
 */
export function requireFree(
  workbook: Workbook,
  name: string,
  sheet: Sheet,
  { moves, formulas }: TidyPlan,
): void {
  const steps = moves.filter(isMoving);
  if (steps.length === 0) return;
  requireUnheld(sheet, steps);
  for (const range of workbook.namedRanges()) {
    if (range.sheet !== sheet.name || isRangeNameOf(name, range.name)) continue;
    if (isTorn(range, steps)) throw new Error(words.tornRange(range.name, a1(range)));
  }
  const requireFollowing = (formula: string, home: string, cell: string) => {
    const torn = readsOf(formula, home, sheet.name).find(({ area }) => isTorn(area, steps));
    if (torn !== undefined) throw new Error(words.torn(torn.text, `${home}!${cell}`));
    if (namesInText(formula, sheet.name)) {
      throw new Error(words.textual(sheet.name, `${home}!${cell}`));
    }
  };
  for (const { row, column, formula } of formulas) {
    requireFollowing(formula, sheet.name, cellAddress(row, column));
  }
  const written = sheet.name.replace(/'/g, "''");
  for (const other of workbook.sheets()) {
    if (other.name === sheet.name) continue;
    for (const { row, column, formula } of other.formulasWith(written)) {
      requireFollowing(formula, other.name, cellAddress(row - 1, column - 1));
    }
  }
}

function requireUnheld(sheet: Sheet, steps: readonly MovingStep[]): void {
  const holds = sheet.holds();
  for (const [areas, say] of [
    [holds.merged, words.merged],
    [holds.protected, words.protected],
    [holds.filters, words.filtered],
  ] as const) {
    const held = areas.find((area) => isHeld(area, steps));
    if (held !== undefined) throw new Error(say(`${sheet.name}!${a1(held)}`));
  }
}

/** Whether any step would tear an area apart. */
function isTorn(area: Area, steps: readonly MovingStep[]): boolean {
  let now: Area | undefined = area;
  for (const step of steps) {
    now = followed(now, step);
    if (now === undefined) return true;
  }
  return false;
}

/** Whether a step moves a part of an area, or pastes into it: whether it goes along is not documented. */
function isHeld(area: Area, steps: readonly MovingStep[]): boolean {
  let now: Area | undefined = area;
  for (const step of steps) {
    const place = now;
    if (movedBy(step).some((moved) => meets(place, moved))) return true;
    now = followed(now, step);
    if (now === undefined) return true;
  }
  return false;
}

function movedBy(step: MovingStep): Area[] {
  if (step.kind === 'moveCells') return [step.from, targetOf(step)];
  if (step.kind === 'insertRows') return [];
  return [{ row: step.row, column: 1, rows: step.count, columns: Number.POSITIVE_INFINITY }];
}
