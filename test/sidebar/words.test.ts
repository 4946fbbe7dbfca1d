import { describe, expect, it } from 'vitest';
import { below } from '../../src/sidebar/words';

describe('a share that misses its target', () => {
  it.each([
    [0.796, 0.8, '79.6 %'],
    [0.7999, 0.8, '79.9 %'],
    [0.546, 0.55, '54.6 %'],
    [0.79, 0.8, '79 %'],
    [0.361, 0.8, '36 %'],
    [Number.NaN, 0.8, '–'],
  ])('%d of %d reads %s', (share, target, expected) => {
    expect(below(share, target)).toBe(expected);
  });
});
