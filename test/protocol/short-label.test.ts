import { expect, it } from 'vitest';
import { shortLabel } from '../../src/protocol/short-label';

it('keeps the version of a long label', () => {
  expect(shortLabel('PLG v12 draft')).toBe('PLG v12 draft');
  expect(shortLabel('Product-led growth in EMEA v12 draft')).toBe('Product-led g… v12 draft');
  expect(shortLabel('Product-led growth in EMEA v3')).toHaveLength(24);
});
