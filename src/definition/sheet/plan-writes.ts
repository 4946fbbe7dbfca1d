import type { Definition } from '../definition';
import type { ColumnPlan } from './add-columns';
import { Canvas } from './canvas';
import type { ConfigPlace } from './decode';
import { effectiveFormulas } from './effective';
import { writingContext } from './encode';
import type { Kind } from './kind';
import { type AnySection, everySection, SETTINGS_TITLE, settings } from './layout';
import type { Located } from './locate';
import type { RowPlan } from './plan-rows';
import type { RowOrder } from './row-order';
import { meaningUnder, type SameMeaning } from './same-meaning';
import type { SaveStep } from './save-step';
import type { SheetState } from './sheet-state';

/** All that decides which cells a save writes. */
export interface WritePlan extends RowPlan, ColumnPlan {
  readonly located: Located;
  /** As the insertions have left it. */
  readonly order: RowOrder;
  readonly place: ConfigPlace;
}

/** Puts the value of a cell on the canvas: owned, and changed where it would mean another one. */
type Put = (row: number, column: number, key: string, kind: Kind<unknown>, value: unknown) => void;

/** The formats and values that turn the rows of a plan into those of a definition. */
export function planWrites(state: SheetState, definition: Definition, plan: WritePlan): SaveStep[] {
  const canvas = new Canvas(state, plan.order.rows);
  const put = putter(canvas, meaningUnder(definition, plan.place.dayOf), definition);
  for (const { row, column, header } of plan.headers) {
    canvas.change(plan.order.at(row), column, { value: header, kind: 'text' });
  }
  putSettings(canvas, put, definition, plan);
  for (const section of everySection) putItems(put, section, definition, plan);
  putFormulas(canvas, state, plan.order);
  return canvas.steps();
}

function putter(canvas: Canvas, means: SameMeaning, definition: Definition): Put {
  const context = writingContext(definition);
  return (row, column, key, kind, value) => {
    canvas.own(row, column);
    if (!canvas.isNew(row) && means(key, kind, canvas.present(row, column), value)) return;
    canvas.change(row, column, { value: kind.write(value, context), kind: kind.cell });
  };
}

function putSettings(
  canvas: Canvas,
  put: Put,
  definition: Definition,
  { located, settingRows, order }: WritePlan,
): void {
  const found = located.sections.get(SETTINGS_TITLE);
  const label = found?.columns.get('label') ?? 0;
  const value = found?.columns.get('value') ?? 1;
  for (const [key, token] of settingRows) {
    const row = order.at(token);
    const setting = settings[key];
    put(row, value, key, setting.kind as Kind<unknown>, definition.settings[key]);
    if (canvas.isNew(row)) canvas.change(row, label, { value: setting.label, kind: 'text' });
  }
}

function putItems(
  put: Put,
  section: AnySection,
  definition: Definition,
  { itemRows, columns, order }: WritePlan,
): void {
  const items = definition[section.list] as readonly object[];
  const tokens = itemRows.get(section.title) ?? [];
  items.forEach((item, index) => {
    const row = order.at(tokens[index] ?? 0);
    for (const [key, { kind }] of Object.entries(section.columns)) {
      const column = columns.get(section.title)?.get(key);
      if (column === undefined) continue;
      put(row, column, key, kind, (item as Record<string, unknown>)[key]);
    }
  });
}

/**
 * New rows get their formula, and rows whose formula is ours but does not reach all rows, such as
 * those that somebody has typed below a blank one; the others stay what their users made of them.
 */
function putFormulas(canvas: Canvas, state: SheetState, order: RowOrder): void {
  const stale = staleFormulas(state);
  for (const { row, column, formula } of effectiveFormulas(canvas.grid())) {
    const isStale = stale.has(`${order.rows[row]}:${column}`);
    if (canvas.isNew(row) || isStale)
      canvas.change(row, column, { value: formula, kind: 'formula' });
    else canvas.own(row, column);
  }
}

/** Cells, as `row:column`, whose formula is ours but for the rows that it reaches. */
function staleFormulas({ grid, formulas }: SheetState): ReadonlySet<string> {
  const stale = effectiveFormulas(grid).filter(({ row, column, formula }) => {
    const present = formulas[row]?.[column] ?? '';
    return present !== formula && shapeOf(present) === shapeOf(formula);
  });
  return new Set(stale.map(({ row, column }) => `${row}:${column}`));
}

/** A formula without the numbers of rows, and as any locale separates its arguments. */
function shapeOf(formula: string): string {
  return formula.replace(/(?<=[A-Z]\$?)\d+/g, '').replace(/[;\s]/g, ',');
}
