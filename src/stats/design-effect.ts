/**
 * By how much a share of things that belong together in clusters varies more than one of as many
 * independent things.
 *
 * Source: L. Kish, Survey Sampling (1965), 5.4 and 8.2: 1 + (Σ m² / Σ m − 1) · ρ for clusters of m.
 *
 * @param sizes - How many things each cluster has; 0 counts for nothing.
 * @param alike - ρ, from 0 (as independent ones) to 1 (a cluster tells as much as one thing).
 * @returns 1 where each cluster has one, or none any.
 * @example designEffect([3, 1], 1) // 2.5
 */
export function designEffect(sizes: ArrayLike<number>, alike: number): number {
  let things = 0;
  let squares = 0;
  for (let cluster = 0; cluster < sizes.length; cluster++) {
    const size = sizes[cluster] as number;
    things += size;
    squares += size * size;
  }
  return things === 0 ? 1 : 1 + (squares / things - 1) * alike;
}
