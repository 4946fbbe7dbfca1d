import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask, latest } from '../../../src/sidebar/bridge/ask';
import { settled } from '../../../src/sidebar/bridge/settled';

type Handler<T> = (value: T) => void;

/** A server whose answers a test gives when it likes. */
function fakeServer() {
  const calls: { json: string; succeed: Handler<string>; fail: Handler<Error> }[] = [];
  const runner = (succeed: Handler<string>, fail: Handler<Error>) => ({
    withSuccessHandler: (handler: Handler<string>) => runner(handler, fail),
    withFailureHandler: (handler: Handler<Error>) => runner(succeed, handler),
    icpApi: (json: string) => void calls.push({ json, succeed, fail }),
  });
  vi.stubGlobal('google', {
    script: {
      run: runner(
        () => {},
        () => {},
      ),
    },
  });
  return calls;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  settled.value = '';
});

describe('the bridge', () => {
  it('sends JSON and gives what the answer brings', async () => {
    const calls = fakeServer();
    const answer = ask({ action: 'state', name: 'PLG' });
    expect(calls[0]?.json).toBe('{"action":"state","name":"PLG"}');
    calls[0]?.succeed('{"ok":true,"state":{"version":3}}');
    expect(await answer).toMatchObject({ state: { version: 3 } });
  });

  it('refuses with the message of the server, of Apps Script, or after two minutes', async () => {
    vi.useFakeTimers();
    const calls = fakeServer();
    const asked = [1, 2, 3, 4].map(() => ask({ action: 'preview', name: '' }));
    const refused = asked.map((answer) => answer.catch((error: Error) => error.message));
    calls[0]?.succeed('{"ok":false,"error":"No such tab"}');
    calls[1]?.fail(new Error('Exceeded maximum execution time'));
    calls[2]?.fail(new Error('Error code PERMISSION_DENIED.'));
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await Promise.all(refused)).toEqual([
      'No such tab',
      'Exceeded maximum execution time',
      expect.stringMatching(/private window.*\[Error code PERMISSION_DENIED\.\]$/),
      expect.stringMatching(/did not answer/),
    ]);
  });

  it.each([
    [{ action: 'select', name: '', target: { kind: 'account', row: 2 } }, 60, /for a minute/],
    [{ action: 'state', name: '' }, 120, /for two minutes.*calculating/],
    [
      { action: 'restore', name: '', base: 1, version: 1, author: '' },
      150,
      /saving still.*History/,
    ],
    [{ action: 'create', newName: 'PLG' }, 370, /tab is there/],
    [{ action: 'score', name: '' }, 370, /six minutes.*goes on from there/],
    [{ action: 'patterns', name: '' }, 370, /six minutes.*Window months/],
    [{ action: 'writeBacktest', name: '' }, 370, /whole or not at all/],
  ] as const)(
    'waits for %j for %i seconds, and says what may be going on',
    async (request, seconds, words) => {
      vi.useFakeTimers();
      fakeServer();
      const told: string[] = [];
      void ask(request).catch((error: Error) => told.push(error.message));
      await vi.advanceTimersByTimeAsync(seconds * 1_000 - 1);
      expect(told).toEqual([]);
      await vi.advanceTimersByTimeAsync(1);
      expect(told).toEqual([expect.stringMatching(words)]);
    },
  );

  it('hands over a conflict and the problems of a sheet', async () => {
    const calls = fakeServer();
    const answers = [1, 2].map(() => ask({ action: 'state', name: '' }).catch((error) => error));
    calls[0]?.succeed('{"ok":false,"conflict":{"theirChanges":["a"],"yourChanges":[]}}');
    calls[1]?.succeed('{"ok":false,"error":"x","problems":[{"cell":"A1","message":"m"}]}');
    const [conflict, broken] = await Promise.all(answers);
    expect(conflict.conflict.theirChanges).toEqual(['a']);
    expect(broken.problems).toEqual([{ cell: 'A1', message: 'm' }]);
  });

  it('keeps what became of a save that was cut off, whichever answer tells it', async () => {
    const calls = fakeServer();
    const answers = [1, 2].map(() => ask({ action: 'state', name: '' }).catch((error) => error));
    calls[0]?.succeed('{"ok":true,"state":{},"settled":"Version 2 is saved."}');
    calls[1]?.succeed('{"ok":false,"error":"x","settled":"Version 3 is not."}');
    await Promise.all(answers);
    expect(settled.value).toBe('Version 2 is saved. Version 3 is not.');
  });

  it('drops late answers, good or bad', async () => {
    const run = latest();
    const told: string[] = [];
    const tasks: { resolve: Handler<string>; reject: Handler<Error> }[] = [];
    const start = () =>
      run(
        () => new Promise<string>((resolve, reject) => void tasks.push({ resolve, reject })),
        (value) => told.push(value),
        (error) => told.push(String(error)),
      );
    const runs = [start(), start(), start()];
    tasks[2]?.resolve('third');
    tasks[0]?.resolve('first');
    tasks[1]?.reject(new Error('second'));
    await Promise.all(runs);
    expect(told).toEqual(['third']);
  });
});
