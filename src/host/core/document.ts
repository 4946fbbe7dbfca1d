import type { CellValue, ChartSpec, Mutation, ServiceCalls, SheetMarks, Snapshot } from './api';
import { a1, absoluteA1, areaOf, parseReference } from './cells/a1';
import { instantOfSerial } from './cells/serial';
import type { Desk } from './desk';
import { formula } from './engine/univer';
import type { ChartDefinition } from './extras/chart';
import type { GroupPlace } from './extras/groups';
import type { SavedWorkbook } from './saved-workbook';
import { foldGroup } from './services/groups';
import { writeValues } from './services/range-values';
import { checkedRef, type Ref } from './services/refs';
import { requireRight } from './services/rights';
import { sheetMarks } from './services/sheet-marks';
import { applyEdit, takenBack } from './services/view-edits';

const NOT_EXPANDED =
  'Array result was not expanded because it would overwrite data or needs more rows or columns.';

const FAILED = 'Service Spreadsheets failed while accessing document';

/** An open spreadsheet as a person sees and edits it. */
export class Document {
  constructor(readonly desk: Desk) {}

  locale(): string {
    return this.desk.locale;
  }

  sheetNames(): string[] {
    return this.desk.tabs.all().map((sheet) => sheet.getName());
  }

  activeRange(): string {
    return a1(this.desk.selection);
  }

  activeSheet(): string {
    return this.desk.sheet(this.desk.activeSheetId).getName();
  }

  activate(sheet: string, address = 'A1'): void {
    const ref = this.ref(sheet, address);
    this.desk.activate(this.desk.sheet(ref.sheet), ref);
  }

  setCell(sheet: string, address: string, input: string): void {
    const ref = this.ref(sheet, address);
    requireRight(this.desk, 'Range.setValues', [ref]);
    writeValues(this.desk, ref, [[input]]);
  }

  values(sheet: string): CellValue[][] {
    return this.grid(sheet, (reader, row, column) => {
      const value = reader.content(row, column);
      if (typeof value !== 'number' || !reader.isDate(row, column)) return value;
      return new Date(instantOfSerial(value, this.desk.timeZone));
    });
  }

  displayValues(sheet: string): string[][] {
    return this.grid(sheet, (reader, row, column) => reader.shown(row, column));
  }

  formula(sheet: string, address: string): string {
    const { sheet: id, row, column } = this.ref(sheet, address);
    return this.desk.reader(id).formula(row, column);
  }

  note(sheet: string, address: string): string {
    const { sheet: sheetId, row, column } = this.ref(sheet, address);
    if (this.desk.reader(sheetId).raw(row, column)?.v === '#SPILL!') return NOT_EXPANDED;
    const failed = this.desk
      .errorsOf(sheetId)
      .find((one) => one.row === row && one.column === column);
    return failed?.text || this.desk.extras(sheetId).note(row, column);
  }

  notes(sheet: string): Record<string, string> {
    const sheetId = this.desk.sheetNamed(sheet).getSheetId();
    const own = this.desk.extras(sheetId).allNotes();
    return Object.fromEntries(
      [...own, ...this.desk.errorsOf(sheetId)].map(({ row, column, text }) => [
        a1({ row, column, rows: 1, columns: 1 }),
        text,
      ]),
    );
  }

  marks(sheet: string): SheetMarks {
    return sheetMarks(this.desk, this.desk.sheetNamed(sheet).getSheetId());
  }

  private axisFormat({ ranges: [labels], headers }: ChartDefinition): string {
    if (labels === undefined) return '';
    const { row, column } = labels.area;
    return this.desk.reader(labels.sheetId).numberFormat(row + headers, column + 1);
  }

  charts(sheet: string): ChartSpec[] {
    const sheetId = this.desk.sheetNamed(sheet).getSheetId();
    return this.desk.extras(sheetId).charts.map((chart) => ({
      id: chart.id,
      numberFormat: this.axisFormat(chart),
      type: chart.type,
      headers: chart.headers,
      options: chart.options,
      position: chart.position,
      ranges: chart.ranges.map(({ sheetId: id, area }) =>
        absoluteA1(this.desk.sheet(id).getName(), area).replaceAll('$', ''),
      ),
      data: chart.ranges.map(({ sheetId: id, area }) => {
        const reader = this.desk.reader(id);
        return reader.rows(area, (row, column) => reader.content(row, column));
      }),
    }));
  }

  snapshot(): Snapshot {
    const { book } = this.desk;
    const spills = {
      unitId: book.unit,
      arrayFormulaRange: book.formulas.getArrayFormulaRange(),
      arrayFormulaCellData: book.formulas.getArrayFormulaCellData(),
    };
    return {
      workbook: book.snapshot(),
      spills: [{ id: formula.SetArrayFormulaDataMutation.id, params: spills }],
    };
  }

  save(): SavedWorkbook {
    return this.desk.save();
  }

  applyMutation(mutation: Mutation, origin?: string): void {
    applyEdit(this.desk, mutation, origin);
  }

  fold(sheet: string, place: GroupPlace, isCollapsed: boolean): void {
    const id = this.desk.sheetNamed(sheet).getSheetId();
    requireRight(this.desk, 'Group.collapse', [id]);
    foldGroup(this.desk, id, place, isCollapsed);
  }

  takenBack(mutation: Mutation): Mutation[] {
    return takenBack(this.desk, mutation);
  }

  onMutation(listener: (mutation: Mutation, origin: string | undefined) => void): () => void {
    return this.desk.book.onMutation(listener);
  }

  async whenIdle(): Promise<void> {
    do await this.desk.book.recalculation.settle();
    while (this.desk.book.recalculation.pending);
  }

  serviceCalls(): ServiceCalls {
    return Object.fromEntries(this.desk.calls);
  }

  resetServiceCalls(): void {
    this.desk.calls.clear();
  }

  failOnCall(call: number, message = FAILED): void {
    this.desk.fault = { call, message };
  }

  failFromCall(call: number, message = FAILED): void {
    this.desk.fault = { call, message, isLasting: true };
  }

  failAfterCall(call: number, message = FAILED): void {
    this.desk.fault = { call, message, isLate: true };
  }

  refuse(sheet: string, methods: readonly string[], message: string): void {
    this.desk.refused.push({ sheet, methods, message });
  }

  /** Every tab as it is shown, for writing it out. */
  shownTabs(): Map<string, string[][]> {
    return new Map(this.sheetNames().map((name) => [name, this.displayValues(name)]));
  }

  private grid<T>(sheet: string, cell: (reader: Reader, row: number, column: number) => T): T[][] {
    const reader = this.desk.reader(this.desk.sheetNamed(sheet).getSheetId());
    const { rows, columns } = reader.extent();
    const area = { row: 1, column: 1, rows, columns };
    return reader.rows(area, (row, column) => cell(reader, row, column));
  }

  private ref(sheet: string, address: string): Ref {
    const found = this.desk.sheetNamed(sheet);
    const reference = parseReference(address);
    if (!reference) throw new Error(`Address must be a cell such as B2, got ${address}`);
    const area = areaOf(reference, found.getRowCount(), found.getColumnCount());
    return checkedRef(found, area);
  }
}

type Reader = ReturnType<Desk['reader']>;
