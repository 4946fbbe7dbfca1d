import { describe, expect, it } from 'vitest';
import { words } from '../../../src/app/drift/words';
import { wilson } from '../../../src/stats/wilson';

const quarters = (...won: number[]) =>
  won.map((count, at) => [`2026 Q${at + 1}`, wilson(count, 40)] as const);

describe('whether a rate holds', () => {
  it.each([
    [quarters(), 'Too few deals a quarter to tell.'],
    [quarters(36), 'Reaches 80 % in 2026 Q1; one quarter is no trend yet.'],
    [quarters(20), 'Misses 80 % in 2026 Q1; one quarter is no trend yet.'],
    [quarters(36, 34), 'Reaches 80 % in all 2 quarters.'],
    [quarters(36, 31, 34), 'Under 80 % in 1 of 3 quarters; luck may do that.'],
    [quarters(36, 20, 34), 'Under 80 % in 2026 Q2, by more than luck.'],
    [quarters(20, 20, 20), 'Under 80 % in 2026 Q1, 2026 Q2 and 2026 Q3, by more than luck.'],
    [quarters(20, 20, 20, 20), 'Under 80 % in 4 of 4 quarters, by more than luck.'],
  ])('%#', (told, says) => expect(words.holds(0.8, told)).toBe(says));
});

describe('what is not as it was', () => {
  it('is named up to two, the others are counted', () => {
    expect(words.drifts(['a'])).toBe('Not as it was: a.');
    expect(words.drifts(['a', 'b'])).toBe('Not as it was: a, and b.');
    expect(words.drifts(['a', 'b', 'c', 'd'])).toBe('Not as it was: a, b, and 2 more.');
  });
});

describe('open deals', () => {
  it('are told of one and of many', () => {
    expect(words.stalled.some(1, 12, 2)).toBe(
      '1 of 12 open deals is older than twice the days that a won one takes.',
    );
    expect(words.stalled.some(7, 12, 3)).toBe(
      '7 of 12 open deals are older than 3 times the days that a won one takes.',
    );
  });
});
