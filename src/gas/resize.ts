type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Gives a tab as many rows and columns as it is to have. */
export function resize(sheet: GoogleSheet, rows: number, columns: number): void {
  const nowRows = sheet.getMaxRows();
  const nowColumns = sheet.getMaxColumns();
  if (nowRows < rows) sheet.insertRowsAfter(nowRows, rows - nowRows);
  if (nowRows > rows) sheet.deleteRows(rows + 1, nowRows - rows);
  if (nowColumns < columns) sheet.insertColumnsAfter(nowColumns, columns - nowColumns);
  if (nowColumns > columns) sheet.deleteColumns(columns + 1, nowColumns - columns);
}
