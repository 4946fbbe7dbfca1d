/**
 * Marks the time from an input event to the paint of what it changed: `icp:step` among the
 * browser's performance measures.
 */
export function measureStep(event: Event): void {
  const start = event.timeStamp;
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      performance.measure('icp:step', { start, end: performance.now() });
      port1.close();
    };
    port2.postMessage(undefined);
  });
}
