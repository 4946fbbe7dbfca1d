type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const ASIDE = 'ICP_AGAIN_';
const CALL = String.raw`\bICP_((?:SCORE|TIER|EXPLAIN|DIMENSIONS|COVERAGE|EXCLUSION|ACTION|REPORT)\s*\()`;

/**
 * Sheets calculates a custom function again only when its formula or an argument changes, so each
 * call gets another name for a moment. What a run that was cut off left behind is put right first.
 *
 * @returns The number of formulas.
 */
export function refreshFormulas(spreadsheet: Spreadsheet): number {
  putBack(spreadsheet);
  try {
    const renamed = finder(spreadsheet, CALL)
      .useRegularExpression(true)
      .replaceAllWith(`${ASIDE}$1`);
    SpreadsheetApp.flush();
    return renamed;
  } finally {
    putBackForSure(spreadsheet);
  }
}

function putBackForSure(spreadsheet: Spreadsheet): void {
  try {
    putBack(spreadsheet);
  } catch {
    putBack(spreadsheet);
  }
}

function putBack(spreadsheet: Spreadsheet): void {
  finder(spreadsheet, ASIDE).replaceAllWith('ICP_');
}

function finder(spreadsheet: Spreadsheet, text: string) {
  return spreadsheet.createTextFinder(text).matchFormulaText(true);
}
