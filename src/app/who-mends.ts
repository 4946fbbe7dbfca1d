import { EDITED_IN_SHEET } from '../definition/edited-in-sheet';
import type { Version } from '../definition/history';
import { definitionNameOf } from '../definition/names';
import { fold } from '../engine/values/fold';
import { calendar } from './calendar';
import type { BrokenDefinition } from './definition-errors';
import { messages } from './messages';
import { quietly } from './quietly';
import { openHistory } from './versions/history-sheet';
import { words } from './versions/words';
import type { Workbook } from './workbook';

/**
 * Whom to ask about a config sheet that can't be read: its owner, and who saved its newest version; where
 * that was made by hand, since when it is.
 *
 * @param workbook - Its history is read; where that fails, nothing is said of it.
 * @param reader - Who reads this, who is not told to ask themselves; `''` where nobody knows.
 * @returns Sentences, `''` where nothing is known.
 * @example whoMends(error, workbook) // 'Ask Revenue operations, who owns the definition.'
 */
export function whoMends(
  { problems: [first], owner }: Pick<BrokenDefinition, 'problems' | 'owner'>,
  workbook: Workbook,
  reader = '',
): string {
  const tab = first?.where.slice(0, first.where.lastIndexOf('!')) ?? '';
  const versions = versionsOf(workbook, definitionNameOf(tab) ?? '');
  const newest = versions[versions.length - 1];
  const nobody = new Set(['', owner, reader].map(fold));
  const saved = newest && !nobody.has(fold(newest.by)) ? newest : undefined;
  const isReader = owner !== '' && fold(owner) === fold(reader);
  const asked = messages.whoMends(isReader ? '' : owner, saved);
  const whole = versions.filter((one) => !isByHand(one)).pop();
  if (newest === undefined || !isByHand(newest) || whole === undefined) return asked;
  const since = words.editedSince(whole, asked === '' ? 'The definition' : 'It');
  return [owner === '' ? words.noOwner : asked, since].filter(Boolean).join(' ');
}

function isByHand({ by, note }: Version): boolean {
  return by === '' && note === EDITED_IN_SHEET;
}

/** Oldest first. */
function versionsOf(workbook: Workbook, name: string): readonly Version[] {
  let found: readonly Version[] = [];
  quietly(() => {
    const { versions } = openHistory(
      workbook,
      calendar(() => workbook.timeZone()),
    );
    found = versions.filter(({ icp }) => icp === name);
  });
  return found;
}
