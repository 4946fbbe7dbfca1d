import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  backtestError,
  backtested,
  isBacktesting,
  runBacktest,
  writeReport,
} from '../../../src/sidebar/state/backtest';
import { show } from '../../../src/sidebar/state/load';
import { draft, notice, saved, timeline } from '../../../src/sidebar/state/store';
import { slowServer } from './slow-server';

let given: ReturnType<typeof slowServer>;
beforeEach(() => {
  given = slowServer();
  show(given.state);
});
afterEach(() => {
  vi.unstubAllGlobals();
  saved.value = undefined;
  timeline.value = undefined;
  notice.value = undefined;
  backtestError.value = '';
});

describe('the backtest of the sidebar', () => {
  it('judges the draft', async () => {
    void runBacktest();
    expect(isBacktesting.value).toBe(true);
    await given.answer(0);
    expect(isBacktesting.value).toBe(false);
    expect(backtested.value).toMatchObject({ definition: draft.value, view: { verdict: 'PASS' } });
  });

  it('drops what comes late', async () => {
    void runBacktest();
    show({
      ...given.state,
      definition: {
        ...given.state.definition,
        tiers: given.state.definition.tiers.map((tier) => ({ ...tier, inIcp: tier.from > 70 })),
      },
    });
    void runBacktest();
    await given.answer(1);
    const newest = backtested.value;
    expect(newest?.definition).toBe(draft.value);
    await given.answer(0);
    expect(backtested.value).toBe(newest);
  });

  it('tells an error, and is done when tried again', async () => {
    void runBacktest();
    await given.answer(0, true);
    expect(backtestError.value).toBe('Service timed out');
    void runBacktest();
    await given.answer(1);
    expect(backtestError.value).toBe('');
  });

  it('writes the report of what is saved, and shows the new line of the log', async () => {
    void runBacktest();
    await given.answer(0);
    expect(backtested.value?.view.runs).toEqual([]);
    void writeReport();
    await given.answer(1);
    expect(notice.value).toMatchObject({
      kind: 'done',
      text: expect.stringMatching(/^Report written\. .*passes: keeps 91 %/),
    });
    expect(backtested.value?.view.runs).toMatchObject([{ version: 'v1', verdict: 'PASS' }]);
    expect(given.server.document.sheetNames()).toContain('ICP Backtest');
  });

  it('offers to try a report that was not written again', async () => {
    void writeReport();
    await given.answer(0, true);
    expect(notice.value).toMatchObject({ kind: 'error', text: 'Service timed out' });
    expect(given.server.document.sheetNames()).not.toContain('ICP Backtest');
    notice.value?.retry?.();
    await given.answer(1);
    expect(notice.value?.kind).toBe('done');
  });
});
