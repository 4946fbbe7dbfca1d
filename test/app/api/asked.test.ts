import { expect, it } from 'vitest';
import { setUp } from '../../../src/app/setup/set-up';
import type { Definition } from '../../../src/definition/definition';
import { setSearched } from '../../../src/definition/edit/edit';
import type { AskedColumn } from '../../../src/protocol/asked-column';
import { dealsOnly } from '../../journeys/workbooks/deals-only';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { NOW } from './support';

const name = '';
const workbook = MemoryWorkbook.of(dealsOnly().tabs, NOW);
workbook.execute(setUp);

/** What discovery and a build ask about, by a draft or by what is saved. */
const asking: Readonly<Record<string, (draft?: Definition) => readonly AskedColumn[]>> = {
  patterns(definition) {
    const answer = workbook.ask({ action: 'patterns', name, definition });
    return 'patterns' in answer ? answer.patterns.asked : [];
  },
  build(definition) {
    const answer = workbook.ask({ action: 'build', name, definition });
    return 'proposal' in answer ? answer.proposal.asked : [];
  },
};

it.each(Object.keys(asking))('%s go by what a draft says of the columns asked about', (action) => {
  const state = workbook.ask({ action: 'state', name });
  if (!('state' in state)) throw new Error('There is no definition');
  const { definition } = state.state;
  const isUsed = (draft?: Definition) =>
    asking[action]?.(draft).find(({ field }) => field === 'Seller')?.isUsed;
  expect(isUsed()).toBe(false);
  expect(isUsed(setSearched('Seller', true)(definition))).toBe(true);
  expect(isUsed(setSearched('Seller', false)(definition))).toBe(false);
});
