/** Names of the tabs with a protection that keeps the person at the keyboard out. */
export function protectedTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string[] {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const names = [SHEET, RANGE]
    .flatMap((type) => spreadsheet.getProtections(type))
    .filter((protection) => !protection.isWarningOnly() && !protection.canEdit())
    .map((protection) => protection.getRange().getSheet().getName());
  return [...new Set(names)];
}
