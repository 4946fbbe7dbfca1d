/**
 * A version as it stands beside a score and above a comparison; that of a definition with a name
 * bears it, since two definitions may score the same accounts.
 *
 * @param name - Name of the definition, `''` for the one in `ICP Config`.
 * @example versionLabel('PLG', 2) // 'PLG v2'
 */
export function versionLabel(name: string, version: number): string {
  return name === '' ? `v${version}` : `${name} v${version}`;
}

/**
 * Whether a version was there already when something was done under its number; else that was another
 * one, of a history that somebody deleted.
 *
 * @param at - A time as it is stamped: `2025-03-04 14:05`.
 * @example isSavedBy({ savedAt: '2025-03-04 14:05' }, '2025-02-01 09:00') // false
 */
export function isSavedBy({ savedAt }: { readonly savedAt: string }, at: string): boolean {
  return savedAt <= at;
}
