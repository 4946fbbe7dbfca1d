import { afterEach, describe, expect, it, vi } from 'vitest';
import { askNews, closeNews, news } from '../../../src/sidebar/state/news';

/** A server that gives one answer, or none. */
function serverThatSays(json: string | undefined): void {
  const run = {
    withSuccessHandler: (succeed: (json: string) => void) => ({
      withFailureHandler: (fail: (error: Error) => void) => ({
        icpApi: () => (json === undefined ? fail(new Error('Service timed out')) : succeed(json)),
      }),
    }),
  };
  vi.stubGlobal('google', { script: { run } });
}

afterEach(() => {
  closeNews();
  vi.unstubAllGlobals();
});

describe('what is new', () => {
  it('stands until it is closed', async () => {
    serverThatSays('{"ok":true,"news":["Help in the menu"]}');
    await askNews();
    expect(news.value).toEqual(['Help in the menu']);
    closeNews();
    expect(news.value).toEqual([]);
  });

  it.each([undefined, '{"ok":false,"error":"No"}'])('is nothing where %s comes', async (answer) => {
    serverThatSays(answer);
    await expect(askNews()).resolves.toBeUndefined();
    expect(news.value).toEqual([]);
  });
});
