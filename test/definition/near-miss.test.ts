import { expect, it } from 'vitest';
import { nearest } from '../../src/definition/near-miss';

it.each([
  ['critera', 'criteria'],
  ['criteira', 'criteria'],
  ['crteria', 'criteria'],
  ['criterion', 'criteria'],
  ['criterions', undefined],
  ['field', 'fields'],
  ['fiedls', 'fields'],
  ['tier', 'tiers'],
  ['tears', undefined],
  ['in', undefined],
  ['', undefined],
])('finds what was meant by "%s"', (written, meant) => {
  expect(nearest(written, ['criteria', 'fields', 'tiers', 'id'])).toBe(meant);
});
