import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readingSeconds } from '../../src/app/reading-time';

it.each([
  [0, 8],
  [96, 8],
  [97, 9],
  [600, 50],
  [720, 60],
  [5000, 60],
])('gives a message of %i characters %i seconds', (length, seconds) => {
  expect(readingSeconds('x'.repeat(length))).toBe(seconds);
});

it('never gives a longer message less time', () => {
  const message = fc.string({ maxLength: 1000 });
  fc.assert(
    fc.property(message, message, (one, more) => {
      expect(readingSeconds(one + more)).toBeGreaterThanOrEqual(readingSeconds(one));
    }),
  );
});
