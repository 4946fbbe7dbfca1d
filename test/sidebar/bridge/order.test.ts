import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { order } from '../../../src/sidebar/bridge/order';

/** Requests in the order they leave; `arrives` decides when each answer comes. */
const requests = fc.array(
  fc.record({ isChange: fc.boolean(), leaves: fc.nat(40), arrives: fc.nat(40) }),
  { minLength: 1, maxLength: 8 },
);

describe('answers in any order', () => {
  it('never replace what is newer', () => {
    fc.assert(
      fc.property(requests, (given) => {
        const sendTo = order();
        const events = given
          .map((one) => ({ ...one, arrives: one.leaves + 1 + one.arrives }))
          .flatMap((one) => [
            { at: one.leaves, one, isSent: true },
            { at: one.arrives, one, isSent: false },
          ])
          .sort((a, b) => a.at - b.at || Number(b.isSent) - Number(a.isSent));
        const tickets = new Map<object, { sent: ReturnType<typeof sendTo>; step: number }>();
        let [told, changedAt, changeSent] = [-1, -1, -1];
        events.forEach(({ one, isSent }, step) => {
          if (isSent) {
            tickets.set(one, { sent: sendTo('PLG'), step });
            return;
          }
          const ticket = tickets.get(one)!;
          if (one.isChange) {
            const counts = ticket.sent.changed();
            expect(counts).toBe(ticket.step > changeSent);
            if (counts) [changedAt, changeSent] = [step, ticket.step];
          } else {
            const counts = ticket.sent.tells();
            expect(counts).toBe(ticket.step > told && ticket.step > changedAt);
            if (counts) told = ticket.step;
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  it('of one subject say nothing about another', () => {
    const sendTo = order();
    const plg = sendTo('PLG');
    sendTo('').changed();
    expect(plg.tells()).toBe(true);
  });
});
