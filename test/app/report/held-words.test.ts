import { describe, expect, it } from 'vitest';
import { heldWords } from '../../../src/app/report/held-words';
import { wilson } from '../../../src/stats/wilson';

const quarters = (...won: number[]) =>
  won.map((count, at) => [`2026 Q${at + 1}`, wilson(count, 40)] as const);

describe('whether a rate holds from quarter to quarter', () => {
  it.each([
    [quarters(), '· Too few deals a quarter to tell.'],
    [quarters(36), '· Reaches 80 % in 2026 Q1; one quarter is no trend yet.'],
    [quarters(20), '· Misses 80 % in 2026 Q1; one quarter is no trend yet.'],
    [quarters(36, 34), '✓ Reaches 80 % in all 2 quarters.'],
    [
      quarters(36, 31, 34),
      '! Below its target of 80 % in 1 of 3 quarters, so little that chance may do it.',
    ],
    [
      quarters(31, 31, 34),
      '! Below its target of 80 % in 2 of 3 quarters, each time so little that chance may do it.',
    ],
    [quarters(36, 20, 34), '✕ Below its target of 80 % in 2026 Q2, by more than luck.'],
    [
      quarters(20, 20, 20),
      '✕ Below its target of 80 % in 2026 Q1, 2026 Q2 and 2026 Q3, by more than luck.',
    ],
    [quarters(20, 20, 20, 20), '✕ Below its target of 80 % in 4 of 4 quarters, by more than luck.'],
  ])('%#', (told, says) => {
    const { mark, text } = heldWords(0.8, told);
    expect(`${mark} ${text}`).toBe(says);
  });

  it('a quarter of few deals does not count, and is told', () => {
    const few = ['2025 Q4', wilson(1, 4)] as const;
    const none = ['2025 Q3', wilson(0, 0)] as const;
    expect(heldWords(0.8, [none, few, ...quarters(36, 34)])).toEqual({
      mark: '✓',
      text: 'Reaches 80 % in all 2 quarters. 1 quarter of fewer than 5 deals does not count.',
    });
    expect(heldWords(0.8, [few]).text).toBe('Too few deals a quarter to tell.');
  });
});
