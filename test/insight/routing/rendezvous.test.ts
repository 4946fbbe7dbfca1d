import { describe, expect, it } from 'vitest';
import { draw } from '../../../src/insight/routing/rendezvous';
import { chiSquareTail } from '../../../src/stats/chi-square';

/** Keys as lists have them: short, and alike but for a number. */
const FAMILIES: Readonly<Record<string, (at: number) => string>> = {
  Company_0: (at) => `company_${at}`,
  'acme0.com': (at) => `acme${at}.com`,
  '0': (at) => `${at}`,
  '000000': (at) => String(at).padStart(6, '0'),
  a0: (at) => `a${at}`,
  'company 0': (at) => `company ${at}`,
  '0-company.io': (at) => `${at}-company.io`,
  'acc-0': (at) => `acc-${at * 10}`,
  id0: (at) => `id${at * 16}`,
  '00100000': (at) => `001${at.toString(36).padStart(5, '0')}`,
  'a long name': (at) => `the very long name of a company, ${at} limited`,
};
const TEAMS = [
  ['ben', 'clara'],
  ['rep 1', 'rep 2'],
  ['a', 'b'],
];
const WEIGHTS = [
  [1, 1],
  [2, 1],
  [1, 5],
];
/** Lists of as many accounts as a team has. */
const LISTS = 20;
const LONG = 500;

/** Of how many keys the first of two is drawn more. */
function taken(keys: readonly string[], [one = '', other = '']: string[], weights: number[]) {
  const [mine = 0, theirs = 0] = weights;
  return keys.filter((key) => draw(key, one, mine) > draw(key, other, theirs)).length;
}

describe('draw', () => {
  it.each(Object.entries(FAMILIES))('spreads keys such as %s by weight', (_name, keyOf) => {
    for (const team of TEAMS) {
      for (const weights of WEIGHTS) {
        const share = weights[0]! / (weights[0]! + weights[1]!);
        const statistics = Array.from({ length: LISTS }, (_, list) => {
          const keys = Array.from({ length: LONG }, (_, at) => keyOf(list * LONG + at));
          const off = taken(keys, team, weights) - LONG * share;
          return off ** 2 / (LONG * share * (1 - share));
        });
        const sum = statistics.reduce((all, one) => all + one, 0);
        const tail = chiSquareTail(sum, LISTS);
        // 99 looks: neither a list too uneven nor all too even by far.
        expect(tail).toBeGreaterThan(0.01 / 99);
        expect(tail).toBeLessThan(1 - 0.01 / 99);
      }
    }
  });
});
