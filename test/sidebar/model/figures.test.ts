import { describe, expect, it } from 'vitest';
import { figure, range } from '../../../src/sidebar/model/figures';

describe('a figure', () => {
  it.each([
    ['percent', 0.8312, '83 %'],
    ['decimal', 0.7512, '0.75'],
    ['count', 12_345, '12,345'],
    ['percent', null, '–'],
  ] as const)('of format %s: %s is %s', (format, value, text) => {
    expect(figure(format, value)).toBe(text);
  });

  it('has an interval, or none', () => {
    expect(range({ format: 'percent', low: 0.78, high: 0.884 })).toBe('78 – 88 %');
    expect(range({ format: 'percent', low: 0.001, high: 0.02 })).toBe('< 1 – 2 %');
    expect(range({ format: 'decimal', low: 0.48, high: 0.91 })).toBe('0.48 – 0.91');
    expect(range({ format: 'count', low: null, high: null })).toBe('');
  });
});
