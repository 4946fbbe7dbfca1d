import { describe, expect, it } from 'vitest';
import { plainArguments } from '../../../src/host/browser/plain-arguments';

describe('plainArguments', () => {
  it('passes texts, numbers, booleans, arrays and plain objects', () => {
    const args = ['a', 1, true, null, [1, ['b']], { deep: { list: [{ x: 1 }] } }];
    expect(plainArguments(args)).toEqual(args);
    expect(plainArguments([undefined])).toEqual([null]);
  });

  it.each([
    ['a Date', new Date(0), '0'],
    ['a function', () => 1, '0'],
    ['a Date inside', { when: [new Date(0)] }, '0'],
    ['a Map inside', { map: new Map() }, 'map'],
  ])('refuses %s', (_what, value, property) => {
    expect(() => plainArguments([value])).toThrow(
      `Failed due to illegal value in property: ${property}`,
    );
  });
});
