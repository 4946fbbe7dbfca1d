import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/definition/canonical-json';
import type { Definition } from '../../src/definition/definition';
import { fingerprint } from '../../src/definition/fingerprint';
import { anyDefinition } from '../support/arbitraries';
import { definitionWith, smallDefinition } from '../support/definitions';

const withoutNotes = (definition: Definition) => ({
  ...definition,
  fields: definition.fields.map((field) => ({ ...field, notes: '' })),
});

describe('fingerprint', () => {
  it('is the same for equal definitions, whatever the order of their keys', () => {
    const { settings, ...lists } = smallDefinition;
    expect(fingerprint({ ...lists, settings })).toBe(fingerprint(smallDefinition));
  });

  it('tells definitions apart that differ in more than notes', () => {
    fc.assert(
      fc.property(anyDefinition, anyDefinition, (a, b) => {
        const same = canonicalJson(withoutNotes(a)) === canonicalJson(withoutNotes(b));
        expect(fingerprint(a) === fingerprint(b)).toBe(same);
      }),
    );
  });

  it('changes with one point', () => {
    const [first, ...rest] = smallDefinition.criteria;
    const changed = definitionWith({ criteria: [{ ...first!, points: 31 }, ...rest] });
    expect(fingerprint(changed)).not.toBe(fingerprint(smallDefinition));
  });

  it('does not change with the notes of a field', () => {
    expect(fingerprint(withoutNotes(smallDefinition))).toBe(fingerprint(smallDefinition));
  });
});
