/** A tab carries this name until it is complete. */
export const UNFINISHED = 'ICP unfinished';
/** A tab carries this name while the one that replaces it gets its own. */
export const REPLACED = 'ICP replaced';
const PASSING = /^ICP (?:unfinished|replaced)(?: \d+)?$/;

/** Whether a tab of ours with this name is on its way in or out. */
export function isPassing(name: string): boolean {
  return PASSING.test(name);
}
