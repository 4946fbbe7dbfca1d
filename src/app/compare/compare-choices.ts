import { configSheetName } from '../../definition/names';
import { allVersions } from '../accounts/list';
import { definitionNames } from '../definitions';
import { chosenOf } from '../numbered';
import { versionLabel } from '../versions/version-label';
import type { Workbook } from '../workbook';
import { words } from './words';

/** Versions that a question has room for. */
const MOST_VERSIONS = 15;

/** Something to compare: what it is asked by, see `readPrompt`, and how it is shown. */
export interface CompareChoice {
  readonly asked: string;
  readonly shown: string;
}

/**
 * What can be compared: each definition as it stands, then the newest versions.
 *
 * @throws A message where the history can't be read.
 * @example compareChoices(workbook)[0] // { asked: 'ICP Config', shown: 'current: ICP Config as it stands' }
 */
export function compareChoices(workbook: Workbook): CompareChoice[] {
  const names = definitionNames(workbook);
  const versions = allVersions(workbook)
    .filter(({ icp }) => names.includes(icp))
    .slice(-MOST_VERSIONS)
    .reverse();
  return [
    ...names.map((name) => ({ asked: configSheetName(name), shown: words.asItStands(name) })),
    ...versions.map(({ icp, version, savedAt, note }) => ({
      asked: `${configSheetName(icp)} v${version}`,
      shown: words.asSaved(versionLabel(icp, version), savedAt, note),
    })),
  ];
}

/**
 * Puts what was chosen in place of its numbers.
 *
 * @example withChoices('2, PLG', choices) // 'ICP Config v3,PLG'
 */
export function withChoices(asked: string, choices: readonly CompareChoice[]): string {
  const all = choices.map((one) => one.asked);
  return asked
    .split(',')
    .map((part) => chosenOf(part, all))
    .join();
}
