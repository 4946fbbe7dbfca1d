import { fingerprint } from '../../definition/fingerprint';
import type { Version } from '../../definition/history';
import type { SavedState, State } from '../../protocol/answer';
import { definitionNames } from '../definitions';
import { type LoadedDefinition, loadDefinition } from '../load-definition';
import type { Outside } from '../outside';
import { currentVersion } from '../versions/current-version';
import { openHistory } from '../versions/history-sheet';

/** Reads a definition with its versions; one that was edited by hand gets a version of its own. */
export function readState(outside: Outside, name: string): State {
  const loaded = loadDefinition(outside.workbook, name, outside.clock);
  const { version } = currentVersion(outside, name, loaded);
  const { versions } = openHistory(outside.workbook, loaded.calendar);
  const state = stateOf(outside, name, loaded, version, versions);
  return { ...state, names: definitionNames(outside.workbook) };
}

/** The state of a definition that has been read already, with the versions of all definitions. */
export function stateOf(
  { clock }: Outside,
  name: string,
  { definition, calendar }: LoadedDefinition,
  version: number,
  versions: readonly Version[],
): SavedState {
  return {
    name,
    version,
    definition,
    fingerprint: fingerprint(definition),
    versions: versions
      .filter(({ icp }) => icp === name)
      .map(({ version, savedAt, by, note, changes }) => ({ version, savedAt, by, note, changes }))
      .reverse(),
    now: calendar.stamp(clock.now()),
    today: calendar.today(clock.now()),
  };
}
