/** The time that scripts, limits and caches see; milliseconds since 1970. */
export interface Clock {
  now(): number;
  sleep(ms: number): Promise<void>;
  /** Called before each service call is served; a test's clock may move on here. */
  beforeCall(): void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  beforeCall: () => undefined,
};

/**
 * A clock that stands still but for a fixed step at each service call, so that a time limit can be
 * reached without waiting. Sleeping moves it on at once.
 *
 * @param start milliseconds since 1970
 * @param stepMs milliseconds added by each service call
 * @example
 * const clock = steppingClock(Date.UTC(2025, 0, 15), 30_000);
 */
export function steppingClock(start: number, stepMs: number): Clock {
  let now = start;
  return {
    now: () => now,
    sleep: async (ms) => {
      now += ms;
    },
    beforeCall: () => {
      now += stepMs;
    },
  };
}
