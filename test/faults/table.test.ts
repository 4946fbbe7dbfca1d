import { describe, expect, it } from 'vitest';
import { actions } from './support/actions';
import { memoryBook } from './support/memory-book';
import { walk } from './support/walk';

describe('an action of which any service call fails', { timeout: 120_000 }, () => {
  it.each(Object.entries(actions))(
    'is whole or not at all, and can be carried on: %s',
    (_, one) => {
      const { wrong, calls } = walk(one, memoryBook);
      expect(wrong).toEqual([]);
      expect(calls).toBeGreaterThan(15);
    },
  );
});
