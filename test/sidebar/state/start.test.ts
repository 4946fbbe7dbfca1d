import { afterEach, expect, it, vi } from 'vitest';
import { begin, first, promise } from '../../../src/sidebar/state/start';
import { page, saved, timeline } from '../../../src/sidebar/state/store';
import { done, EMPTY, serve } from '../../app/api/support';
import { slowServer } from './slow-server';

afterEach(() => {
  vi.unstubAllGlobals();
  saved.value = undefined;
  timeline.value = undefined;
  page.value = undefined;
});

it('the first steps say of the targets what the proposal said', async () => {
  const server = serve(EMPTY);
  const { definition } = done(server.ask({ action: 'state', name: '' })).state;
  const { state } = done(server.ask({ action: 'state', name: '' }));
  const given = slowServer({ ask: server.ask, send: () => ({ ok: true, state }) } as never);
  first.value = {
    ...{ verdict: 'Your ICP keeps only 78 %.', isMet: false, rests: '', why: '', note: '' },
    ...{ criteria: [], exclusions: [], leftOut: [], definition },
    ...{ title: '', looked: [] },
  };
  const beginning = begin({ kind: 'shown', definition, note: '' });
  await given.answer(0);
  await beginning;
  expect(promise.value).toMatchObject({ verdict: 'Your ICP keeps only 78 %.', isMet: false });
});
