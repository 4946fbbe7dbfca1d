import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  compare,
  compared,
  compareError,
  isWritingComparison,
  type Pair,
  writeComparison,
} from '../../../src/sidebar/state/compare';
import { show } from '../../../src/sidebar/state/load';
import { notice, saved, timeline } from '../../../src/sidebar/state/store';
import { serve } from '../../app/api/support';
import { dealsDefinition, dealsWorkbook } from '../../product/support/deals-workbook';
import { slowServer } from './slow-server';

const SAVED = { kind: 'saved' } as const;
const LOOSE = { kind: 'draft', definition: { ...dealsDefinition, exclusions: [] } } as const;
const same: Pair = { before: SAVED, after: SAVED };
const loosened: Pair = { before: SAVED, after: LOOSE };

let given: ReturnType<typeof slowServer>;
beforeEach(() => {
  given = slowServer(serve(dealsWorkbook(), false));
  show(given.state);
});
afterEach(() => {
  vi.unstubAllGlobals();
  saved.value = undefined;
  timeline.value = undefined;
  notice.value = undefined;
  compared.value = undefined;
  compareError.value = '';
});

describe('the comparison of the sidebar', () => {
  it('is of the pair that was chosen last, whatever comes late', async () => {
    void compare(same);
    void compare(loosened);
    expect(compared.value).toBeUndefined();
    await given.answer(1);
    expect(compared.value).toMatchObject({ labels: ['v1', 'v1 draft'], changedTotal: 1 });
    await given.answer(0);
    expect(compared.value?.changedTotal).toBe(1);
  });

  it('forgets the last one while another is on its way', async () => {
    void compare(same);
    await given.answer(0);
    expect(compared.value?.changedTotal).toBe(0);
    void compare(loosened);
    expect(compared.value).toBeUndefined();
  });

  it('tells an error, and is there when tried again', async () => {
    void compare(loosened);
    await given.answer(0, true);
    expect(compareError.value).toBe('Service timed out');
    void compare(loosened);
    expect(compareError.value).toBe('');
    await given.answer(1);
    expect(compared.value?.changedTotal).toBe(1);
  });

  it('writes the tab of the pair, and offers to try again where that fails', async () => {
    void writeComparison(loosened);
    expect(isWritingComparison.value).toBe(true);
    await given.answer(0, true);
    expect(isWritingComparison.value).toBe(false);
    expect(notice.value).toMatchObject({ kind: 'error', text: 'Service timed out' });
    expect(given.server.document.sheetNames()).not.toContain('ICP Compare');
    notice.value?.retry?.();
    await given.answer(1);
    expect(notice.value).toMatchObject({
      kind: 'done',
      text: expect.stringMatching(
        /^Report written in ICP Compare\. Accounts with another tier: 1\./,
      ),
    });
    expect(given.server.document.sheetNames()).toContain('ICP Compare');
  });
});
