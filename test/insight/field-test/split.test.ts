import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash53 } from '../../../src/definition/hash';
import { type Arm, type Entrant, splitArms } from '../../../src/insight/field-test/split';
import { chiSquareTail } from '../../../src/stats/chi-square';

const entrants = (count: number, stratum = 'Tier 1'): Entrant[] =>
  Array.from({ length: count }, (_, at) => ({ key: `company-${at}.com`, stratum }));
const some = fc.array(
  fc.record({ key: fc.stringMatching(/^[a-d]{0,3}$/), stratum: fc.constantFrom('1', '2', '3') }),
  { maxLength: 60 },
);
const count = (arms: readonly (Arm | undefined)[], arm: Arm) =>
  arms.filter((one) => one === arm).length;

describe('splitArms', () => {
  it('gives each tier as many accounts of either arm, one key one arm, and no key none', () => {
    fc.assert(
      fc.property(some, fc.string(), (all, seed) => {
        const arms = splitArms(all, seed);
        const byKey = new Map(all.map(({ key }, at) => [key, arms[at]]));
        expect(arms).toEqual(all.map(({ key }) => (key === '' ? undefined : byKey.get(key))));
        const first = all.filter(
          ({ key }, at) => key !== '' && all.findIndex((one) => one.key === key) === at,
        );
        for (const stratum of ['1', '2', '3']) {
          const own = first
            .filter((one) => one.stratum === stratum)
            .map(({ key }) => byKey.get(key));
          expect(Math.abs(count(own, 'A') - count(own, 'B'))).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('depends on keys and seed, not on the order of rows', () => {
    const all = entrants(101);
    const arms = splitArms(all, 'spring');
    expect(splitArms([...all].reverse(), 'spring').reverse()).toEqual(arms);
    const same = splitArms(all, 'autumn').filter((arm, at) => arm === arms[at]).length;
    expect(same).toBeGreaterThan(30);
    expect(same).toBeLessThan(71);
  });

  it('parts neighbours in the alphabet no more often than others', () => {
    const arms = splitArms(entrants(2000), 'spring');
    const apart = arms.filter((arm, at) => at % 2 === 1 && arm !== arms[at - 1]).length;
    expect(Math.abs(apart - 500)).toBeLessThan(70);
  });

  it('leaves who has an arm where it is, and evens out who comes later', () => {
    const first = entrants(40);
    const before = splitArms(first, 'spring');
    const already = new Map(first.map(({ key }, at) => [key, before[at] as Arm]));
    const after = splitArms(entrants(100), 'spring', already);
    expect(after.slice(0, 40)).toEqual(before);
    expect(count(after, 'A')).toBe(50);
    const onlyA = new Map(first.map(({ key }) => [key, 'A' as const]));
    expect(count(splitArms(entrants(60), 'spring', onlyA), 'B')).toBe(20);
  });
});

describe('the hash that arms are drawn by', () => {
  it.each(['spring', 'autumn', 'a', ''])(
    'spreads accounts evenly over 16 parts, seed "%s"',
    (seed) => {
      const parts = new Array<number>(16).fill(0);
      const keys = entrants(16_000).map(({ key }) => key);
      for (const key of keys) parts[hash53(`${seed} ${key}`) % 16]!++;
      const statistic = parts.reduce((sum, part) => sum + (part - 1000) ** 2 / 1000, 0);
      expect(chiSquareTail(statistic, 15)).toBeGreaterThan(0.001);
    },
  );

  it('has no neighbours in common between seeds', () => {
    const keys = entrants(4000).map(({ key }) => key);
    const both = keys.filter((key) => hash53(`one ${key}`) % 2 === hash53(`two ${key}`) % 2).length;
    expect(Math.abs(both - 2000)).toBeLessThan(130);
  });
});
