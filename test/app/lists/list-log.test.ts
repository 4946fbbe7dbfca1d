import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedMembers } from '../../../src/app/lists/changed-members';
import { keyFields, packMembers, unpackMembers } from '../../../src/app/lists/members';

const member = fc.record({
  domain: fc.constantFrom('', 'a.com', 'b.com', 'c.com'),
  name: fc.oneof(fc.constantFrom('A', 'B Inc.', 'C'), fc.string({ unit: 'grapheme' })),
});
const key = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 });
const known = fc
  .tuple(
    member,
    fc.dictionary(fc.constantFrom(...keyFields), key, { minKeys: 1, noNullPrototype: true }),
  )
  .map(([one, keys]) => ({ ...one, keys }));
const kept = fc.array(fc.oneof(member, known), { maxLength: 8 });
const members = fc.array(member, { maxLength: 8 });

describe('the companies that a list remembers', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(kept, (all) => {
        expect(unpackMembers(packMembers(all), all.length)).toEqual(all);
      }),
    );
  });

  it('are read as they were written before their keys were', () => {
    const one = { domain: 'a.com', name: 'A' };
    expect(unpackMembers('[["a.com","A"]]', 1)).toEqual([one]);
    expect(unpackMembers('[]', 0)).toEqual([]);
  });

  it.each([
    '',
    '[',
    '{}',
    'null',
    '[["a.com"]]',
    '[["Color"],["a.com","A","red"]]',
    '[["a.com","A"],["b.com","B"]]',
    '[1]',
    '[[],[]]',
  ])('are told to be unreadable where the cell was edited: %s', (text) => {
    expect(unpackMembers(text, 1)).toBeUndefined();
  });
});

describe('what changed between two lists', () => {
  it('is nothing between a list and itself, in any order', () => {
    const isNamed = ({ domain, name }: { domain: string; name: string }) =>
      domain !== '' || /\p{L}/u.test(name);
    fc.assert(
      fc.property(members, (all) => {
        const named = all.filter(isNamed);
        const none = { added: [], removed: [] };
        expect(changedMembers(named, [...named].reverse())).toEqual(none);
      }),
    );
  });

  it('is a company more and one less', () => {
    const a = { domain: 'a.com', name: 'A' };
    const b = { domain: 'b.com', name: 'B' };
    expect(changedMembers([a], [b])).toEqual({ added: [0], removed: [0] });
  });

  it('is not a domain that was found, nor a legal form', () => {
    const before = [{ domain: '', name: 'Acme GmbH' }];
    expect(changedMembers([{ domain: 'acme.com', name: 'ACME' }], before)).toEqual({
      added: [],
      removed: [],
    });
  });
});
