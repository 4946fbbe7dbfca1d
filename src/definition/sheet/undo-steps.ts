import type { SheetCell } from './kind';
import { numberFormats, type SaveStep } from './save-step';
import { cellAsItStands, type SheetState } from './sheet-state';

/**
 * Plans the way back from a save that stopped midway: the values and formulas of all cells are as
 * before. A deleted row comes back with its values and formulas, not with its colours. Neighbouring
 * writes are taken back in their own order: what lists names comes before what refers to them.
 *
 * @param state the sheet as it was read before the save
 * @param done the steps of the save that were made, in their order
 * @returns steps that start where these have left the sheet
 */
export function undoSteps(state: SheetState, done: readonly SaveStep[]): SaveStep[] {
  const width = Math.max(0, ...state.grid.map((row) => row.length));
  let rows: readonly Row[] = state.grid.map((_, row) =>
    Array.from({ length: width }, (_, column) => cellAsItStands(state, row, column)),
  );
  const back: SaveStep[][] = [];
  let previous: SaveStep | undefined;
  for (const step of done) {
    const steps = inverse(step, rows);
    const isNext = step.kind === 'write' && previous?.kind === 'write';
    if (isNext) back[back.length - 1]?.push(...steps);
    else back.push(steps);
    rows = after(step, rows);
    previous = step;
  }
  return back.reverse().flat();
}

type Row = readonly SheetCell[];

const blank: SheetCell = { value: '', kind: 'text' };

/** The steps that take back one step; `rows` is the sheet before it. */
function inverse(step: SaveStep, rows: readonly Row[]): SaveStep[] {
  switch (step.kind) {
    case 'insertRows':
      return [{ kind: 'deleteRows', row: step.after + 1, count: step.count }];
    case 'deleteRows': {
      const lost = rows.slice(step.row - 1, step.row - 1 + step.count);
      return [
        { kind: 'insertRows', after: step.row - 1, count: step.count },
        ...writing(step.row, 1, lost),
      ];
    }
    case 'moveRows': {
      const { row, count, before } = step;
      return before > row
        ? [{ kind: 'moveRows', row: before - count, count, before: row }]
        : [{ kind: 'moveRows', row: before, count, before: row + count }];
    }
    case 'write': {
      const { row, column, rows: height, columns } = step.area;
      const old = rows.slice(row - 1, row - 1 + height);
      const cells = old.map((cells) =>
        Array.from({ length: columns }, (_, at) => cells[column - 1 + at] ?? blank),
      );
      return writing(row, column, cells);
    }
    case 'format':
    case 'validate':
    case 'dress':
      return [];
  }
}

/** The rows once a step is made. */
function after(step: SaveStep, rows: readonly Row[]): readonly Row[] {
  const changed = [...rows];
  switch (step.kind) {
    case 'insertRows':
      changed.splice(step.after, 0, ...Array.from({ length: step.count }, () => []));
      break;
    case 'deleteRows':
      changed.splice(step.row - 1, step.count);
      break;
    case 'moveRows': {
      const moved = changed.splice(step.row - 1, step.count);
      const to = step.before > step.row ? step.before - step.count : step.before;
      changed.splice(to - 1, 0, ...moved);
      break;
    }
    case 'write':
      step.cells.forEach((cells, at) => {
        const row = step.area.row - 1 + at;
        changed[row] = written(changed[row] ?? [], step.area.column - 1, cells);
      });
      break;
    case 'format':
    case 'validate':
    case 'dress':
      break;
  }
  return changed;
}

function written(row: Row, column: number, cells: Row): Row {
  const width = Math.max(row.length, column + cells.length);
  return Array.from({ length: width }, (_, at) => cells[at - column] ?? row[at] ?? blank);
}

/** Writes cells as they were, texts as plain text. */
function writing(row: number, column: number, cells: readonly Row[]): SaveStep[] {
  const columns = Math.max(0, ...cells.map((cell) => cell.length));
  if (cells.length === 0 || columns === 0) return [];
  const texts = cells.flatMap((line, r) =>
    line.flatMap(({ kind, value }, c) =>
      kind === 'text' && value !== ''
        ? [{ row: row + r, column: column + c, rows: 1, columns: 1 }]
        : [],
    ),
  );
  const area = { row, column, rows: cells.length, columns };
  const format: SaveStep = { kind: 'format', format: numberFormats.text, areas: texts };
  return [...(texts.length > 0 ? [format] : []), { kind: 'write', area, cells }];
}
