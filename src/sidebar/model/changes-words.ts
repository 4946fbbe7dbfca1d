import { count } from '../../engine/figures';

/** What *Changes* says besides what the server does. */
export const changesWords = {
  since: 'Since',
  reading: 'Comparing…',
  why: 'Why the number moved',
  inIcp: (before: number, now: number) => `${count(before)} → ${count(now)}`,
  group: {
    Entered: (total: number) => `Entered the ICP: ${count(total)}`,
    Left: (total: number) => `Left the ICP: ${count(total)}`,
    Moved: (total: number) => `Moved to another tier: ${count(total)}`,
  },
  none: 'None.',
  further: (more: number) => `${count(more)} more: write them to a tab.`,
  notInList: 'not in the list',
  write: 'Write to a tab',
  writing: 'Writing…',
  written: (summary: string) => `Written into ICP Changes. ${summary}`,
} as const;
