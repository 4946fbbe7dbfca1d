import { hash53 } from '../../definition/hash';

/** A: the saved definition; B: the other one. */
export type Arm = 'A' | 'B';

/** An account that may take part. */
export interface Entrant {
  /** The same for the same account however it is written; blank: it takes no part. */
  readonly key: string;
  /** Its tier: each has as many accounts in either arm. */
  readonly stratum: string;
}

/**
 * Splits accounts into two arms, half of each tier, by chance and for good: the same accounts and the
 * same seed give the same arms, whatever their order; who has an arm keeps it, and who comes later goes
 * where its tier has fewer.
 *
 * Source: hashing with a seed as GrowthBook assigns variations; stratified, as in W. G. Cochran, Sampling techniques
 * (1977), chapter 5. Of rows with one key the first tells the tier.
 *
 * @param entrants - One a row.
 * @param seed - Of this test alone.
 * @param already - Arms by key that were written before.
 * @returns One a row.
 * @example splitArms([{ key: 'acme.com', stratum: 'Tier 1' }], 'spring') // ['A']
 */
export function splitArms(
  entrants: readonly Entrant[],
  seed: string,
  already: ReadonlyMap<string, Arm> = new Map(),
): (Arm | undefined)[] {
  const arms = new Map(already);
  for (const own of strata(entrants).values()) {
    const balance = { A: 0, B: 0 };
    for (const key of own) {
      const arm = arms.get(key);
      if (arm !== undefined) balance[arm]++;
    }
    const fresh = own
      .filter((key) => !arms.has(key))
      .map((key) => ({ key, hash: hash53(`${seed} ${key}`) }));
    fresh.sort((a, b) => a.hash - b.hash || (a.key < b.key ? -1 : 1));
    for (const { key, hash } of fresh) {
      const drawn = hash % 2 === 0 ? 'A' : 'B';
      const arm = balance.A === balance.B ? drawn : balance.A < balance.B ? 'A' : 'B';
      arms.set(key, arm);
      balance[arm]++;
    }
  }
  return entrants.map(({ key }) => (key === '' ? undefined : arms.get(key)));
}

/** Keys by their stratum, each once. */
function strata(entrants: readonly Entrant[]): Map<string, string[]> {
  const seen = new Set<string>(['']);
  const found = new Map<string, string[]>();
  for (const { key, stratum } of entrants) {
    if (seen.has(key)) continue;
    seen.add(key);
    const own = found.get(stratum);
    if (own === undefined) found.set(stratum, [key]);
    else own.push(key);
  }
  return found;
}
