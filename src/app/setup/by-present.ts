import { canonicalJson } from '../../definition/canonical-json';
import type { Definition } from '../../definition/definition';
import { scoringModel } from '../../definition/scoring-model';
import { fold } from '../../engine/values/fold';
import type { List } from '../accounts/list';
import type { ScoreHeader } from '../accounts/own-header';
import type { LoadedDefinition } from '../load-definition';
import { once } from '../once';
import type { Outside } from '../outside';
import { openHistory } from '../versions/history-sheet';
import { isSavedBy, versionLabel } from '../versions/version-label';

/** Whether something that was done at a time, `2025-03-04 14:05`, by a version goes for what is there. */
export type ByPresent = (version: string, at: string) => boolean;

/**
 * Tells what was done by the definition as it is from what an earlier one did. A version that scores the
 * same counts too: naming an owner undoes nothing. One that was saved after it was done bears the number
 * of another one, of a history that somebody deleted.
 *
 * @param outside - The spreadsheet.
 * @param name - Name of the definition.
 * @param loaded - The definition as it is.
 * @param present - Number of its version.
 * @param labelled - The name that goes into a version's label, see `versionLabel`.
 */
export function byPresent(
  { workbook }: Pick<Outside, 'workbook'>,
  name: string,
  { definition, calendar }: LoadedDefinition,
  present: number,
): (labelled: string) => ByPresent {
  const versions = once(() =>
    openHistory(workbook, calendar).versions.filter(({ icp }) => icp === name),
  );
  const model = modelOf(definition);
  return (labelled) => (version, at) => {
    const one = versions().find((other) => versionLabel(labelled, other.version) === version);
    if (one === undefined) return version === versionLabel(labelled, present);
    return isSavedBy(one, at) && modelOf(one.definition) === model;
  };
}

/** All that scores are made of. */
function modelOf(definition: Definition): string {
  const { criteria, ...model } = scoringModel(definition);
  const plain = criteria.map((one) => ({ ...one, why: '' }));
  return canonicalJson({ ...model, criteria: plain });
}

/**
 * Whether the last run over a list was by the definition as it is.
 *
 * @param list - The accounts.
 * @param name - Name of the definition.
 */
export function isScoredBy(list: List, name: string, isPresent: ByPresent): boolean {
  const columnOf = (wanted: ScoreHeader) =>
    list.scores.find((one) => one.header === wanted && one.name === fold(name))?.column ?? -1;
  const [version, at] = [columnOf('ICP Version'), columnOf('ICP Scored At')];
  const stamps = list.values
    .slice(list.headerRow)
    .map((row) => [String(row[version] ?? ''), String(row[at] ?? '')] as const)
    .filter(([label]) => label !== '');
  const [last = ''] = stamps
    .map(([, one]) => one)
    .sort()
    .reverse();
  const labels = new Set(stamps.flatMap(([label, one]) => (one === last ? [label] : [])));
  return [...labels].some((label) => isPresent(label, last));
}
