import type { Host } from '../core/api';
import type { PageDialogs } from './dialogs';
import type { FunctionHelp } from './function-help';
import type { Opening } from './protocol';

/** The state of a workbook as a page that connects now must show it. */
export function opening(
  host: Host,
  dialogs: PageDialogs,
  name: string,
  functions: readonly FunctionHelp[],
): Opening {
  const sheets = host.sheetNames();
  const bySheet = <T>(read: (sheet: string) => T): Record<string, T> =>
    Object.fromEntries(sheets.map((sheet) => [sheet, read(sheet)]));
  return {
    name,
    locale: host.locale(),
    menu: host.menu(),
    noMenu: host.noMenu(),
    functions,
    snapshot: host.snapshot(),
    active: { sheet: host.activeSheet(), a1: host.activeRange() },
    notes: bySheet((sheet) => host.notes(sheet)),
    marks: bySheet((sheet) => host.marks(sheet)),
    charts: bySheet((sheet) => host.charts(sheet)),
    questions: dialogs.waiting(),
  };
}
