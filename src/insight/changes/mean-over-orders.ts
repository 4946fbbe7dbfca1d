/** Players up to this number are taken in every order. */
const ALL_ORDERS = 4;

/**
 * Divides what several changes do together among them: each gets what it adds when its turn comes,
 * in the mean over the orders. The parts add up to the whole exactly, and what adds nothing gets 0.
 *
 * Source: Shapley L. S. (1953), A value for n-person games, in Contributions to the Theory of Games
 * II. Above four players only the rotations of their order and of its reverse are taken, in which
 * each of two comes first equally often: a random order value (Weber R. J. 1988, Probabilistic values
 * for games), which adds up as well.
 *
 * @param players - How many there are.
 * @param value - What stands where some have had their turn, one number a row; asked once for each set.
 * @returns One part a player and row.
 * @example meanOverOrders(2, ([a, b]) => Float64Array.of(a && b ? 10 : 0)) // [[5], [5]]
 */
export function meanOverOrders(
  players: number,
  value: (hasCome: readonly boolean[]) => Float64Array,
): Float64Array[] {
  const known = new Map<string, Float64Array>();
  const at = (hasCome: readonly boolean[]) => {
    const key = hasCome.map(Number).join('');
    const found = known.get(key) ?? value([...hasCome]);
    known.set(key, found);
    return found;
  };
  const nobody = Array<boolean>(players).fill(false);
  const { length } = at(nobody);
  const parts = nobody.map(() => new Float64Array(length));
  const orders = ordersOf(players);
  for (const order of orders) {
    const hasCome = [...nobody];
    let last = at(nobody);
    for (const player of order) {
      hasCome[player] = true;
      const next = at(hasCome);
      const part = parts[player] as Float64Array;
      for (let row = 0; row < length; row++) {
        part[row] = (part[row] as number) + (next[row] as number) - (last[row] as number);
      }
      last = next;
    }
  }
  return parts.map((part) => part.map((sum) => sum / orders.length));
}

/**
 * The orders in which players take their turns.
 *
 * @example ordersOf(2) // [[0, 1], [1, 0]]
 */
export function ordersOf(players: number): number[][] {
  const first = Array.from({ length: players }, (_, player) => player);
  if (players <= ALL_ORDERS) return permutations(first);
  return [first, [...first].reverse()].flatMap((order) =>
    order.map((_, from) => [...order.slice(from), ...order.slice(0, from)]),
  );
}

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) =>
    permutations(items.filter((one) => one !== item)).map((rest) => [item, ...rest]),
  );
}
