import type { Cell } from '../../engine/model';
import type { Definition } from '../definition';
import { expectations } from '../messages';
import { normalFormula } from '../normal-formula';
import type { Problem } from '../problem';
import { profileSentence } from '../profile-sentence';
import type { ColumnPlan } from './add-columns';
import type { NewRows } from './add-sections';
import { SHEET_COLUMNS } from './arrangement';
import { Canvas } from './canvas';
import { type PresentRule, takes } from './cell-rule';
import type { ConfigPlace } from './config-place';
import { effectiveFormulas, type FormulaCell } from './effective';
import { writingContext } from './encode';
import type { HandEdits } from './hand-edits';
import { SENTENCE_ROW } from './head';
import type { SheetCell } from './kind';
import { everySection, SETTINGS_TITLE, sections, settings } from './layout';
import type { AnySection } from './layout-row';
import type { Located } from './locate';
import type { RowPlan } from './plan-rows';
import { createLog } from './problem-log';
import type { RowOrder } from './row-order';
import { planRules } from './rule-plan';
import { meaningUnder, type Reader, type SameMeaning } from './same-meaning';
import type { SaveStep } from './save-step';
import type { SheetState } from './sheet-state';
import { shownFormulas } from './shown-formulas';

/** All that decides which cells a save writes. */
export interface WritePlan extends RowPlan, ColumnPlan {
  readonly located: Located;
  /** As the insertions have left it. */
  readonly order: RowOrder;
  readonly place: ConfigPlace;
  readonly byHand: HandEdits;
  /** A save that was cut off is finished: its new rows may be there already. */
  readonly isCut: boolean;
  readonly newRows: readonly NewRows[];
  /** Where rows stand before sections are added; -1 of a new one. */
  readonly origins: readonly number[];
  /** What the sentence above the sections may be if it is ours; none in a sheet without one. */
  readonly sentences: readonly string[];
}

/** The steps before rows are moved and deleted, or the cells whose rule would refuse a value. */
export type WriteSteps =
  /** With all values of the sheet as these steps leave it. */
  | { readonly steps: readonly SaveStep[]; readonly grid: readonly (readonly Cell[])[] }
  | { readonly problems: readonly Problem[] };

/** Puts the value of a cell on the canvas: owned, and changed where it would mean another one. */
type Put = (row: number, column: number, key: string, reader: Reader, value: unknown) => void;

/** The rules, formats and values that turn the rows of a plan into those of a definition. */
export function planWrites(state: SheetState, definition: Definition, plan: WritePlan): WriteSteps {
  const canvas = new Canvas(state, plan.order.rows);
  const put = putter(canvas, meaningUnder(definition, plan.place.dayOf), definition, plan);
  putNewRows(canvas, plan);
  for (const { row, column, header } of plan.headers) {
    canvas.change(plan.order.at(row), column, { value: header, kind: 'text' });
  }
  putSettings(canvas, put, definition, plan);
  for (const section of everySection) putItems(canvas, put, section, definition, plan);
  putFormulas(canvas, state, plan);
  putSentence(canvas, state, definition, plan);
  const grid = canvas.grid();
  const rules = planRules(state, plan.order.rows, grid, plan.headers);
  const isTaken = (row: number, column: number, { value, kind }: SheetCell) =>
    kind === 'formula' || takes(rules.ruleAt(row, column) ?? anything, value);
  const steps = canvas.steps(
    (row, column) =>
      !canvas.wouldMiss(row, column) && isTaken(row, column, canvas.asItStands(row, column)),
  );
  const problems = refusedCells(steps, plan, isTaken);
  if (problems.length > 0) return { problems };
  const before = rules.steps((...cell) => canvas.isChanging(...cell));
  return { steps: [...before, ...inOrder(steps, plan)], grid };
}

const anything: PresentRule = { help: '', refuses: false, rule: { type: 'other' } };

/** Written cells that a data validation of the sheet would keep out: Google refuses the whole write. */
function refusedCells(
  steps: readonly SaveStep[],
  { place, order, origins }: WritePlan,
  isTaken: (row: number, column: number, cell: SheetCell) => boolean,
): readonly Problem[] {
  const log = createLog(place);
  for (const step of steps) {
    if (step.kind !== 'write') continue;
    step.cells.forEach((cells, r) => {
      cells.forEach((cell, c) => {
        const [row, column] = [step.area.row - 1 + r, step.area.column - 1 + c];
        if (isTaken(row, column, cell)) return;
        const at = origins[order.rows[row] ?? -1] ?? -1;
        log.report(at < 0 ? row : at, column, 'The cell', expectations.ruled, cell.value);
      });
    });
  }
  return log.problems();
}

/**
 * Names are written before what refers to them, as a list of names keeps others out, and the headers of
 * new columns before what stands below them.
 */
function inOrder(steps: readonly SaveStep[], { itemRows, order, headers }: WritePlan): SaveStep[] {
  const named = [sections.dimensions, sections.fields, sections.owners, sections.tiers].flatMap(
    ({ title }) => (itemRows.get(title) ?? []).map((token) => order.at(token) + 1),
  );
  const first = new Set([...named, ...headers.map(({ row }) => order.at(row) + 1)]);
  const isFirst = (step: SaveStep) => step.kind !== 'write' || first.has(step.area.row);
  return [...steps.filter(isFirst), ...steps.filter((step) => !isFirst(step))];
}

function putter(
  canvas: Canvas,
  means: SameMeaning,
  definition: Definition,
  { byHand, order }: WritePlan,
): Put {
  const context = writingContext(definition);
  return (row, column, key, reader, value) => {
    canvas.own(row, column);
    if (byHand.has(order.rows[row] ?? row, key)) return;
    if (!canvas.isNew(row) && means(reader, canvas.present(row, column), value)) return;
    const { kind } = reader;
    canvas.change(row, column, { value: kind.write(value, context), kind: kind.cell });
  };
}

/** All cells of new sections, so that one write fills them. */
function putNewRows(canvas: Canvas, { newRows, order }: WritePlan): void {
  for (const { row, texts } of newRows) {
    const top = order.at(row);
    texts.forEach((cells, at) => {
      for (let column = 0; column < SHEET_COLUMNS; column++) {
        const value = cells[column] ?? '';
        canvas.change(top + at, column, { value, kind: value === '' ? 'words' : 'text' });
      }
    });
  }
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
    put(row, value, key, setting as Reader, definition.settings[key]);
    if (canvas.isNew(row)) canvas.change(row, label, { value: setting.label, kind: 'text' });
  }
}

/** A new row is filled by one write, its gaps too: a row without its ID would be another one. */
function putItems(
  canvas: Canvas,
  put: Put,
  section: AnySection,
  definition: Definition,
  { itemRows, columns, order }: WritePlan,
): void {
  const items = definition[section.list] as readonly object[];
  const tokens = itemRows.get(section.title) ?? [];
  items.forEach((item, index) => {
    const row = order.at(tokens[index] ?? 0);
    const at = [...(columns.get(section.title)?.values() ?? [])];
    for (let column = Math.min(...at); canvas.isNew(row) && column < Math.max(...at); column++) {
      if (!at.includes(column)) canvas.change(row, column, { value: '', kind: 'words' });
    }
    for (const [key, reader] of Object.entries(section.columns)) {
      const column = columns.get(section.title)?.get(key);
      if (column === undefined) continue;
      put(row, column, key, reader, (item as Record<string, unknown>)[key]);
    }
  });
}

/**
 * New rows get their formulas, and rows whose formula is ours but does not reach all rows, such as
 * those that somebody has typed below a blank one; the others stay what their users made of them.
 * What only shows something comes with new rows where the sheet has it.
 */
function putFormulas(canvas: Canvas, state: SheetState, { order, isCut }: WritePlan): void {
  const present = presentFormulas(state);
  const grid = canvas.grid();
  const shown = shownFormulas(grid).filter((one) => present.forms.has(formOf(one)));
  for (const { row, column, formula } of [...effectiveFormulas(grid), ...shown]) {
    const isStale = present.stale.has(`${order.rows[row]}:${column}`);
    const isLacking = isCut && canvas.asItStands(row, column).value === '';
    const kind = shown.some((one) => one.row === row && one.column === column)
      ? 'words'
      : 'formula';
    if (canvas.isNew(row) || isStale || isLacking)
      canvas.change(row, column, { value: formula, kind });
    else if (present.ours.has(`${order.rows[row]}:${column}`))
      canvas.ownFormula(row, column, { value: formula, kind });
    else canvas.own(row, column);
  }
}

/** Formulas of ours: their forms, their cells (as `row:column`), and those of them that miss rows. */
function presentFormulas({ grid, formulas }: SheetState) {
  const forms = new Set<string>();
  const ours = new Set<string>();
  const stale = new Set<string>();
  for (const one of [...effectiveFormulas(grid), ...shownFormulas(grid)]) {
    const { row, column } = one;
    const present = normalFormula(formulas[row]?.[column] ?? '');
    if (formOf({ column, formula: present }) !== formOf(one)) continue;
    forms.add(formOf(one));
    ours.add(`${row}:${column}`);
    if (present !== normalFormula(one.formula)) stale.add(`${row}:${column}`);
  }
  return { forms, ours, stale };
}

/** A formula without the numbers of rows, and its column. */
function formOf({ column, formula }: Pick<FormulaCell, 'column' | 'formula'>): string {
  return `${column}:${normalFormula(formula).replace(/(?<=[A-Z]\$?)\d+/g, '')}`;
}

/** The sentence above the sections follows the definition as long as it is ours. */
function putSentence(
  canvas: Canvas,
  { grid }: SheetState,
  definition: Definition,
  { sentences }: WritePlan,
): void {
  const present = String(grid[SENTENCE_ROW]?.[0] ?? '');
  const value = profileSentence(definition);
  if (present === value || !sentences.includes(present)) return;
  canvas.change(SENTENCE_ROW, 0, { value, kind: 'text' });
}
