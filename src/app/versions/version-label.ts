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
