import { describe, expect, it } from 'vitest';
import { outbox } from '../../../src/host/browser/outbox';

describe('outbox', () => {
  it('sends everything once and in order, one batch at a time', async () => {
    const batches: (readonly number[])[] = [];
    let underWay = 0;
    const box = outbox<number>(
      async (batch) => {
        underWay += 1;
        expect(underWay).toBe(1);
        await Promise.resolve();
        batches.push(batch);
        underWay -= 1;
      },
      (error) => expect.unreachable(String(error)),
    );
    box.put(1);
    box.put(2);
    await Promise.resolve();
    box.put(3);
    await box.empty();
    expect(batches.flat()).toEqual([1, 2, 3]);
  });

  it('says what failed and goes on', async () => {
    const sent: number[] = [];
    const failures: unknown[] = [];
    const box = outbox<number>(
      async ([first]) => {
        if (first === 1) throw new Error('gone');
        sent.push(first!);
      },
      (error) => failures.push(error),
    );
    box.put(1);
    await box.empty();
    box.put(2);
    await box.empty();
    expect(failures).toEqual([new Error('gone')]);
    expect(sent).toEqual([2]);
  });
});
