import { afterEach, describe, expect, it, vi } from 'vitest';
import { cancelScoring, run, scoreAccounts } from '../../../src/sidebar/state/score-accounts';

/** A server that scores 10,000 rows of 30,000 a request, or fails where it is told to. */
function scoringServer(failAt = 0) {
  let done = 0;
  let asked = 0;
  const answers: (() => void)[] = [];
  const runner = (succeed: (json: string) => void, fail: (error: Error) => void) => ({
    withSuccessHandler: (handler: (json: string) => void) => runner(handler, fail),
    withFailureHandler: (handler: (error: Error) => void) => runner(succeed, handler),
    icpApi: () => {
      asked += 1;
      const isFailing = asked === failAt;
      answers.push(() => {
        if (isFailing) return fail(new Error('Service timed out'));
        done += 10_000;
        const summary = done >= 30_000 ? 'Accounts scored.' : '';
        const progress = { sheet: 'Accounts', done, total: 30_000, summary };
        succeed(JSON.stringify({ ok: true, progress }));
      });
    },
  });
  vi.stubGlobal('google', {
    script: {
      run: runner(
        () => {},
        () => {},
      ),
    },
  });
  return async () => {
    answers.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
}

afterEach(() => {
  run.value = undefined;
  vi.unstubAllGlobals();
});

describe('scoring from the sidebar', () => {
  it('goes on until all rows are done', async () => {
    const answer = scoringServer();
    void scoreAccounts();
    await answer();
    expect(run.value).toMatchObject({ kind: 'running', progress: { done: 10_000 } });
    await answer();
    await answer();
    expect(run.value).toMatchObject({ kind: 'done', progress: { summary: 'Accounts scored.' } });
  });

  it('stops after the request that is under way, and resumes there', async () => {
    const answer = scoringServer();
    void scoreAccounts();
    cancelScoring();
    expect(run.value?.kind).toBe('stopping');
    await answer();
    expect(run.value).toMatchObject({ kind: 'stopped', progress: { done: 10_000 } });
    void scoreAccounts();
    await answer();
    expect(run.value).toMatchObject({ kind: 'running', progress: { done: 20_000 } });
  });

  it('tells an error with how far it came', async () => {
    const answer = scoringServer(2);
    void scoreAccounts();
    await answer();
    await answer();
    expect(run.value).toMatchObject({
      kind: 'failed',
      error: 'Service timed out',
      progress: { done: 10_000 },
    });
  });
});
