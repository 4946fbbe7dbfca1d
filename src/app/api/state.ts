import { fingerprint } from '../../definition/fingerprint';
import type { Past, UnreadableVersion, Version } from '../../definition/history';
import type { SavedState, State, VersionLine } from '../../protocol/answer';
import { definitionNames } from '../definitions';
import { type LoadedDefinition, loadDefinition } from '../load-definition';
import type { Outside } from '../outside';
import { currentVersion } from '../versions/current-version';
import { openHistory } from '../versions/history-sheet';

/** Reads a definition with its versions; one that was edited by hand gets a version of its own. */
export function readState(outside: Outside, name: string): State {
  const loaded = loadDefinition(outside.workbook, name, outside.clock);
  const { version } = currentVersion(outside, name, loaded);
  const past = openHistory(outside.workbook, loaded.calendar);
  const state = stateOf(outside, name, loaded, version, past);
  return { ...state, names: definitionNames(outside.workbook) };
}

/** The state of a definition that has been read already, with the versions of all definitions. */
export function stateOf(
  { clock }: Outside,
  name: string,
  { definition, calendar }: LoadedDefinition,
  version: number,
  { versions, unreadable }: Past,
): SavedState {
  return {
    name,
    version,
    definition,
    fingerprint: fingerprint(definition),
    versions: [...versions, ...unreadable]
      .filter(({ icp }) => icp === name)
      .map(lineOf)
      .sort((a, b) => b.version - a.version),
    now: calendar.stamp(clock.now()),
    today: calendar.today(clock.now()),
  };
}

function lineOf(one: Version | UnreadableVersion): VersionLine {
  const { version, savedAt, by, note, changes } = one;
  return { version, savedAt, by, note, changes, ...('why' in one && { refused: one.why }) };
}
