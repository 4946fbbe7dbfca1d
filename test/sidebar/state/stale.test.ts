import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { askAccount } from '../../../src/sidebar/state/account';
import { loadPreview, show } from '../../../src/sidebar/state/load';
import { draft, isStale, saved, timeline } from '../../../src/sidebar/state/store';
import { memoryBook } from '../../faults/support/memory-book';
import { accountsTab, configTab } from '../../product/support/defined-workbook';
import { slowServer } from './slow-server';

const fresh = memoryBook([accountsTab(), configTab('ICP Config')]);
let book: ReturnType<typeof fresh.copy>;
let given: ReturnType<typeof slowServer>;

beforeEach(async () => {
  book = fresh.copy();
  const ask = book.ask as never;
  given = slowServer({ ask, send: (json: string) => book.ask(JSON.parse(json)) } as never);
  show(given.state);
  await read();
});
afterEach(() => {
  vi.unstubAllGlobals();
  saved.value = undefined;
  timeline.value = undefined;
});

async function read() {
  const at = given.asked();
  void loadPreview();
  await given.answer(at);
}

async function look(row = 0) {
  const at = given.asked();
  void askAccount(draft.value!, row);
  await given.answer(at);
}

it('accounts that changed since they were read are told of, until they are read again', async () => {
  await look();
  expect(isStale.value).toBe(false);
  book.type('Accounts', 'D3', '320');
  expect(isStale.value).toBe(false);
  await look();
  expect(isStale.value).toBe(true);
  await read();
  expect(isStale.value).toBe(false);
  await look();
  expect(isStale.value).toBe(false);
});

it('a row more is a change, a remark in a column of no field is none', async () => {
  book.type('Accounts', 'M3', 'call them');
  await look();
  expect(isStale.value).toBe(false);
  book.type('Accounts', 'A7', 'Initech');
  await look();
  expect(isStale.value).toBe(true);
});

it('scores that are written beside the accounts change nothing', async () => {
  book.ask({ action: 'score', name: '' });
  await look();
  expect(isStale.value).toBe(false);
});
