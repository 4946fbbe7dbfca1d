import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setWeight } from '../../../src/definition/edit/edit';
import type { Answer, OfferedDraft } from '../../../src/protocol/answer';
import type { Request } from '../../../src/protocol/requests';
import { memoryBook } from '../../faults/support/memory-book';
import { LIST } from '../../faults/support/starts';
import { slowServer } from './slow-server';

const PAUSE = 2_000;

/** The sidebar as it is after its opening. */
async function sidebar() {
  vi.resetModules();
  const [kept, editing, loading, mutating, store] = await Promise.all([
    import('../../../src/sidebar/state/kept-draft'),
    import('../../../src/sidebar/state/edit-draft'),
    import('../../../src/sidebar/state/load'),
    import('../../../src/sidebar/state/mutate'),
    import('../../../src/sidebar/state/store'),
  ]);
  return { ...kept, ...editing, ...loading, ...mutating, ...store };
}

const book = memoryBook(LIST);
book.ask({ action: 'setUp' });
book.ask({ action: 'copy', name: '', newName: 'PLG' });

/** A server that answers all that was asked when it is told to. */
function server() {
  const own = book.copy();
  const ask = (request: Request) => own.ask(request);
  const send = (json: string) => ask(JSON.parse(json));
  const slow = slowServer({ ask, send } as never);
  let answered = 0;
  const settle = async (most = Number.POSITIVE_INFINITY) => {
    const last = answered + most;
    while (answered < Math.min(last, slow.asked())) await slow.answer(answered++);
  };
  const kept = (name = ''): OfferedDraft | undefined => {
    const answer = own.ask({ action: 'keptDraft', name }) as Answer<'keptDraft'>;
    return answer.ok ? answer.draft : undefined;
  };
  return { state: slow.state, own, settle, kept };
}

let given: ReturnType<typeof server>;
let page: Awaited<ReturnType<typeof sidebar>>;
let stop: () => void;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  given = server();
  page = await sidebar();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function openPage(): Promise<void> {
  stop = page.followDraft();
  void page.open('');
  await given.settle();
}

async function pause(): Promise<void> {
  vi.advanceTimersByTime(PAUSE);
  await given.settle();
}

const weightIn = (kept: OfferedDraft | undefined, name: string) =>
  kept?.definition.dimensions.find((one) => one.name === name)?.weight;

/** A draft of an earlier sitting is offered. */
async function offer(): Promise<void> {
  const { state } = given;
  const definition = setWeight('Firmographic', 61)(state.definition);
  given.own.ask({ action: 'keepDraft', name: '', base: state.version, definition });
  await openPage();
  expect(page.offered.value).toBeDefined();
}

it('knows the name that somebody saved under when the sidebar opens again', async () => {
  await openPage();
  expect(page.author.value).toBe('');
  page.edit(setWeight('Behavioral', 17));
  void page.save('Kim', '');
  await given.settle();
  stop();
  page = await sidebar();
  await openPage();
  expect(page.author.value).toBe('Kim');
});

describe('a draft that is offered', () => {
  it('is dropped once what is saved is just that', async () => {
    await offer();
    const { state } = given;
    page.edit(setWeight('Firmographic', 61));
    void page.save('', '');
    await given.settle();
    await pause();
    expect(page.saved.value?.version).toBe(state.version + 1);
    expect(page.offered.value).toBeUndefined();
    expect(given.kept()).toBeUndefined();
  });
});

describe('a draft that waits', () => {
  it('waits no longer once the draft that is open has all of it, by whatever way', async () => {
    await offer();
    expect(page.waitingSince.value).toMatch(/^\d\d:\d\d$/);
    page.edit(setWeight('Behavioral', 17));
    expect(page.offered.value).toBeDefined();
    page.edit(setWeight('Firmographic', 61));
    expect([page.offered.value, page.waitingSince.value]).toEqual([undefined, undefined]);
    await pause();
    expect(weightIn(given.kept(), 'Firmographic')).toBe(61);
    expect(weightIn(given.kept(), 'Behavioral')).toBe(17);
  });
});

describe('a draft that is kept', () => {
  it('holds what was edited while an earlier one was offered, and that one too', async () => {
    await offer();
    page.edit(setWeight('Behavioral', 17));
    await pause();
    expect(weightIn(given.kept(), 'Behavioral')).toBe(17);
    expect(weightIn(given.kept(), 'Firmographic')).toBe(61);
    page.undoEdit();
    await pause();
    expect(weightIn(given.kept(), 'Behavioral')).not.toBe(17);
    expect(weightIn(given.kept(), 'Firmographic')).toBe(61);
  });

  it('holds what was edited before anybody knew whether one is offered', async () => {
    stop = page.followDraft();
    void page.open('');
    await given.settle(1);
    page.edit(setWeight('Behavioral', 17));
    await given.settle();
    await pause();
    expect(weightIn(given.kept(), 'Behavioral')).toBe(17);
  });

  it('is what was edited alone once the one that was offered is discarded', async () => {
    await offer();
    page.edit(setWeight('Behavioral', 17));
    await pause();
    page.forgetOffer();
    await pause();
    expect(weightIn(given.kept(), 'Behavioral')).toBe(17);
    expect(weightIn(given.kept(), 'Firmographic')).not.toBe(61);
  });

  it('stays where it is offered and nobody edits', async () => {
    await offer();
    void page.open('PLG');
    await given.settle();
    await pause();
    expect(weightIn(given.kept(), 'Firmographic')).toBe(61);
  });

  it('is still the one that is offered where another is saved', async () => {
    await offer();
    page.edit(setWeight('Behavioral', 17));
    void page.save('Kim', '');
    await given.settle();
    expect(page.saved.value?.version).toBe(2);
    expect(weightIn(given.kept(), 'Firmographic')).toBe(61);
  });

  it('is gone at once where it is discarded, whatever is opened then', async () => {
    await openPage();
    page.edit(setWeight('Firmographic', 61));
    await pause();
    page.discard();
    void page.open('PLG');
    await given.settle();
    expect(given.kept()).toBeUndefined();
  });

  it('is gone where another definition is opened instead', async () => {
    await openPage();
    page.edit(setWeight('Firmographic', 61));
    await pause();
    page.guarded(() => void page.open('PLG'));
    const asked = page.page.value;
    expect(asked?.kind).toBe('confirm');
    if (asked?.kind === 'confirm') asked.act();
    await given.settle();
    expect(given.kept()).toBeUndefined();
  });

  it('is gone with its save, though the sidebar is closed right then', async () => {
    await openPage();
    page.edit(setWeight('Firmographic', 61));
    await pause();
    void page.save('Kim', '');
    stop();
    await given.settle();
    expect(given.kept()).toBeUndefined();
  });
});
