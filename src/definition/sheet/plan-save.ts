import type { Definition } from '../definition';
import type { Problem } from '../problem';
import { profileSentence } from '../profile-sentence';
import { addColumns } from './add-columns';
import { addSections } from './add-sections';
import type { ConfigPlace } from './config-place';
import { handEdits, noHandEdits } from './hand-edits';
import { headOf } from './head';
import { planRows } from './plan-rows';
import { planWrites } from './plan-writes';
import { type ConfigReading, readConfig } from './read-config';
import { RowOrder } from './row-order';
import { planRules } from './rule-plan';
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
 * at the end of their section, get their rules, are filled, then moved into place; rows are deleted
 * last. All is checked against the data validations of the sheet before anything is written.
 *
 * @param state the sheet as read just before
 * @param definition a sound definition
 * @param place the tab's name, and how its dates are read
 * @param before where a save of the definition was cut off: what the sheet held before it. Values
 *   that are neither of the one nor of the other are a person's and stay.
 * @param reading what the sheet was read as, where it has been read already
 * @param earlier its versions before: a sentence that was made from one of them is ours
 * @returns the steps, none where nothing changes; or the problems of a sheet that is broken, that
 * has no room for a column that is needed, or whose data validations keep a value out
 */
export function planSave(
  state: SheetState,
  definition: Definition,
  place: ConfigPlace,
  before?: Definition,
  reading: ConfigReading = readConfig(state.grid, place),
  earlier: readonly Definition[] = [],
): SavePlan {
  const { grid } = state;
  const problems = before === undefined ? reading.problems : reading.structure;
  if (problems.length > 0) return { problems };
  const added = addSections(state, definition);
  if (added.titles.length > 0) {
    const plan = planSave(added.state, definition, place, before, undefined, earlier);
    if ('problems' in plan) return plan;
    const dress: SaveStep = { kind: 'dress', titles: added.titles };
    return { steps: [...added.steps, ...plan.steps, dress] };
  }
  const columns = addColumns(state.grid, reading, definition, place);
  if ('problems' in columns) return columns;
  const order = new RowOrder(grid.length);
  const byHand = before ? handEdits(grid, reading, before, definition, place.dayOf) : noHandEdits;
  const rows = planRows(reading, definition, grid, order, before && byHand);
  const { located } = reading;
  const isCut = before !== undefined;
  const stood = [reading.definition, ...(before === undefined ? [] : [before]), ...earlier];
  const sentences = headOf(grid) === undefined ? [] : stood.map(profileSentence);
  const plan = { ...rows, ...columns, located, order, place, byHand, isCut, sentences };
  const writes = planWrites(state, definition, plan);
  if ('problems' in writes) return writes;
  const cells = new Map(order.rows.map((token, row) => [token, writes.grid[row] ?? []]));
  const moves = [...rows.itemRows.values()].flatMap((tokens) => order.arrange(tokens));
  const deletions = order.remove(rows.removed);
  /** A row that comes to stand above a list of names would be outside of it. */
  const end = order.rows.map((token) => cells.get(token) ?? []);
  const lists = moves.length > 0 ? planRules(state, order.rows, end).steps(() => true) : [];
  return { steps: [...rows.insertions, ...writes.steps, ...moves, ...deletions, ...lists] };
}
