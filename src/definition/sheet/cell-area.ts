/** A rectangle of a sheet, 1-based as in Apps Script. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
