import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ListRequest } from '../../../src/protocol/requests';
import { act } from '../../../src/sidebar/state/act';
import {
  chooseList,
  isNow,
  listChoice,
  type Made,
  made,
  makeAgain,
  makeList,
  toShow,
  whyNot,
} from '../../../src/sidebar/state/lists';
import { show } from '../../../src/sidebar/state/load';
import { saved, tab, timeline } from '../../../src/sidebar/state/store';
import type { Server } from '../../app/api/support';
import { account, listBook, preview } from '../../app/lists/support/list-book';
import type { Book } from '../../faults/support/book';
import { dealsDefinition } from '../../product/support/deals-workbook';
import { slowServer } from './slow-server';

const CHOICE = listChoice.value;
afterEach(() => {
  vi.unstubAllGlobals();
  saved.value = undefined;
  timeline.value = undefined;
  made.value = undefined;
  toShow.value = undefined;
  listChoice.value = CHOICE;
});

/** What a sidebar needs of a server. */
function serverOf({ ask }: Book): Server {
  const send = (json: string) => ask(JSON.parse(json));
  return { ask, send } as Partial<Server> as Server;
}

/** A list of two companies that was made, and its spreadsheet. */
async function listed() {
  const book = listBook([
    account('Edge', 'edge.se', 'first'),
    account('Acme', 'acme.de', 'second'),
  ]);
  const { answer, state } = slowServer(serverOf(book));
  show(state);
  listChoice.value = { ...CHOICE, target: 'plain' };
  const seen = preview(book);
  void makeList(seen);
  await answer(0);
  return { book, seen, list: made.value as Made };
}

describe('a list that was made', () => {
  it('is offered while it is the one that is shown', async () => {
    const { book, seen, list } = await listed();
    expect(list.answer?.madeAt).toBe('2026-06-30 09:00');
    expect(list.answer?.files.map(({ rows }) => rows)).toEqual([2]);
    expect([isNow(list, seen), isNow(list, preview(book))]).toEqual([true, true]);
  });

  it.each([
    { file: 'spreadsheet' },
    { target: 'contacts' },
    { tiers: ['Tier 1'] },
    { fillTo: 2 },
  ] as const)('is not of another choice: %j', async (choice) => {
    const { book, list } = await listed();
    expect(isNow(list, preview(book, choice as Partial<ListRequest>))).toBe(false);
  });

  it('is not of a definition that was saved since', async () => {
    const { book, list } = await listed();
    const { version: base = 0, definition } = saved.value ?? {};
    const settings = { ...dealsDefinition.settings, tierMargin: 5 };
    const changed = { ...(definition ?? dealsDefinition), settings };
    const request = { name: '', base, definition: changed, author: '', note: '' };
    expect(book.ask({ action: 'save', ...request }).ok).toBe(true);
    expect(isNow(list, preview(book))).toBe(false);
  });

  it('is not of accounts that changed since, be it a cell of one', async () => {
    const { book, list } = await listed();
    book.type('Accounts', 'E2', 'Sweden');
    expect(isNow(list, preview(book))).toBe(false);
  });

  it('says why there is none', async () => {
    const { answer, state } = slowServer(serverOf(listBook([])));
    show(state);
    void makeList(undefined);
    await answer(0);
    const last = made.value as Made;
    expect(last.error).toMatch(/^List must be/);
    expect(whyNot(last, undefined)).toBe(last.error);
    chooseList({ target: 'contacts' });
    expect(whyNot(last, undefined)).toBe('');
  });

  it('is made again by its choices at once, and then shown with its files', async () => {
    const { book } = await listed();
    const list = { tiers: ['Tier 1'], conditions: [], target: 'contacts', file: 'import' } as const;
    const { answer } = slowServer(serverOf(book));
    const done = makeAgain({ ...list, tiers: [...list.tiers], conditions: [] });
    expect([tab.value, act.value, toShow.value]).toEqual(['Act', 'Lists', 'files']);
    await answer(0);
    await done;
    const last = made.value as Made;
    expect(last.answer?.files.map(({ rows }) => rows)).toEqual([1]);
    expect(isNow(last, preview(book, { ...list, tiers: ['Tier 1'], conditions: [] }))).toBe(true);
  });
});
