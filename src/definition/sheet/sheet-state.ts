import type { Cell } from '../../engine/model';
import type { PresentRule } from './cell-rule';
import type { CellKind, SheetCell } from './kind';

/** A config sheet as it stands, from A1: its values, formulas (`''` where there is none) and rules. */
export interface SheetState {
  readonly grid: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
  /** Data validations; left out where there are none. */
  readonly rules?: readonly (readonly (PresentRule | null)[])[];
}

/** What has to be written so that a cell holds what it holds now. Positions are 0-based. */
export function cellAsItStands(state: SheetState, row: number, column: number): SheetCell {
  const formula = state.formulas[row]?.[column] ?? '';
  if (formula !== '') return { value: formula, kind: 'formula' };
  const value = state.grid[row]?.[column] ?? '';
  return { value, kind: kindOfValue(value) };
}

function kindOfValue(value: Cell): CellKind {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'date';
}
