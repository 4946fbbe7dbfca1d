import { EDITED_IN_SHEET } from '../definition/edited-in-sheet';
import { counted } from '../engine/figures';
import type { VersionLine } from '../protocol/answer';

const FOLLOWS =
  'Formulas follow; the columns of Score accounts keep their scores until it is run again.';

/** Texts of the sidebar that more than one of its parts says. */
export const words = {
  conflict: 'Somebody else saved in between.',
  backToReview: (place: string) => `Back to the review${place === '' ? '' : `, step ${place}`}`,
  takeUp: (at: string) => `Take up your draft of ${at}`,
  addDraft: (at: string) => `Add your draft of ${at} to this one`,
  draftWaits: (at: string) => `draft of ${at} waits`,
  takenUp: (changes: number, version: number) =>
    `Your ${standing(changes, 'from then ')} on version ${version}, not saved yet.`,
  nowStand: (changes: number, version: number) =>
    `Your ${standing(changes, 'now ')} on version ${version}, not saved yet.`,
  saving: 'Saving…',
  saved: (version: number) => `Version ${version} saved. ${FOLLOWS}`,
  follows: FOLLOWS,
  whoSaves: 'Write your name: ICP History shows who changed what.',
  reading: 'Reading the spreadsheet…',
  isNow: (latest: VersionLine | undefined, version: number) =>
    `${changedBy(latest)}: this is version ${version} now.`,
  bothChanged: (latest: VersionLine | undefined, version: number, clashes: readonly string[]) =>
    `${changedBy(latest)}: version ${version} stands there now. Both changed: ${clashes.join(', ')}. Saving shows both sides.`,
  broughtAbout: (latest: VersionLine | undefined, version: number) =>
    isByHand(latest)
      ? `The config sheet was edited (version ${version}) while you were editing here.`
      : `${latest?.by || 'Somebody'} saved version ${version} while you were editing.`,
  isOlder: (base: number, version: number) =>
    `It began from version ${base}; version ${version} stands now. Yours is put on top, nothing is saved by that.`,
  keptBoth: (clashes: readonly string[]) =>
    clashes.length === 0 ? '' : ` Changed by both, yours kept: ${clashes.join(', ')}.`,
  keptWhole: ' What it began from is gone: all of it stands, look at the changes before you save.',
  forgetDraft: 'Discard it',
  unfinishedDraft: 'Unsaved draft',
  notKept: (why: string) => `Your draft will not outlive this sidebar: ${why}`,
  defaultName: 'ICP Config',
  help: 'Help',
  more: 'More: versions, compare, help',
  versions: 'Versions',
  whatsNew: 'What’s new',
  lookingAtList: 'Looking at your list…',
  copy: 'Copy',
  copied: 'Copied',
  copyOf: (formula: string) => `Copy ${formula}`,
  addon: (version: string) => `ICP Score ${version}`,
  newIn: (version: string) => `New in ICP Score ${version}`,
} as const;

function standing(changes: number, when: string): string {
  return `${counted(changes, 'change')} ${when}${changes === 1 ? 'stands' : 'stand'}`;
}

function isByHand(version: VersionLine | undefined): boolean {
  return version?.by === '' && version.note === EDITED_IN_SHEET;
}

function changedBy(latest: VersionLine | undefined): string {
  return isByHand(latest) ? 'The config sheet was edited' : `${latest?.by || 'Somebody'} has saved`;
}

/** Name of a definition as the menu shows it. */
export function shownName(name: string): string {
  return name === '' ? words.defaultName : name;
}

/** What an error says. */
export function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
