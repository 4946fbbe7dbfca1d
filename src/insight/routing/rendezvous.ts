import { hash53 } from '../../definition/hash';

/** Numbers that `hash53` can give. */
const HASHES = 2 ** 53;

/**
 * How strongly a key is drawn to a taker: the one with the most gets it. Who else is there does not
 * matter, so a key changes takers only where its own one goes or one comes that draws it more.
 *
 * Source: rendezvous hashing, D. G. Thaler and C. V. Ravishankar, Using name-based mappings to increase
 * hit rates, IEEE/ACM Transactions on Networking 6 (1998); with weights, -w / ln u of a hash u from 0
 * to 1, C. Schindelhauer and G. Schomaker, Weighted distributed hash tables, SPAA (2005): the share of
 * keys that a taker gets is its share of the weights.
 *
 * @param key - The same for the same account.
 * @param taker - The same for the same one.
 * @param weight - 0 or more; 0 draws nothing.
 * @returns 0 or more.
 * @example draw('acme.com', 'ana', 1) > draw('acme.com', 'ben', 1) // true: Ana gets it
 */
export function draw(key: string, taker: string, weight: number): number {
  const share = (hash53(`${taker}\n${key}`) + 0.5) / HASHES;
  return -weight / Math.log(share);
}
