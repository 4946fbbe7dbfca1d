/** Things on their way to the server, in order, in batches: one batch at a time. */
export interface Outbox<Item> {
  put(item: Item): void;
  /** Resolves when everything that was put in has arrived. */
  empty(): Promise<void>;
}

/**
 * Collects items while a batch is on its way, and sends them as the next.
 *
 * @param send hands over a batch; what it rejects with goes to `failed`, and the next batch follows
 */
export function outbox<Item>(
  send: (batch: readonly Item[]) => Promise<unknown>,
  failed: (error: unknown) => void,
): Outbox<Item> {
  let waiting: Item[] = [];
  let sending = Promise.resolve();

  async function sendWaiting(): Promise<void> {
    const batch = waiting;
    waiting = [];
    if (batch.length > 0) await send(batch).catch(failed);
  }

  return {
    put(item) {
      waiting.push(item);
      if (waiting.length === 1) sending = sending.then(sendWaiting);
    },
    empty: () => sending,
  };
}
