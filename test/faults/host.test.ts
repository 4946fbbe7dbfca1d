import { describe, expect, it } from 'vitest';
import { actions } from './support/actions';
import { hostBook } from './support/host-book';
import { KINDS, type Walk, walk } from './support/walk';

/** `FAULT_TABLE=1` fails every call, which takes minutes, and writes the table. */
const isTable = process.env.FAULT_TABLE === '1';
const EVERY = 80;

describe('an action of which service calls of the host fail', { timeout: 3_000_000 }, () => {
  it.each(Object.entries(actions))('is whole or not at all: %s', (name, one) => {
    const walked = walk(one, hostBook, isTable ? 1 : EVERY);
    if (isTable) console.log(lineOf(name, walked));
    expect(walked.wrong).toEqual([]);
    expect(walked.calls).toBeGreaterThan(20);
  });
});

function lineOf(name: string, { calls, failed, outcomes }: Walk): string {
  const kinds = KINDS.map((kind) => `${failed[kind]} ${kind}`).join(', ');
  const { old, new: fresh, finished, 'taken back': back } = outcomes;
  return `${name}: ${calls} calls; failed ${kinds}; old stands ${old}, new stands ${fresh}, pending then completed ${finished}, taken back ${back}`;
}
