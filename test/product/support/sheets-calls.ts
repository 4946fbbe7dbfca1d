import type { ServiceCalls } from '../../../src/host/core/api';

/** The calls of SpreadsheetApp and what it gives; locks, properties and dialogs are quick. */
export function sheetsCalls(calls: ServiceCalls): number {
  const isSheets = (name: string) => !/^(Lock|Properties|Cache|Ui|Menu)\./.test(name);
  return Object.entries(calls).reduce(
    (sum, [name, count]) => sum + (isSheets(name) ? count : 0),
    0,
  );
}
