import { describe, expect, it } from 'vitest';
import { verdicts } from '../../../src/insight/deals/verdict';
import { wilson } from '../../../src/stats/wilson';

const targets = { wonTarget: 0.8, lostTarget: 0.7, minimumDeals: 20 };

function verdict(won: readonly [number, number], lost: readonly [number, number]) {
  return verdicts({ wonIncluded: wilson(...won), lostExcluded: wilson(...lost) }, targets).overall;
}

describe('verdicts', () => {
  it.each([
    [[190, 200], [180, 200], 'PASS'],
    [[170, 200], [180, 200], 'PASS, not yet certain'],
    [[160, 200], [140, 200], 'PASS, not yet certain'],
    [[159, 200], [200, 200], 'FAIL'],
    [[200, 200], [139, 200], 'FAIL'],
    [[19, 19], [200, 200], 'TOO FEW DEALS'],
    [[20, 20], [0, 19], 'TOO FEW DEALS'],
    [[0, 0], [200, 200], 'TOO FEW DEALS'],
  ] as const)('of %j won included and %j lost excluded', (won, lost, expected) => {
    expect(verdict(won, lost)).toBe(expected);
  });

  it.each([
    [19.5, 'PASS'],
    [19.4, 'TOO FEW DEALS'],
  ] as const)('count deals that are worth %f independent ones as so many', (independent, word) => {
    const all = { wonIncluded: wilson(200, 200, independent), lostExcluded: wilson(200, 200) };
    expect(verdicts(all, targets).overall).toBe(word);
  });

  it('never judge by no deal, whatever the minimum', () => {
    const none = { wonIncluded: wilson(0, 0), lostExcluded: wilson(5, 5) };
    expect(verdicts(none, { ...targets, minimumDeals: 0 }).overall).toBe('TOO FEW DEALS');
  });
});
