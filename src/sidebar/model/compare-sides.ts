import type { Definition } from '../../definition/definition';
import type { State } from '../../protocol/answer';
import type { SideRequest } from '../../protocol/requests';
import { compareWords, sideWords } from './compare-words';

/** A definition that can stand on either side. */
export interface Choice {
  /** Tells it from all others. */
  readonly key: string;
  readonly text: string;
  readonly side: SideRequest;
}

/** Choices of one kind. */
export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

export const SAVED = 'saved';
export const DRAFT = 'draft';

/** @example versionKey(3) // 'v3' */
export function versionKey(version: number): string {
  return `v${version}`;
}

/**
 * What can be compared, in groups that hold something.
 *
 * @param state - The definition that is open.
 * @param draft - `undefined` where nothing is changed.
 */
export function choiceGroups(
  { name, names, version, versions }: State,
  draft: Definition | undefined,
): ChoiceGroup[] {
  const saved: Choice = { key: SAVED, text: sideWords.saved(version), side: { kind: 'saved' } };
  const groups = [
    {
      label: compareWords.now,
      choices: draft === undefined ? [saved] : [draftChoice(version, draft), saved],
    },
    {
      label: compareWords.versions,
      choices: versions
        .filter((line) => line.version !== version && line.refused === undefined)
        .map((line): Choice => {
          const side = { kind: 'version', version: line.version } as const;
          return { key: versionKey(line.version), text: sideWords.version(line), side };
        }),
    },
    {
      label: compareWords.definitions,
      choices: names
        .filter((other) => other !== name)
        .map((other): Choice => {
          const side = { kind: 'definition', name: other } as const;
          return { key: `definition ${other}`, text: sideWords.definition(other), side };
        }),
    },
  ];
  return groups.filter(({ choices }) => choices.length > 0);
}

function draftChoice(version: number, definition: Definition): Choice {
  return { key: DRAFT, text: sideWords.draft(version), side: { kind: 'draft', definition } };
}

const PLAIN: Choice = { key: SAVED, text: '', side: { kind: 'saved' } };

/** The choice of a key; what is saved where there is none any more. */
export function choiceOf(groups: readonly ChoiceGroup[], key: string): Choice {
  const all = groups.flatMap(({ choices }) => choices);
  return all.find((choice) => choice.key === key) ?? PLAIN;
}

/** The keys of what somebody most likely wants to compare with what is there now. */
export function likelyPair(groups: readonly ChoiceGroup[]): { before: string; after: string } {
  const [now, ...others] = groups;
  if (now?.choices.some(({ key }) => key === DRAFT)) return { before: SAVED, after: DRAFT };
  return { before: others[0]?.choices[0]?.key ?? SAVED, after: SAVED };
}
