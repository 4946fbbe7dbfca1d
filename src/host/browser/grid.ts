import {
  ICommandService,
  LifecycleService,
  LifecycleStages,
  type Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { IEditorBridgeService, ILayoutService } from '@univerjs/preset-sheets-core';
import type { Mutation, SheetMarks } from '../core/api';
import type { Opening, Place } from '../server/protocol';
import { showFormulasInLocale } from './formulas-in-locale';
import { drawnMarks } from './marks';
import { sendNoteEdits } from './note-edits';
import { type SheetGeometry, sheetGeometry } from './sheet-geometry';
import { createUniver } from './univer';
import { wrappedRows } from './wrapped-rows';

/** The spreadsheet on the page. */
export interface Grid {
  /** Resolves when the cells are drawn: only then can they be selected and typed into. */
  readonly drawn: Promise<void>;
  /** Takes in a change that was made elsewhere. */
  apply(mutation: Mutation): void;
  /** Draws what a tab has beside its cells. */
  setMarks(sheet: string, marks: SheetMarks): void;
  /** The cell or range that is selected. */
  selected(): Place;
  /** What the first selected cell shows. */
  selectedText(): string;
  /** Where the first selected cell lies on the page. */
  selectedRect(): DOMRect;
  readonly geometry: SheetGeometry;
  /** Selects a place and scrolls to it. @throws where there is no such place */
  goTo(place: Place): void;
  /** Calls back when another cell or tab is selected. */
  onSelection(listener: () => void): void;
  /** Gives the keyboard back to the cells. */
  focus(): void;
}

const FROM_ELSEWHERE = { onlyLocal: true, fromCollab: true };

/**
 * Shows a workbook in `container`.
 *
 * @param send gets every change that the person makes in the grid
 */
export function showGrid(
  container: HTMLElement,
  { snapshot, functions, marks, locale }: Opening,
  send: (mutation: Mutation) => void,
): Grid {
  const univer = createUniver(container, functions);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshot.workbook as object);
  showFormulasInLocale(univer, locale);
  const api = FUniver.newAPI(univer);
  const workbook = api.getActiveWorkbook();
  if (!workbook) throw new Error('The snapshot must hold a workbook, got none');
  const rows = wrappedRows(univer, workbook.getWorkbook());
  const receive = mutationReceiver(univer);
  const drawn = drawnMarks(univer, workbook.getId(), (id, params) => receive({ id, params }));
  const setMarks = (sheet: string, next: SheetMarks) => {
    const subUnitId = workbook.getSheetByName(sheet)?.getSheetId();
    if (subUnitId !== undefined) drawn.set(subUnitId, next);
  };
  snapshot.spills.forEach(receive);
  for (const [sheet, one] of Object.entries(marks)) setMarks(sheet, one);
  forwardMutations(univer, workbook.getId(), send, drawn.redraw);
  const injector = univer.__getInjector();
  const editor = injector.get(IEditorBridgeService);
  const range = () => workbook.getActiveRange() ?? workbook.getActiveSheet().getRange('A1');
  const selectedCell = () => ({
    sheetId: workbook.getActiveSheet().getSheetId(),
    row: range().getRow(),
    col: range().getColumn(),
  });
  sendNoteEdits(univer, selectedCell, send);
  return {
    drawn: injector.get(LifecycleService).onStage(LifecycleStages.Rendered).then(rows.fitAll),
    apply(mutation) {
      receive(mutation);
      rows.after(mutation);
    },
    setMarks,
    selected: () => ({
      sheet: workbook.getActiveSheet().getSheetName(),
      a1: range().getA1Notation(),
    }),
    selectedText: () => range().getDisplayValue(),
    geometry: sheetGeometry(univer, workbook.getId(), container),
    selectedRect: () => rectOf(editor.getLatestEditCellState()),
    goTo({ sheet: name, a1 }) {
      const sheet = workbook.getSheetByName(name);
      if (!sheet) throw new Error(`A tab must be there to go to, got ${name}`);
      workbook.setActiveSheet(sheet);
      const target = sheet.getRange(a1);
      sheet.scrollToCell(Math.max(0, target.getRow() - 3), Math.max(0, target.getColumn() - 2));
      target.activate();
    },
    onSelection: (listener) => {
      editor.currentEditCellState$.subscribe(listener);
      api.addEvent(api.Event.ActiveSheetChanged, listener);
    },
    focus: () => focusCells(univer),
  };
}

function rectOf(state: ReturnType<IEditorBridgeService['getLatestEditCellState']>): DOMRect {
  if (!state) return new DOMRect();
  const { position, canvasOffset } = state;
  const { startX, startY, endX, endY } = position;
  const [x, y] = [canvasOffset.left + startX, canvasOffset.top + startY];
  return new DOMRect(x, y, endX - startX, endY - startY);
}

/** Focus alone leaves the caret where a closed dialog had it, and what is typed would be lost. */
function focusCells(univer: Univer): void {
  univer.__getInjector().get(ILayoutService).focus();
  getSelection()?.collapse(document.activeElement);
}

function mutationReceiver(univer: Univer): (mutation: Mutation) => void {
  const commands = univer.__getInjector().get(ICommandService);
  return ({ id, params }) => {
    if (commands.hasCommand(id)) commands.syncExecuteCommand(id, params as object, FROM_ELSEWHERE);
  };
}

/** Marks are the server's: it moves them along with rows and columns, and sends them again. */
const MARKS = /^data-validation\.|conditional-rule$|-note(-popup|-position)?$/;
/** By then the server has sent what has become of the marks. */
const ANSWERED_MS = 500;

/**
 * Sends the workbook's own mutations: the cell editor is a unit of its own and stays here. Of marks,
 * which this page's Univer moves or copies as well, the server's are drawn again.
 */
function forwardMutations(
  univer: Univer,
  unitId: string,
  send: (mutation: Mutation) => void,
  redrawMarks: () => void,
): void {
  let redraw: ReturnType<typeof setTimeout> | undefined;
  const commands = univer.__getInjector().get(ICommandService);
  commands.onMutationExecutedForCollab(({ id, params }, options) => {
    const own = (params as { unitId?: string } | undefined)?.unitId === unitId;
    if (!own || options?.onlyLocal) return;
    if (!MARKS.test(id)) return send({ id, params });
    clearTimeout(redraw);
    redraw = setTimeout(redrawMarks, ANSWERED_MS);
  });
}
