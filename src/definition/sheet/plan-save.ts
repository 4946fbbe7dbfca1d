import type { Definition } from '../definition';
import type { Problem } from '../problem';
import { addColumns } from './add-columns';
import type { ConfigPlace } from './decode';
import { planRows } from './plan-rows';
import { planWrites } from './plan-writes';
import { readConfig } from './read-config';
import { RowOrder } from './row-order';
import type { SaveStep } from './save-step';
import type { SheetState } from './sheet-state';

export type SavePlan =
  | { readonly steps: readonly SaveStep[] }
  | { readonly problems: readonly Problem[] };

/**
 * Plans how an existing config sheet comes to hold a definition with the fewest changes: only
 * cells that we own and whose meaning changes are written, rows keep what people wrote beside
 * them. Rows are told apart by their key (the name of a setting, an ID, …).
 *
 * The order is chosen so that a save that stops midway leaves the sections whole: new rows come
 * at the end of their section, are filled, then moved into place; rows are deleted last.
 *
 * @param state the sheet as read just before
 * @param definition a sound definition
 * @param place the tab's name, and how its dates are read
 * @returns the steps, none where nothing changes; or the problems of a sheet that is broken, or
 * that has no room for a column that is needed
 */
export function planSave(state: SheetState, definition: Definition, place: ConfigPlace): SavePlan {
  const reading = readConfig(state.grid, place);
  if (reading.problems.length > 0) return { problems: reading.problems };
  const columns = addColumns(state.grid, reading, definition, place);
  if ('problems' in columns) return columns;
  const order = new RowOrder(state.grid.length);
  const rows = planRows(reading, definition, order);
  const { located } = reading;
  const writes = planWrites(state, definition, { ...rows, ...columns, located, order, place });
  const moves = [...rows.itemRows.values()].flatMap((tokens) => order.arrange(tokens));
  const deletions = order.remove(rows.removed);
  return { steps: [...rows.insertions, ...writes, ...moves, ...deletions] };
}
