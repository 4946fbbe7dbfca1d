import type { SaveStep } from '../../src/definition/sheet/save-step';
import type { Cell } from '../../src/engine/model';

/** Does to a grid what the steps of a save do to a sheet; formulas are kept as their text. */
export function applySteps(
  grid: readonly (readonly Cell[])[],
  steps: readonly SaveStep[],
): Cell[][] {
  const rows = grid.map((row) => [...row]);
  for (const step of steps) applyStep(rows, step);
  return rows;
}

function applyStep(rows: Cell[][], step: SaveStep): void {
  if (step.kind === 'insertRows') {
    rows.splice(step.after, 0, ...Array.from({ length: step.count }, () => []));
  } else if (step.kind === 'deleteRows') {
    rows.splice(step.row - 1, step.count);
  } else if (step.kind === 'moveRows') {
    const moved = rows.splice(step.row - 1, step.count);
    const to = step.before > step.row ? step.before - step.count : step.before;
    rows.splice(to - 1, 0, ...moved);
  } else if (step.kind === 'write') {
    step.cells.forEach((cells, r) => {
      const row = rows[step.area.row - 1 + r]!;
      cells.forEach(({ value }, c) => {
        const column = step.area.column - 1 + c;
        while (row.length < column) row.push('');
        row[column] = value;
      });
    });
  }
}
