import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanOverOrders, ordersOf } from '../../../src/insight/changes/mean-over-orders';

/** A game of players whose sets are worth any whole numbers. */
const anyGame = fc.integer({ min: 1, max: 6 }).chain((players) =>
  fc.record({
    players: fc.constant(players),
    worth: fc.array(fc.integer({ min: -1000, max: 1000 }), {
      minLength: 2 ** players,
      maxLength: 2 ** players,
    }),
  }),
);
const maskOf = (hasCome: readonly boolean[]) =>
  hasCome.reduce((mask, is, player) => mask + (is ? 2 ** player : 0), 0);

describe('the mean over the orders', () => {
  it('adds up to the whole, and gives nothing to who adds nothing', () => {
    fc.assert(
      fc.property(anyGame, fc.nat(), ({ players, worth }, seed) => {
        const idle = seed % players;
        const value = (hasCome: readonly boolean[]) => {
          const mask = maskOf(hasCome.map((is, player) => is && player !== idle));
          return Float64Array.of(worth[mask]!);
        };
        const parts = meanOverOrders(players, value).map(([part]) => part!);
        const all = value(Array(players).fill(true))[0]!;
        const none = value(Array(players).fill(false))[0]!;
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(all - none, 8);
        expect(parts[idle]).toBe(0);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it('takes every order of four, and of more lets each of two come first equally often', () => {
    expect(ordersOf(4)).toHaveLength(24);
    const orders = ordersOf(7);
    for (let one = 0; one < 7; one++) {
      for (let other = 0; other < one; other++) {
        const first = orders.filter((order) => order.indexOf(one) < order.indexOf(other));
        expect(first).toHaveLength(orders.length / 2);
      }
    }
  });

  it('asks for each set once', () => {
    let asked = 0;
    meanOverOrders(6, () => {
      asked += 1;
      return new Float64Array(1);
    });
    expect(asked).toBe(6 * 5 + 2);
  });
});
