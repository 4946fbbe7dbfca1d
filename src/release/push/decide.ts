import { isSomebodys, type ManifestDifference, manifestDifferences } from './manifest';
import { isEmpty, isOurs, MANIFEST, type ScriptFile } from './script-file';

/** What to do about a script project, from what is in it. */
export type Decision =
  | { readonly kind: 'same' }
  | { readonly kind: 'push'; readonly manifest: readonly ManifestDifference[] }
  | {
      readonly kind: 'refuse';
      readonly files: readonly ScriptFile[];
      readonly manifest: readonly ManifestDifference[];
    };

/**
 * Decides whether ours may take the place of what is there: a push replaces every file.
 *
 * @param there all files of the project
 * @param here the files to be pushed
 * @returns `refuse` with what somebody would miss
 */
export function decidePush(there: readonly ScriptFile[], here: readonly ScriptFile[]): Decision {
  const differences = manifestDifferences(manifestOf(there), manifestOf(here));
  const files = codeOf(there).filter((file) => !isOurs(file) && !isEmpty(file));
  const missed = differences.filter(isSomebodys);
  if (files.length > 0 || missed.length > 0) return { kind: 'refuse', files, manifest: missed };
  const isSame =
    differences.length === 0 &&
    codeOf(there).length === codeOf(here).length &&
    codeOf(here).every((ours) => codeOf(there).some((file) => isEqual(file, ours)));
  return isSame ? { kind: 'same' } : { kind: 'push', manifest: differences };
}

function codeOf(files: readonly ScriptFile[]): ScriptFile[] {
  return files.filter(({ name }) => name !== MANIFEST);
}

function manifestOf(files: readonly ScriptFile[]): string {
  return files.find(({ name }) => name === MANIFEST)?.source ?? '{}';
}

function isEqual(a: ScriptFile, b: ScriptFile): boolean {
  return a.name === b.name && a.source === b.source;
}
