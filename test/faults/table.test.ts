import { describe, expect, it } from 'vitest';
import { actions } from './support/actions';
import { memoryBook } from './support/memory-book';
import { walk } from './support/walk';

/** Each call fails in one way or another; `FAULT_TABLE=1` fails it in all. */
const EVERY = process.env.FAULT_TABLE === '1' ? 1 : 2;

describe('an action of which any service call fails', { timeout: 120_000 }, () => {
  it.each(Object.entries(actions))(
    'is whole or not at all, and can be carried on: %s',
    (_, one) => {
      const { wrong, calls } = walk(one, memoryBook, EVERY);
      expect(wrong).toEqual([]);
      expect(calls).toBeGreaterThan(15);
    },
  );
});
