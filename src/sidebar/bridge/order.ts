/** Counts what is sent and what arrives, in the order in which that happens here. */
let moments = 0;

/** A request on its way: says whether its answer is still the newest that is known. */
export interface Sent {
  /** For an answer that only tells: true unless something newer is known; then it counts. */
  tells(): boolean;
  /** For the answer of a change: what was on its way meanwhile may be older than it. */
  changed(): boolean;
}

/**
 * The one rule for answers that bring a state: one that left earlier and arrives later never
 * replaces a newer one. `google.script.run` promises no order, so the answer of a change also
 * outdates every question that was on its way when it arrived.
 *
 * @returns Gives a ticket when a request is sent.
 * @example
 * const states = order();
 * const sent = states('PLG');
 * const { state } = await ask({ action: 'state', name: 'PLG' });
 * if (sent.tells()) show(state);
 */
export function order(): (subject: string) => Sent {
  const known = new Map<string, { readonly told: number; readonly changed: number }>();
  return (subject) => {
    moments += 1;
    const moment = moments;
    const last = () => known.get(subject) ?? { told: 0, changed: 0 };
    return {
      tells: () => {
        const isNewer = moment > last().told;
        if (isNewer) known.set(subject, { ...last(), told: moment });
        return isNewer;
      },
      changed: () => {
        const isNewer = moment > last().changed;
        moments += 1;
        if (isNewer) known.set(subject, { told: moments, changed: moment });
        return isNewer;
      },
    };
  };
}
