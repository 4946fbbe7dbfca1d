import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  drift,
  driftError,
  isTakingBaseline,
  readDrift,
  takeBaseline,
  writeDrift,
} from '../../../src/sidebar/state/drift';
import { show } from '../../../src/sidebar/state/load';
import { notice, saved, timeline } from '../../../src/sidebar/state/store';
import { driftWorkbook } from '../../app/drift/support/drift-workbook';
import { memoryBook } from '../../faults/support/memory-book';
import { slowServer } from './slow-server';

const fresh = memoryBook(driftWorkbook({ accounts: 40, deals: 60 }));
let given: ReturnType<typeof slowServer>;

beforeEach(() => {
  const { ask } = fresh.copy();
  const send = (json: string) => ask(JSON.parse(json));
  given = slowServer({ ask, send } as never);
  show(given.state);
});
afterEach(() => {
  vi.unstubAllGlobals();
  saved.value = undefined;
  timeline.value = undefined;
  notice.value = undefined;
  drift.value = undefined;
});

/** Lets the next thing that is asked be answered. */
async function answered<T>(task: Promise<T>, isFailing = false): Promise<T> {
  await given.answer(given.asked() - 1, isFailing);
  return task;
}

describe('drift of the definition that is open', () => {
  it('is asked for, and says that a baseline was taken the first time', async () => {
    await answered(readDrift(''));
    expect(drift.value?.hasBaseline).toBe(true);
    expect(notice.value).toMatchObject({
      kind: 'done',
      text: expect.stringMatching(/today’s 40 accounts\.$/),
    });
    notice.value = undefined;
    await answered(readDrift(''));
    expect(notice.value).toBeUndefined();
  });

  it('says why it can’t be told, and forgets what was told before', async () => {
    await answered(readDrift(''));
    await answered(readDrift(''), true);
    expect(drift.value).toBeUndefined();
    expect(driftError.value).toMatch(/Service timed out/);
  });

  it('is told anew where today is taken as the baseline; one that fails can be tried again', async () => {
    await answered(readDrift(''));
    const before = drift.value;
    expect(await answered(takeBaseline(), true)).toBe(false);
    expect(drift.value).toBe(before);
    expect(notice.value).toMatchObject({ kind: 'error' });
    const task = takeBaseline();
    expect(isTakingBaseline.value).toBe(true);
    expect(await answered(task)).toBe(true);
    expect(isTakingBaseline.value).toBe(false);
    expect(notice.value).toMatchObject({ kind: 'done' });
  });

  it('is written into its tab', async () => {
    await answered(writeDrift());
    expect(notice.value).toMatchObject({
      ...{ kind: 'done', text: expect.stringMatching(/^Written into ICP Drift\. /) },
    });
  });
});
