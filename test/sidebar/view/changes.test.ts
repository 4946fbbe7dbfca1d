import { afterEach, describe, expect, it } from 'vitest';
import type { ChangedView, ChangesView } from '../../../src/protocol/changes-view';
import { changedKind } from '../../../src/sidebar/state/changes';
import { ToldChanges } from '../../../src/sidebar/view/changes';
import { nodes, texts } from './support/shown';

const account = (changes: Partial<ChangedView>): ChangedView => ({
  row: 7,
  account: 'Halkabex',
  before: 'Tier 3',
  now: 'Tier 2',
  scoreBefore: 56.7,
  scoreNow: 73.7,
  source: 'data',
  because: 'Asked for a demo: No → Yes (+17.0)',
  ...changes,
});
const none = { total: 0, accounts: [] };
const view: ChangesView = {
  sentence: '1 entered the ICP, 2 left since 23 Jun 2026, mostly because the data changed',
  below: '2026-06-23 09:00 (v11) → 2026-06-30 09:00 (v12).',
  inIcp: [220, 219],
  bridge: [{ source: 'data', says: 'Data', entered: 1, left: 2 }],
  entered: { total: 1, accounts: [account({})] },
  left: {
    total: 80,
    accounts: [account({ row: null, account: 'gone.example', now: '', scoreNow: null })],
  },
  moved: none,
  definition: [],
  care: ['Accounts are found again by Domain.'],
};

const shown = () => texts(ToldChanges({ view })).join('|');

describe('what changed in the sidebar', () => {
  afterEach(() => {
    changedKind.value = 'Entered';
  });

  it('tells the sentence first, then what each cause added and took', () => {
    const [sentence, below] = texts(ToldChanges({ view }));
    expect([sentence, below]).toEqual([view.sentence, view.below]);
    expect(shown()).toContain('220 → 219|Data|+1 −2');
  });

  it('lists the accounts of one kind with the points and why', () => {
    expect(shown()).toContain('Entered the ICP: 1|Halkabex|Tier 3| → |Tier 2');
    expect(shown()).toContain('+17.0 · Asked for a demo: No → Yes (+17.0)');
    changedKind.value = 'Moved';
    expect(shown()).toContain('Moved to another tier: 0|None.');
  });

  it('leads nowhere where an account is gone, and says how many more there are', () => {
    changedKind.value = 'Left';
    expect(shown()).toContain('gone.example|Tier 3| → |not in the list');
    expect(shown()).toContain('79 more: write them to a tab.');
    const lines = nodes(ToldChanges({ view })).filter(
      ({ type, props }) => type === 'button' && 'aria-disabled' in props,
    );
    expect(lines.map(({ props }) => (props as Record<string, unknown>)['aria-disabled'])).toEqual([
      true,
    ]);
  });
});
