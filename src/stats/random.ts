/** A source of numbers in [0, 1). */
export type Random = () => number;

/**
 * A small seeded generator: the same seed gives the same numbers on every machine.
 *
 * @param seed any integer; its low 32 bits count
 * @returns a generator with a period of 2^32
 * @see mulberry32 by Tommy Ettinger (public domain), as published in bryc/code, PRNGs.md
 * @example
 * const random = mulberry32(1);
 * random(); // 0.6270739405881613
 */
export function mulberry32(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A generator for each of several things, whatever the order in which they are met: the position of a
 * column or a row then changes nothing.
 *
 * @param random - One number is taken from it.
 * @returns By the key of a thing.
 * @see the hash is FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function randomByKey(random: Random): (key: string) => Random {
  const seed = Math.floor(random() * 2 ** 32);
  return (key) => {
    let hash = 0x811c9dc5 ^ seed;
    for (let at = 0; at < key.length; at++) {
      hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
    }
    return mulberry32(hash);
  };
}
