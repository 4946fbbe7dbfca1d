import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../src/app/compare/compare-prompt';

const names = ['', 'PLG', 'Mid v2', 'Mid'];

describe('readPrompt', () => {
  it.each([
    ['current', { kind: 'saved', name: '' }],
    ['Current', { kind: 'saved', name: '' }],
    ['ICP Config', { kind: 'saved', name: '' }],
    ['plg', { kind: 'saved', name: 'PLG' }],
    ['ICP Config (PLG)', { kind: 'saved', name: 'PLG' }],
    ['v3', { kind: 'version', name: '', version: 3 }],
    ['V3', { kind: 'version', name: '', version: 3 }],
    ['current v3', { kind: 'version', name: '', version: 3 }],
    ['PLG v2', { kind: 'version', name: 'PLG', version: 2 }],
    ['ICP Config (plg)  v12', { kind: 'version', name: 'PLG', version: 12 }],
    ['Mid v2', { kind: 'saved', name: 'Mid v2' }],
    ['Mid v2 v1', { kind: 'version', name: 'Mid v2', version: 1 }],
    ['ICP Config (Mid) v2', { kind: 'version', name: 'Mid', version: 2 }],
  ])('understands %s', (asked, side) => {
    const asks = readPrompt(` ${asked} , current`, names);
    expect(asks).toEqual({ name: side.name, before: side, after: { kind: 'saved', name: '' } });
  });

  it.each([
    ['', /^Compare must be two numbers or names with a comma in between.*, got ""$/],
    ['PLG', /two numbers or names/],
    ['PLG,', /two numbers or names/],
    ['v1, v2, v3', /two numbers or names/],
    [
      'PLG, XYZ',
      /^Definition must be current, a version such as v3, or one of "PLG", "Mid v2" and "Mid", got "XYZ"$/,
    ],
    ['XYZ v2, PLG', /got "XYZ v2"$/],
    ['v, v1', /got "v"$/],
    ['v1.5, v1', /got "v1\.5"$/],
    ['v9999999999, v1', /got "v9999999999"$/],
  ])('refuses %s', (asked, message) => {
    expect(() => readPrompt(asked, names)).toThrow(message);
  });

  it('names nothing where there is no other definition', () => {
    expect(() => readPrompt('XYZ, current', [''])).toThrow(
      'Definition must be current, a version such as v3, got "XYZ"',
    );
  });
});
