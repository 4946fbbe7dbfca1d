import { describe, expect, it } from 'vitest';
import { bareTier } from '../../../src/definition/defaults';
import {
  adviceWords,
  blameWords,
  coverage,
  dealWords,
  rateOf,
} from '../../../src/sidebar/model/backtest-words';
import { wilson } from '../../../src/stats/wilson';

const rates = (wonIn: number, lostOut: number) => ({
  wonIncluded: { successes: wonIn, trials: 100, independent: 100 },
  lostExcluded: { successes: lostOut, trials: 100, independent: 100 },
  wonTarget: 0.8,
  lostTarget: 0.7,
});

describe('what a backtest says', () => {
  it('draws the interval that the report has', () => {
    expect(rateOf({ successes: 8, trials: 10, independent: 4 })).toEqual(wilson(8, 10, 4));
  });

  it('names the months of the deals, where they have any', () => {
    const period = { from: '2024-07-01', to: '2026-06-30' };
    expect(coverage({ used: 412, setAside: 37, period })).toBe(
      '412 deals, Jul 2024 – Jun 2026 · 37 set aside',
    );
    expect(coverage({ used: 1, setAside: 1200 })).toBe('1 deal · 1,200 set aside');
  });

  it('says what to move, and what that leads to', () => {
    const tiers = [
      { name: 'Tier 1', from: 80, inIcp: true, ...bareTier },
      { name: 'Tier 2', from: 60, inIcp: true, ...bareTier },
      { name: 'Not ICP', from: 0, inIcp: false, ...bareTier },
    ];
    const advice = { text: 'Leave it out', kind: 'cut-off', change: 63, passes: true } as const;
    const words = (more: object) => adviceWords({ ...advice, ...rates(81, 72), ...more }, tiers);
    expect(words({})).toBe(
      'Raising Tier 2 from 60 to 63 would pass: keeps 81 % of won deals, leaves out 72 % of lost ones.',
    );
    expect(words({ change: 50 })).toBe(
      'Lowering Tier 2 from 60 to 50 would pass: keeps 81 % of won deals, leaves out 72 % of lost ones.',
    );
    expect(words({ kind: 'criterion' })).toBe(
      'Leave it out: keeps 81 % of won deals, leaves out 72 % of lost ones.',
    );
  });

  it('says which deals are wrong, and why', () => {
    const deal = {
      row: 8,
      account: 'A',
      won: true,
      amount: 84_000,
      score: 31,
      tier: 'Not ICP',
      blame: 'Employees 200 – 1,000',
      explanation: '',
    };
    expect(dealWords(deal, '')).toBe('won 84 k');
    expect(dealWords(deal, '€')).toBe('won € 84 k');
    expect(dealWords({ won: false, amount: null }, '€')).toBe('lost');
    expect(blameWords(deal)).toBe('Not ICP at 31 · short on Employees 200 – 1,000');
    expect(blameWords({ ...deal, blame: '' })).toBe('Not ICP at 31');
    expect(blameWords({ ...deal, tier: 'Excluded', score: 0 })).toBe(
      'Excluded · Employees 200 – 1,000',
    );
    expect(blameWords({ ...deal, tier: 'Needs data', score: 100 })).toBe(
      'Needs data · unknown: Employees 200 – 1,000',
    );
    expect(blameWords({ ...deal, won: false, tier: 'Tier 1', score: 86 })).toBe(
      'Tier 1 at 86 · most points for Employees 200 – 1,000',
    );
  });
});
