import {
  type ICellData,
  ICommandService,
  type Nullable,
  type Univer,
  type Workbook,
  WrapStrategy,
} from '@univerjs/core';
import { IRenderManagerService, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import { SetWorksheetRowAutoHeightMutation } from '@univerjs/sheets';
import type { Mutation } from '../core/api';

/** After these, text may need another height. */
const CHANGES = new Set([
  'sheet.mutation.set-range-values',
  'sheet.mutation.set-worksheet-col-width',
]);
const PAUSE_MS = 60;

/** Gives rows with wrapped text the height of their text, as Sheets does by itself. */
export interface WrappedRows {
  /** Fits the rows of all tabs. */
  fitAll(): void;
  /** Fits the rows of the tab that a mutation changed, once no more follow. */
  after(mutation: Mutation): void;
}

/** Univer fits the rows that a person edits; what comes from the server is fitted here. */
export function wrappedRows(univer: Univer, workbook: Workbook): WrappedRows {
  const waiting = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function fitWaiting(): void {
    for (const sheetId of waiting) fitRows(univer, workbook, sheetId);
    waiting.clear();
  }

  function fitLater(sheetId: string): void {
    waiting.add(sheetId);
    clearTimeout(timer);
    timer = setTimeout(fitWaiting, PAUSE_MS);
  }

  return {
    fitAll: () => {
      for (const sheet of workbook.getSheets()) fitLater(sheet.getSheetId());
    },
    after: ({ id, params }) => {
      const { subUnitId } = params as { subUnitId?: string };
      if (subUnitId && CHANGES.has(id)) fitLater(subUnitId);
    },
  };
}

function fitRows(univer: Univer, workbook: Workbook, subUnitId: string): void {
  const injector = univer.__getInjector();
  const unitId = workbook.getUnitId();
  const skeletons = injector.get(IRenderManagerService).getRenderById(unitId);
  const skeleton = skeletons?.with(SheetSkeletonManagerService).ensureSkeleton(subUnitId);
  const rows = rowsWithWrappedText(workbook, subUnitId);
  if (!skeleton || rows.length === 0) return;
  const endColumn = skeleton.getColumnCount() - 1;
  const ranges = rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn }));
  const rowsAutoHeightInfo = skeleton.calculateAutoHeightInRange(ranges);
  injector
    .get(ICommandService)
    .syncExecuteCommand(
      SetWorksheetRowAutoHeightMutation.id,
      { unitId, subUnitId, rowsAutoHeightInfo },
      { onlyLocal: true, fromCollab: true },
    );
}

function rowsWithWrappedText(workbook: Workbook, sheetId: string): number[] {
  const styles = workbook.getStyles();
  const wraps = (cell: Nullable<ICellData>) =>
    cell?.s && cell.v && styles.getStyleByCell(cell)?.tb === WrapStrategy.WRAP;
  const rows = new Set<number>();
  workbook
    .getSheetBySheetId(sheetId)
    ?.getCellMatrix()
    .forValue((row, _column, cell) => {
      if (!rows.has(row) && wraps(cell)) rows.add(row);
    });
  return [...rows];
}
