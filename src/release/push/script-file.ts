import { sealedUse, sealedVersion, type Use } from '../seal.mjs';

/** A file of a script project, by its name in the editor of Apps Script. */
export interface ScriptFile {
  /** With its ending there: `Code.gs`, `Sidebar.html`, `appsscript.json`. */
  readonly name: string;
  readonly source: string;
}

export const MANIFEST = 'appsscript.json';

/** What Google puts into a new project, in any language. */
const NEW_SCRIPT = /^\s*(?:function myFunction\(\)\s*\{\s*\}\s*)?$/;

/** Is it one that nobody would miss: blank, or as Google made it? */
export function isEmpty({ source }: ScriptFile): boolean {
  return NEW_SCRIPT.test(source);
}

/** Is it as some version of this add-on brought it? */
export function isOurs({ source }: ScriptFile): boolean {
  return sealedVersion(source) !== undefined;
}

/** What a script of ours is for; `undefined` where none of its files says it. */
export function builtFor(files: readonly ScriptFile[]): Use | undefined {
  return files.map(({ source }) => sealedUse(source)).find((use) => use !== undefined);
}
