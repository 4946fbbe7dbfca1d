/** Texts of the sidebar that more than one of its parts says. */
export const words = {
  noAnswer: 'The spreadsheet did not answer. Your changes are kept; try again.',
  conflict: 'Somebody else saved in between.',
  takeUp: (at: string) => `Take up your draft of ${at}`,
  takenUp: (changes: string, version: number) =>
    `Your ${changes} of then stand on version ${version}, not saved yet.`,
  isOlder: (base: number, version: number) =>
    `It began from version ${base}; version ${version} stands now. Yours is put on top, nothing is saved by that.`,
  keptBoth: (clashes: readonly string[]) => ` Changed by both, yours kept: ${clashes.join(', ')}.`,
  keptWhole: ' What it began from is gone: all of it stands, look at the changes before you save.',
  forgetDraft: 'Discard it',
  unfinishedDraft: 'Unsaved draft',
  notKept: (why: string) => `Your draft will not outlive this sidebar: ${why}`,
  defaultName: 'ICP Config',
} as const;

/** Name of a definition as the menu shows it. */
export function shownName(name: string): string {
  return name === '' ? words.defaultName : name;
}

/** What an error says. */
export function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
