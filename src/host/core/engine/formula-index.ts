import type { ICellData, ICommandInfo, IObjectMatrixPrimitiveType, Workbook } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import { core, formula, sheets } from './univer';

type Cells = IObjectMatrixPrimitiveType<ICellData>;
type FormulaData = ReturnType<FormulaDataModel['getFormulaData']>;

/** Univer's own look-up of shared formulas; internal. */
interface Shared {
  _getSheetFormulaIdMap(unitId: string, sheetId: string): Record<string, object>;
}

/** Mutations that put formulas nowhere but into the cells that they name. */
const CELLS_ONLY = /^(formula\.mutation\.|sheet\.mutation\.set-)/;

/**
 * Knows which cells may hold a formula. Univer walks every cell of the workbook to find its formulas
 * at each write; with 100,000 rows that is half a second. The index is kept by watching mutations
 * and rebuilt after those that move cells.
 */
export class FormulaIndex {
  private places = new Map<string, Map<number, Set<number>>>();

  constructor(
    private readonly workbook: Workbook,
    model: FormulaDataModel,
  ) {
    model.getFormulaData = () => this.formulaData();
    model.getSheetFormulaData = (_unit, sheetId) => this.formulaData()[this.unit]?.[sheetId] ?? {};
    (model as unknown as Shared)._getSheetFormulaIdMap = (_unit, sheetId) => this.shared(sheetId);
  }

  /** Whether any cell may hold a formula. */
  get any(): boolean {
    return this.workbook.getSheets().some((sheet) => this.placesOf(sheet.getSheetId()).size > 0);
  }

  /** Must see every mutation, after it was done. */
  follow({ id, params }: Readonly<ICommandInfo>): void {
    if (!CELLS_ONLY.test(id)) this.places.clear();
    if (id !== sheets.SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = params as { subUnitId: string; cellValue?: Cells };
    const places = this.places.get(subUnitId);
    if (places && cellValue) add(places, cellValue);
  }

  private get unit(): string {
    return this.workbook.getUnitId();
  }

  private formulaData(): FormulaData {
    const data: FormulaData = { [this.unit]: {} };
    for (const sheet of this.workbook.getSheets()) {
      const sheetId = sheet.getSheetId();
      formula.initSheetFormulaData(data, this.unit, sheetId, this.formulaCells(sheetId));
    }
    return data;
  }

  private shared(sheetId: string): Record<string, object> {
    const shared: Record<string, object> = {};
    this.formulaCells(sheetId).forValue((r, c, { f, si }) => {
      if (f && si) shared[si] = { f, r, c };
    });
    return shared;
  }

  private formulaCells(sheetId: string) {
    const matrix = this.workbook.getSheetBySheetId(sheetId)?.getCellMatrix();
    const found = new core.ObjectMatrix<ICellData>();
    for (const [r, columns] of this.placesOf(sheetId)) {
      for (const c of columns) {
        const cell = matrix?.getValue(r, c);
        if (cell?.f || cell?.si) found.setValue(r, c, cell);
      }
    }
    return found;
  }

  private placesOf(sheetId: string): Map<number, Set<number>> {
    const known = this.places.get(sheetId);
    if (known) return known;
    const places = new Map<number, Set<number>>();
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (sheet) add(places, sheet.getCellMatrix().getMatrix() as Cells);
    this.places.set(sheetId, places);
    return places;
  }
}

function add(places: Map<number, Set<number>>, cells: Cells): void {
  for (const r in cells) {
    const line = cells[Number(r)];
    for (const c in line) {
      const cell = line[Number(c)];
      if (!cell?.f && !cell?.si) continue;
      const columns = places.get(Number(r)) ?? new Set<number>();
      places.set(Number(r), columns.add(Number(c)));
    }
  }
}
