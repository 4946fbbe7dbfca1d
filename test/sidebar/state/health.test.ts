import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HealthView } from '../../../src/protocol/health-view';
import type { Request } from '../../../src/protocol/requests';
import { listed } from '../../../src/sidebar/bridge/standing';
import {
  areOldAccounts,
  bringBack,
  checkHealth,
  checkOnce,
  dismiss,
  health,
  healthError,
  isChecking,
  isOldVersion,
  writeHealth,
} from '../../../src/sidebar/state/health';
import { show } from '../../../src/sidebar/state/load';
import { saved, timeline } from '../../../src/sidebar/state/store';
import { memoryBook } from '../../faults/support/memory-book';
import { accountsTab, configTab } from '../../product/support/defined-workbook';
import { healthView } from '../model/support/health-view';
import { slowServer } from './slow-server';

const fresh = memoryBook([accountsTab(), configTab('ICP Config')]);
let given: ReturnType<typeof slowServer>;
let sent: Request[];
/** What the next answers bring. */
let view: HealthView;
let refused: string;

beforeEach(() => {
  const { ask } = fresh.copy();
  sent = [];
  refused = '';
  const send = (json: string) => {
    sent.push(JSON.parse(json));
    return refused === ''
      ? { ok: true, health: view, listed: 'print 1' }
      : { ok: false, error: refused };
  };
  given = slowServer({ ask, send } as never);
  show(given.state);
  view = healthView({ version: given.state.version });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  saved.value = undefined;
  timeline.value = undefined;
  listed.value = undefined;
});

/** Lets the next thing that is asked be answered. */
async function answered<T>(task: Promise<T>): Promise<T> {
  await given.answer(given.asked() - 1);
  return task;
}

describe('the health of the definition that is open', () => {
  it('is asked for once a version, and again after a failure', async () => {
    const { name, version } = given.state;
    checkOnce(name, version);
    checkOnce(name, version);
    expect(given.asked()).toBe(1);
    refused = 'Accounts must be a tab';
    await given.answer(0);
    expect([health.value, healthError.value]).toEqual([undefined, refused]);
    refused = '';
    checkOnce(name, version);
    await given.answer(1);
    expect([health.value, healthError.value, isChecking.value]).toEqual([view, '', false]);
    checkOnce(name, version);
    expect(given.asked()).toBe(2);
    expect(isOldVersion.value).toBe(false);
    show({ ...given.state, version: version + 1 });
    expect(isOldVersion.value).toBe(true);
    checkOnce(name, version + 1);
    expect(given.asked()).toBe(3);
    await given.answer(2);
  });

  it('stays as it was last where it can’t be checked again', async () => {
    await answered(checkHealth());
    refused = 'Accounts must be a tab';
    await answered(checkHealth());
    expect([health.value, healthError.value]).toEqual([view, refused]);
    expect(isChecking.value).toBe(false);
  });

  it('is that of no other definition', async () => {
    await answered(checkHealth());
    show({ ...given.state, name: 'PLG' });
    expect(health.value).toBeUndefined();
  });

  it('changes with what is dismissed and brought back, whatever an earlier check brings later', async () => {
    const checked = checkHealth();
    const before = view;
    view = healthView({ ...before, headline: 'Dismissed' });
    expect(await answered(dismiss('wide ICP: tiers', 'Two markets', 'Ada'))).toBe('');
    view = before;
    await given.answer(0);
    await checked;
    expect(health.value?.headline).toBe('Dismissed');
    expect(isChecking.value).toBe(false);
    expect(await answered(bringBack('wide ICP: tiers'))).toBe('');
    expect(health.value).toEqual(before);
    const id = 'wide ICP: tiers';
    const name = given.state.name;
    expect(sent).toContainEqual({
      ...{ action: 'dismissHealth', name, id },
      ...{ reason: 'Two markets', author: 'Ada' },
    });
    expect(sent).toContainEqual({ action: 'restoreHealth', name, id });
  });

  it('is what the tab says once that is written', async () => {
    view = { ...view, tab: 'older' };
    await answered(checkHealth());
    expect(health.value?.tab).toBe('older');
    await answered(writeHealth());
    expect(health.value).toEqual({ ...view, tab: 'same' });
  });

  it('stays where a dismissal is refused, which is told where it was asked for', async () => {
    await answered(checkHealth());
    refused = 'ICP Health is protected';
    expect(await answered(dismiss('id', 'reason', ''))).toBe(refused);
    expect([health.value, healthError.value]).toEqual([view, '']);
  });

  it('is old once the accounts have changed', async () => {
    await answered(checkHealth());
    expect(areOldAccounts.value).toBe(false);
    listed.value = { name: given.state.name, print: 'print 2' };
    expect(areOldAccounts.value).toBe(true);
    listed.value = { name: given.state.name, print: 'print 1' };
    await answered(checkHealth());
    expect(areOldAccounts.value).toBe(false);
  });
});
