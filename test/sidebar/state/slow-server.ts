import { vi } from 'vitest';
import type { Answer } from '../../../src/protocol/answer';
import { done, EMPTY, type Server, serve } from '../../app/api/support';

/** A server whose answers come when the test says so, in any order. */
export function slowServer(server: Server = serve(EMPTY)) {
  const waiting: (() => void)[] = [];
  const state = done(server.ask({ action: 'state', name: '' })).state;
  const run = {
    withSuccessHandler: (succeed: (json: string) => void) => ({
      withFailureHandler: (fail: (error: Error) => void) => ({
        icpApi: (json: string) => {
          waiting.push(() => {
            const answer: Answer | Error = isDown
              ? new Error('Service timed out')
              : server.send(json);
            if (answer instanceof Error) fail(answer);
            else succeed(JSON.stringify(answer));
          });
        },
      }),
    }),
  };
  let isDown = false;
  vi.stubGlobal('google', { script: { run } });
  return {
    state,
    server,
    /** How much has been asked so far. */
    asked: () => waiting.length,
    answer: async (index: number, isFailing = false) => {
      isDown = isFailing;
      waiting[index]?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
