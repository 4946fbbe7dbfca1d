import type { Notebook } from '../workbook';

/**
 * A save notes what it is about to write. If it fails midway, the sheet holds a part of the draft;
 * the note tells that from an edit by hand, so that the same draft can be saved again.
 */
const key = (name: string) => `ICP unfinished save: ${name}`;
const value = (base: number, print: string) => `${base}|${print}`;

export function beginSave(notebook: Notebook, name: string, base: number, print: string): void {
  notebook.set(key(name), value(base, print));
}

export function endSave(notebook: Notebook, name: string): void {
  notebook.remove(key(name));
}

/** Whether a save of the same draft from the same version failed midway. */
export function isUnfinished(
  notebook: Notebook,
  name: string,
  base: number,
  print: string,
): boolean {
  return notebook.get(key(name)) === value(base, print);
}
