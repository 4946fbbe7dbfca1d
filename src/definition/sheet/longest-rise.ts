/**
 * The positions of a longest strictly rising subsequence: the items that can stay where they are
 * when a list is put in order with the fewest moves.
 *
 * @param values distinct numbers
 * @example longestRise([2, 0, 1]) // Set { 1, 2 }
 */
export function longestRise(values: readonly number[]): ReadonlySet<number> {
  const lengths: number[] = [];
  const before: number[] = [];
  let last = -1;
  values.forEach((value, index) => {
    lengths[index] = 1;
    before[index] = -1;
    for (let earlier = 0; earlier < index; earlier++) {
      const length = (lengths[earlier] ?? 0) + 1;
      if ((values[earlier] ?? 0) >= value || length <= (lengths[index] ?? 0)) continue;
      lengths[index] = length;
      before[index] = earlier;
    }
    if (last < 0 || (lengths[index] ?? 0) > (lengths[last] ?? 0)) last = index;
  });
  const positions = new Set<number>();
  for (let at = last; at >= 0; at = before[at] ?? -1) positions.add(at);
  return positions;
}
