import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { Signal } from '../../../src/host/core/execute/signal';

const WAKES_TWICE_THEN_RAISES = `
  const flag = new Int32Array(require('node:worker_threads').workerData);
  while (Atomics.notify(flag, 0) === 0);
  while (Atomics.notify(flag, 0) === 0);
  Atomics.store(flag, 0, 1);
  Atomics.notify(flag, 0);
`;

it('who waits for a signal is not misled by a late wake-up of an earlier one', async () => {
  const signal = new Signal();
  const other = new Worker(WAKES_TWICE_THEN_RAISES, { eval: true, workerData: signal.memory });
  signal.wait();
  expect(new Int32Array(signal.memory)[0]).toBe(1);
  await other.terminate();
});
