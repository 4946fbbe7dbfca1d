import type { Definition } from '../../definition/definition';
import { fingerprint } from '../../definition/fingerprint';
import { fold } from '../../engine/values/fold';
import { allVersions } from '../accounts/list';
import { openRunsKept } from '../changes/runs-kept';
import type { LoadedDefinition } from '../load-definition';
import type { Outside } from '../outside';
import { knownVersion } from '../versions/current-version';
import { isSavedBy, versionLabel } from '../versions/version-label';
import type { Sheet } from '../workbook';

/** The definitions that may have written the rows of a list. */
export interface RowWriters {
  readonly all: readonly Definition[];
  /**
   * The one that wrote a row.
   *
   * @param version - As it stands in the row.
   * @param scoredAt - The same.
   * @returns `undefined` where nothing knows it any more.
   */
  of(version: string, scoredAt: string): Definition | undefined;
}

/**
 * Finds the definitions that wrote the rows of a list: by the history, by the definition that is there
 * where somebody deleted the history, and by the runs that were kept. A row that is older than the
 * version of its number was written by another one, of a history that is gone.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param sheet - The tab of the list.
 * @param name - Name of the definition.
 * @param loaded - The definition as it is.
 */
export function rowWriters(
  { workbook, notebook }: Outside,
  sheet: Sheet,
  name: string,
  { definition }: LoadedDefinition,
): RowWriters {
  const known = knownVersion(notebook, name, fingerprint(definition)) ?? 0;
  const versions = [
    { icp: name, version: known, savedAt: '', definition },
    ...allVersions(workbook).filter(({ icp }) => fold(icp) === fold(name)),
  ];
  const byLabel = new Map(versions.map((one) => [versionLabel(one.icp, one.version), one]));
  const found = new Map<string, Definition | undefined>();
  const keptOf = (version: string, scoredAt: string) => {
    const kept = openRunsKept(workbook, { name, tab: sheet.id(), tabName: sheet.name });
    const run = [kept.last, kept.before].find(
      (one) => one?.about.version === version && one.about.scoredAt === scoredAt,
    );
    return run && kept.read(run)?.definition;
  };
  return {
    all: versions.map((one) => one.definition),
    of: (version, scoredAt) => {
      const one = byLabel.get(version);
      if (one !== undefined && isSavedBy(one, scoredAt)) return one.definition;
      const key = `${version} ${scoredAt}`;
      if (!found.has(key)) found.set(key, keptOf(version, scoredAt));
      return found.get(key);
    },
  };
}
