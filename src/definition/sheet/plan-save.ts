import type { Definition } from '../definition';
import type { Problem } from '../problem';
import { profileSentence } from '../profile-sentence';
import { addColumns, type ColumnPlan } from './add-columns';
import { type AddedSections, addSections } from './add-sections';
import type { ConfigPlace } from './config-place';
import { handEdits, noHandEdits } from './hand-edits';
import { headOf } from './head';
import { everySection } from './layout';
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
  const isCut = before !== undefined;
  const found = isCut ? reading.structure : reading.problems;
  if (found.length > 0) return { problems: found };
  const added = addSections(state, reading.located, definition, isCut);
  const ready = added.titles.length > 0 ? readConfig(added.state.grid, place) : reading;
  const { grid } = added.state;
  const own = addColumns(state.grid, reading, definition, place);
  if ('problems' in own) return own;
  const columns = inSections(own, added, ready);
  const order = new RowOrder(grid.length);
  const byHand = before ? handEdits(grid, ready, before, definition, place.dayOf) : noHandEdits;
  const rows = planRows(ready, definition, grid, order, before && byHand, added.titles);
  const { located } = ready;
  const stood = [reading.definition, ...(before === undefined ? [] : [before]), ...earlier];
  const sentences = headOf(grid) === undefined ? [] : stood.map(profileSentence);
  const { rows: newRows, origins } = added;
  const plan = {
    ...{ ...rows, ...columns, located, order, place, byHand, isCut, sentences },
    ...{ newRows, origins },
  };
  const writes = planWrites(added.state, definition, plan);
  if ('problems' in writes) return writes;
  const cells = new Map(order.rows.map((token, row) => [token, writes.grid[row] ?? []]));
  const moves = [...rows.itemRows.values()].flatMap((tokens) => order.arrange(tokens));
  const deletions = order.remove(rows.removed);
  /** A row that comes to stand above a list of names would be outside of it. */
  const end = order.rows.map((token) => cells.get(token) ?? []);
  const lists = moves.length > 0 ? planRules(added.state, order.rows, end).steps(() => true) : [];
  const titles = before === undefined ? added.titles : titlesAdded(before, definition);
  const dress: SaveStep[] = titles.length > 0 ? [{ kind: 'dress', titles }] : [];
  return {
    steps: [
      ...added.steps,
      ...rows.insertions,
      ...writes.steps,
      ...moves,
      ...deletions,
      ...lists,
      ...dress,
    ],
  };
}

/** The sections that a save which was cut off has added, or was to add. */
function titlesAdded(before: Definition, after: Definition): string[] {
  const added = everySection.filter(
    ({ list, isOptional }) => isOptional && before[list].length === 0 && after[list].length > 0,
  );
  return added.map(({ title }) => title);
}

/** Columns of a sheet, and of sections that are added to it. */
function inSections(
  { columns, headers }: ColumnPlan,
  { titles, origins }: AddedSections,
  { located }: ConfigReading,
): ColumnPlan {
  const added = titles.map((title) => {
    return [title, located.sections.get(title)?.columns ?? new Map<string, number>()] as const;
  });
  return {
    columns: new Map([...columns, ...added]),
    headers: headers.map((one) => ({ ...one, row: origins.indexOf(one.row) })),
  };
}
