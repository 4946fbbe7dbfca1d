import type { ServiceCalls } from '../../../src/host/core/api';

/** The calls of SpreadsheetApp and what it gives; locks, properties and dialogs are quick. */
export function sheetsCalls(calls: ServiceCalls): number {
  const isSheets = (name: string) => !/^(Lock|Properties|Cache|Ui|Menu)\./.test(name);
  return Object.entries(calls).reduce(
    (sum, [name, count]) => sum + (isSheets(name) ? count : 0),
    0,
  );
}

/** Those that read or change cells and tabs; to name a tab, a range or its size moves no data. */
export function movingCalls(calls: ServiceCalls): number {
  const isNaming =
    /\.(getActive|getSheetByName|getRange|getRangeList|getDataRange|getLastRow|getLastColumn|getMaxRows|getMaxColumns|getName|getSheets|getSheet|getSheetId|getColumn|flush)$/;
  return sheetsCalls(
    Object.fromEntries(Object.entries(calls).filter(([name]) => !isNaming.test(name))),
  );
}
