import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dropOverride, setOverride } from '../../../src/definition/edit/override';
import { askAccount } from '../../../src/sidebar/state/account';
import { edit, tryEdit } from '../../../src/sidebar/state/edit-draft';
import { loadPreview, show } from '../../../src/sidebar/state/load';
import {
  draft,
  moved,
  movedByOverride,
  movingNow,
  saved,
  timeline,
} from '../../../src/sidebar/state/store';
import { accountsTab, configTab } from '../../product/support/defined-workbook';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { slowServer } from './slow-server';

const workbook = MemoryWorkbook.of(
  [accountsTab(), configTab('ICP Config')],
  Date.UTC(2026, 5, 30, 9),
);
const ask = workbook.ask.bind(workbook) as never;
const send = (json: string) => workbook.ask(JSON.parse(json));
let given: ReturnType<typeof slowServer>;

beforeEach(async () => {
  given = slowServer({ ask, send } as never);
  show(given.state);
  void loadPreview();
  await given.answer(0);
});
afterEach(() => {
  vi.unstubAllGlobals();
  saved.value = undefined;
  timeline.value = undefined;
});

const override = (tier: string) =>
  tryEdit(
    setOverride(
      { account: 'contoso.example', tier, reason: 'partner', by: '', until: undefined },
      given.state.today,
    ),
  );

it('an override of the draft moves its account, though no score moves', () => {
  expect(movingNow.value).toBe('0 accounts move');
  expect(override('Tier 1')).toBe('');
  expect(moved.value).toEqual([]);
  expect(movedByOverride.value).toEqual([{ account: 'contoso.example', from: '', to: 'Tier 1' }]);
  expect(movingNow.value).toBe('1 account moves by override');
  edit(dropOverride('contoso.example'));
  expect(movingNow.value).toBe('0 accounts move');
});

it('of an account that was looked at its tier by the definition is known', async () => {
  void askAccount(draft.value!, 1);
  await given.answer(1);
  override('Tier 1');
  expect(movedByOverride.value).toEqual([
    { account: 'contoso.example', from: 'Not ICP', to: 'Tier 1' },
  ]);
  override('Not ICP');
  expect(movingNow.value).toBe('0 accounts move');
});

it('one that both move counts once', async () => {
  void askAccount(draft.value!, 1);
  await given.answer(1);
  edit((definition) => ({
    ...definition,
    tiers: definition.tiers.map((tier) => ({ ...tier, name: `New ${tier.name}` })),
  }));
  const all = moved.value.length;
  override('New Tier 1');
  expect(moved.value).toHaveLength(all - 1);
  expect(movingNow.value).toMatch(/, 1 more by override$/);
});
