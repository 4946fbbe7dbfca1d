import { outputs } from '../app/functions/outputs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const ASIDE = 'ICP_AGAIN_';

/**
 * Sheets calculates a custom function again only when its formula or an argument changes, so each
 * call gets another name for a moment. What a run that was cut off left behind is put right first.
 * Plain texts, no regular expressions: a group that is not put in again would destroy formulas.
 *
 * @returns The number of formulas.
 */
export function refreshFormulas(spreadsheet: Spreadsheet): number {
  putBack(spreadsheet);
  try {
    const renamed = Object.keys(outputs).map((name) => setAside(spreadsheet, name));
    SpreadsheetApp.flush();
    return renamed.reduce((sum, count) => sum + count, 0);
  } finally {
    putBackForSure(spreadsheet);
  }
}

function setAside(spreadsheet: Spreadsheet, name: string): number {
  return finder(spreadsheet, `${name}(`).replaceAllWith(`${name.replace('ICP_', ASIDE)}(`);
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
