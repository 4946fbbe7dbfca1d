/** A key of two manifests with what each says; `undefined` where one lacks it. */
export interface ManifestDifference {
  readonly key: string;
  readonly there: unknown;
  readonly here: unknown;
}

/** Google writes these into every new project; nothing of ours or of others hangs on what they say. */
const GOOGLES_OWN: readonly string[] = ['timeZone', 'exceptionLogging', 'runtimeVersion'];

/**
 * What a push would change in the manifest.
 *
 * @param there the project's, as text
 * @param here ours, as text
 * @throws where one is no JSON
 */
export function manifestDifferences(there: string, here: string): ManifestDifference[] {
  const [theirs, ours] = [parsed(there), parsed(here)];
  return [...new Set([...Object.keys(theirs), ...Object.keys(ours)])]
    .map((key) => ({ key, there: theirs[key], here: ours[key] }))
    .filter((one) => JSON.stringify(one.there) !== JSON.stringify(one.here));
}

/** Would somebody miss what stands there: a library, a scope, a setting that we do not bring? */
export function isSomebodys({ key, there, here }: ManifestDifference): boolean {
  if (there === undefined || GOOGLES_OWN.includes(key)) return false;
  if (Array.isArray(there) && Array.isArray(here)) return there.some((one) => !here.includes(one));
  return Object.keys(Object(there)).length > 0 || typeof there !== 'object';
}

function parsed(manifest: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(manifest));
  } catch {
    throw new Error('The manifest appsscript.json must be JSON, got something else');
  }
}
