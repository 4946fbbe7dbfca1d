import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileSentence } from '../../src/definition/profile-sentence';
import { anyDefinition } from '../support/arbitraries';
import { definitionWith, smallDefinition } from '../support/definitions';

const [industry, size, visit] = smallDefinition.criteria;
const on = (one: (typeof smallDefinition.criteria)[number] | undefined, changes = {}) => ({
  ...one!,
  ...changes,
});

describe('profileSentence', () => {
  it('says who the customer is, what else counts, and who never', () => {
    expect(profileSentence(smallDefinition)).toBe(
      'Software and Fintech companies of 200–1,000 people. Also counts: recent visit. Never: Industry is Government.',
    );
  });

  it('calls conditions by their names, and counts those that there is no room for', () => {
    const criteria = ['Asked for a demo', 'Pays', 'Near us', 'Grows', 'Hires'].map((name, index) =>
      on(visit, { id: `C${index}`, name }),
    );
    const named = definitionWith({ criteria, exclusions: [] });
    expect(profileSentence(named)).toBe(
      'Companies of which this counts: Asked for a demo; Pays; Near us and 2 more.',
    );
  });

  it('says fewer of them where the line would run out of the sheet', () => {
    const criteria = ['one', 'two', 'three', 'four'].map((name, index) =>
      on(visit, { id: `C${index}`, name: `${name} ${'x'.repeat(50)}` }),
    );
    const said = profileSentence(definitionWith({ criteria, exclusions: [] }));
    expect(said).toMatch(/^Companies of which this counts: one x+; two x+ and 2 more\.$/);
  });

  it('takes of graded lists what counts in full, and no words for a size', () => {
    const graded = definitionWith({
      criteria: [
        on(industry, { operator: 'graded', value: 'Software; Fintech; Media (50%)' }),
        on(size, { operator: 'graded', value: '51-200; 201-500 (40%)' }),
      ],
      exclusions: [],
    });
    expect(profileSentence(graded)).toBe('Software and Fintech companies of 51–200 people.');
    const large = definitionWith({
      ...graded,
      criteria: [on(size, { operator: 'graded', value: '1000 - 6000; 500-9000 (50%)' })],
    });
    expect(profileSentence(large)).toBe('Companies of 1,000–6,000 people.');
    const words = [on(size, { operator: 'graded', value: 'Small; Medium' })];
    expect(profileSentence(definitionWith({ criteria: words, exclusions: [] }))).toMatch(
      /^Companies of which this counts: /,
    );
  });

  it('says that nothing counts where nothing does', () => {
    for (const criteria of [[], smallDefinition.criteria.map((one) => ({ ...one, points: 0 }))]) {
      expect(profileSentence(definitionWith({ criteria, exclusions: [] }))).toBe(
        'No criterion counts yet: nothing says who fits.',
      );
    }
  });

  it('is one line that fits a cell, of any definition', () => {
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        const sentence = profileSentence(definition);
        expect(sentence).not.toMatch(/undefined|NaN|\n/);
        expect(sentence.length).toBeLessThan(900);
      }),
    );
  });
});
