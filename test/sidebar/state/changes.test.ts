import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isWritingChanges, writeChanges } from '../../../src/sidebar/state/changes';
import { show } from '../../../src/sidebar/state/load';
import { notice, saved, timeline } from '../../../src/sidebar/state/store';
import { serve } from '../../app/api/support';
import { dealsWorkbook } from '../../product/support/deals-workbook';
import { slowServer } from './slow-server';

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
});

describe('what changed, written from the sidebar', () => {
  it('says what is lacking, and writes the tab once two runs are kept', async () => {
    const { ask, document } = given.server;
    ask({ action: 'score', name: '' });
    void writeChanges();
    expect(isWritingChanges.value).toBe(true);
    await given.answer(0);
    expect(isWritingChanges.value).toBe(false);
    expect(notice.value?.text).toContain('two runs of Score accounts, got one');
    document.setCell('Accounts', 'C2', 'Retail');
    ask({ action: 'score', name: '' });
    notice.value?.retry?.();
    await given.answer(1);
    expect(notice.value).toMatchObject({
      kind: 'done',
      text: expect.stringMatching(/^Written into ICP Changes\. 0 entered the ICP, 1 left since/),
    });
    expect(document.sheetNames()).toContain('ICP Changes');
  });
});
