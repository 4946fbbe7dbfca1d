import type { BaseFunction } from '@univerjs/engine-formula';
import { formula } from './univer';

let shared = false;

/**
 * Lets workbooks share the engine's own functions, of which each makes almost five hundred: half of
 * the time in which it opens. One that keeps something of its workbook is still made anew. Relies
 * on internals of Univer 0.25.1.
 */
export function shareFunctions(): void {
  if (shared) return;
  shared = true;
  const entries = formula.ALL_IMPLEMENTED_FUNCTIONS as unknown as [
    new (name: string) => unknown,
    string,
  ][];
  for (const entry of entries) {
    const [Own, name] = entry;
    const made = new Own(name) as BaseFunction;
    if (!keepsWorkbook(made)) entry[0] = giving(made);
  }
}

/** The engine hands these over when a formula is parsed, the rest when it is calculated. */
function keepsWorkbook({
  needsLocale,
  needsSheetsInfo,
  needsFormulaDataModel,
}: BaseFunction): boolean {
  return needsLocale || needsSheetsInfo || needsFormulaDataModel;
}

function giving(made: BaseFunction): new (name: string) => unknown {
  return function give() {
    return made;
  } as unknown as new (
    name: string,
  ) => unknown;
}
