import { describe, expect, it } from 'vitest';
import {
  agreementWords,
  change,
  changeTone,
  reasonWords,
} from '../../../src/sidebar/model/compare-words';

const estimate = (value: number | null) => ({ value, low: null, high: null });

function agreement(first: number, second: number, pValue: number, right = 10, wrong = 1) {
  const counts = { bothRight: right, bothWrong: wrong };
  return agreementWords({
    labels: ['v3', 'v3 draft'],
    agreement: {
      ...counts,
      ...{ onlyFirstRight: first, onlySecondRight: second, pValue },
      ...{ accounts: first + second },
    },
  });
}

describe('what a comparison says', () => {
  it.each([
    ['percent', 0.834, 0.792, '−4.2', 'down'],
    ['percent', 0.5, 0.625, '+12.5', 'up'],
    ['percent', 0.5, 0.5004, '0', ''],
    ['decimal', 0.912, 0.87, '−0.04', 'down'],
    ['count', 1_000, 3_500, '+2,500', 'up'],
    ['count', 46.5, 46.5, '0', ''],
    ['percent', null, 0.5, '', ''],
  ] as const)('a %s from %s to %s changes by %s', (format, from, to, words, tone) => {
    const metric = { format, before: estimate(from), after: estimate(to) };
    expect(change(metric)).toBe(words);
    expect(changeTone(words)).toBe(tone);
  });

  it.each([
    [
      7,
      2,
      0.1796875,
      'Of 20 deals, only v3 is right about 7, only v3 draft about 2: may be chance (p = 0.18).',
    ],
    [
      2,
      10,
      0.0386,
      'Of 23 deals, only v3 is right about 2, only v3 draft about 10: v3 draft is right more often (p = 0.039).',
    ],
    [
      40,
      2,
      1e-9,
      'Of 53 deals, only v3 is right about 40, only v3 draft about 2: v3 is right more often (p < 0.001).',
    ],
    [0, 0, 1, 'Both are right about the same 10 of 11 deals.'],
  ])('%i against %i deals', (first, second, pValue, words) => {
    expect(agreement(first, second, pValue)).toBe(words);
  });

  it('says that no deal counts', () => {
    expect(agreement(0, 0, 1, 0, 0)).toBe('No deal counts for both.');
  });

  it('says by what an account changes', () => {
    const account = { row: 2, account: 'A', before: 'Tier 2', after: 'Tier 1' };
    const scores = { scoreBefore: 64.1, scoreAfter: 80 };
    const because = '+12.5 Employees 200 – 1,000';
    const words = (cause: 'data' | 'definition', why: string) =>
      reasonWords({ ...account, ...scores, cause, because: why });
    expect(words('definition', because)).toBe(`64.1 → 80.0 · definition: ${because}`);
    expect(words('data', '')).toBe('64.1 → 80.0 · data');
    expect(
      reasonWords({ ...account, scoreBefore: null, scoreAfter: 0, cause: 'data', because: '' }),
    ).toBe('– → 0.0 · data');
  });
});
