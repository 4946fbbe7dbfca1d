/**
 * Marks among the browser's performance measures how long a step takes: `icp:update` from the
 * handler of the input event until the page is changed, `icp:step` from the input event itself
 * until that is painted, the wait for the next frame included.
 */
export function measureStep(event: Event): void {
  const handled = performance.now();
  void afterUpdates().then(() => measure('icp:update', handled));
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      measure('icp:step', event.timeStamp);
      port1.close();
    };
    port2.postMessage(undefined);
  });
}

/** Preact draws in a microtask that is queued after this one. */
async function afterUpdates(): Promise<void> {
  await Promise.resolve();
  await Promise.resolve();
}

function measure(name: string, start: number): void {
  performance.measure(name, { start, end: performance.now() });
}
