import { count, counted } from '../../engine/figures';
import type { MadeView } from '../../protocol/list-view';

/** What *Lists* says of those that were made. */
export const listsWords = {
  outdated: (lists: number) =>
    lists === 1 ? 'One list is out of date' : `${count(lists)} lists are out of date`,
  others: (lists: number) => `${counted(lists, 'list')} made before`,
  of: ({ target, madeAt, by }: MadeView) => `${target} of ${madeAt}${by === '' ? '' : ` (${by})`}`,
  /** How it stands to what it would be now. */
  stands: ({ added, removed = 0, companies }: MadeView) => {
    if (added === undefined) return 'not compared, its line in the log was changed';
    return added + removed === 0
      ? `up to date, ${counted(companies, 'company', 'companies')}`
      : `${count(added)} to add, ${count(removed)} to remove`;
  },
  and: (more: number) => `and ${count(more)} more`,
  again: 'Make it again',
  open: 'Open it below',
} as const;
