import { expect, it } from 'vitest';
import { ago } from '../../../src/sidebar/model/ago';

it.each([
  ['2026-11-23 14:05', 'just now'],
  ['2026-11-23 14:04', '1 minute ago'],
  ['2026-11-23 11:00', '3 hours ago'],
  ['2026-11-20 09:00', '3 days ago'],
  ['2025-01-02 09:00', '2025-01-02'],
  ['yesterday', 'yesterday'],
])('%s is %s', (savedAt, words) => {
  expect(ago(savedAt, '2026-11-23 14:05')).toBe(words);
});

it('grows with the time that has passed since', () => {
  expect(ago('2026-11-23 14:04', '2026-11-23 14:05', 540_000)).toBe('10 minutes ago');
});
