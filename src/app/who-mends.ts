import { definitionNameOf } from '../definition/names';
import { fold } from '../engine/values/fold';
import { calendar } from './calendar';
import type { BrokenDefinition } from './definition-errors';
import { messages } from './messages';
import { quietly } from './quietly';
import { openHistory } from './versions/history-sheet';
import type { Workbook } from './workbook';

/**
 * Whom to ask about a config sheet that can't be read: its owner, and who saved it last.
 *
 * @param broken - The problems, of which the first tells the tab.
 * @param workbook - Its history is read; where that fails, nothing is said of it.
 * @returns A sentence, `''` where nobody is known.
 * @example whoMends(error, workbook) // 'Ask Revenue operations, who owns the definition.'
 */
export function whoMends(
  { problems: [first], owner }: Pick<BrokenDefinition, 'problems' | 'owner'>,
  workbook: Workbook,
): string {
  const tab = first?.where.slice(0, first.where.lastIndexOf('!')) ?? '';
  const saved = lastSaved(workbook, definitionNameOf(tab) ?? '');
  const isOwner = fold(saved?.by ?? '') === fold(owner);
  return messages.whoMends(owner, isOwner ? undefined : saved);
}

/** The newest version that somebody put a name to. */
function lastSaved(workbook: Workbook, name: string) {
  let found: ReturnType<typeof openHistory>['versions'][number] | undefined;
  quietly(() => {
    const { versions } = openHistory(
      workbook,
      calendar(() => workbook.timeZone()),
    );
    found = versions.filter(({ icp, by }) => icp === name && by !== '').pop();
  });
  return found;
}
