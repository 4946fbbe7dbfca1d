import { definitionNames } from '../definitions';
import { loadDefinition } from '../load-definition';
import type { Outside } from '../outside';
import { currentVersion } from '../versions/current-version';
import { openHistory } from '../versions/history-sheet';
import type { State } from './answer';

/** Reads a definition with its versions; one that was edited by hand gets a version of its own. */
export function readState(outside: Outside, name: string): State {
  const loaded = loadDefinition(outside.workbook, name, outside.clock);
  const { version } = currentVersion(outside, name, loaded);
  const { versions } = openHistory(outside.workbook, loaded.calendar);
  return {
    name,
    names: definitionNames(outside.workbook),
    version,
    definition: loaded.definition,
    versions: versions
      .filter(({ icp }) => icp === name)
      .map(({ version, savedAt, by, note, changes }) => ({ version, savedAt, by, note, changes }))
      .reverse(),
    now: loaded.calendar.stamp(outside.clock.now()),
    today: loaded.context.asOf,
  };
}
