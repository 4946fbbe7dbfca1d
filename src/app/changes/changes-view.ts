import type { ChangedGroup, ChangesView } from '../../protocol/changes-view';
import { shown } from '../../protocol/json-number';
import type { ChangedList, Changes } from './changes';
import { words } from './words';

/** Accounts of a kind that a sidebar has room for. */
const MOST = 50;
/** Accounts to tell one by one so that it has those of each kind. */
export const MOST_TOLD = 3 * MOST;

/** Puts what changed into the shapes of the sidebar. */
export function changesView(changes: Changes): ChangesView {
  const { inIcp, bridge, entered, left, moved, definition } = changes;
  return {
    sentence: words.sentence(changes),
    below: words.below(changes),
    inIcp,
    bridge: bridge
      .filter((line) => line.entered + line.left > 0)
      .map((line) => ({ ...line, says: words.shortly(changes)[line.source] })),
    entered: groupOf(entered),
    left: groupOf(left),
    moved: groupOf(moved),
    definition,
    care: words.care(changes),
  };
}

function groupOf({ total, largest }: ChangedList): ChangedGroup {
  return {
    total,
    accounts: largest.slice(0, MOST).map((one) => {
      const { row, account, before, now, scoreBefore, scoreNow, source, because } = one;
      return {
        row: row ?? null,
        account,
        before,
        now,
        scoreBefore: shown(scoreBefore),
        scoreNow: shown(scoreNow),
        source,
        because,
      };
    }),
  };
}
