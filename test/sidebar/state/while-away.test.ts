import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whileAway } from '../../../src/sidebar/state/while-away';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('looks while nobody is at a page that is seen, and not for ever', () => {
  let [isThere, seen] = [true, 'visible'];
  const look = vi.fn();
  const page = {
    hasFocus: () => isThere,
    get visibilityState() {
      return seen as DocumentVisibilityState;
    },
  };
  const end = whileAway(page, look);
  vi.advanceTimersByTime(60_000);
  expect(look).not.toHaveBeenCalled();
  isThere = false;
  vi.advanceTimersByTime(15_000);
  expect(look).toHaveBeenCalledTimes(1);
  seen = 'hidden';
  vi.advanceTimersByTime(60_000);
  expect(look).toHaveBeenCalledTimes(1);
  seen = 'visible';
  vi.advanceTimersByTime(3_600_000);
  expect(look).toHaveBeenCalledTimes(40);
  isThere = true;
  vi.advanceTimersByTime(15_000);
  isThere = false;
  vi.advanceTimersByTime(15_000);
  expect(look).toHaveBeenCalledTimes(41);
  end();
  vi.advanceTimersByTime(60_000);
  expect(look).toHaveBeenCalledTimes(41);
});
