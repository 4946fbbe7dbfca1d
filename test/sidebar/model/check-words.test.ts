import { describe, expect, it } from 'vitest';
import { askWords, nextWords, rangeWords } from '../../../src/sidebar/model/check-words';
import { definitionWith, smallDefinition } from '../../support/definitions';

const ask = (changesTier: boolean, ...outcomes: [string[], string, number | null][]) => ({
  ...{ header: 'Employees', share: 0.25, changesTier },
  outcomes: outcomes.map(([values, tier, score]) => ({ values, tier, score })),
});
const scored = { tier: 'Tier 2', known: 0.6 };
const unscored = { tier: 'Needs data', known: 0.23 };

describe('what an answer would do', () => {
  it('names the values that lead to another tier', () => {
    const one = ask(
      true,
      [['200 or more'], 'Tier 1', 84],
      [['50 to 199'], 'Tier 2', 70],
      [['under 10', 'over 5,000'], 'Excluded', null],
    );
    expect(askWords(one, scored)).toBe(
      '200 or more makes it Tier 1; under 10 or over 5,000 excludes it',
    );
    const many = ask(true, [['A', 'B', 'C', 'D', 'E'], 'Tier 1', 84]);
    expect(askWords(many, scored)).toBe('A, B, C or 2 others makes it Tier 1');
  });

  it('says how the score moves where the tier stays', () => {
    expect(askWords(ask(false, [['yes'], 'Tier 2', 71]), scored)).toBe('Moves the score to 71.0');
    const two = ask(false, [['yes'], 'Tier 2', 71], [['no'], 'Tier 2', 62.5]);
    expect(askWords(two, scored)).toBe('Moves the score to 62.5 or 71.0');
  });

  it('says how much is known then where too little is, or what any answer brings', () => {
    const little = ask(false, [['yes'], 'Needs data', null], [['no'], 'Needs data', null]);
    expect(askWords(little, unscored)).toBe('Then 48 % is known');
    const enough = ask(true, [['yes'], 'Tier 1', 90], [['no'], 'Tier 1', 81]);
    expect(askWords(enough, unscored)).toBe('Any answer makes it Tier 1');
  });
});

describe('the range and the next action', () => {
  const reading = (low: number, high: number) =>
    ({ ...scored, low, high, score: 65, excluded: undefined }) as Parameters<typeof rangeWords>[0];

  it('say what is possible once all is known', () => {
    const still = ask(false, [['yes'], 'Tier 2', 71]);
    expect(rangeWords(reading(61, 79), smallDefinition, [still])).toBe(
      'Between 61.0 and 79.0 once all is known: Tier 2.',
    );
    expect(rangeWords(reading(41, 90), smallDefinition, [still])).toBe(
      'Between 41.0 and 90.0 once all is known: Tier 3 to Tier 1. No single answer changes the tier, several together can.',
    );
    expect(rangeWords(reading(65, 65), smallDefinition, [])).toBe(
      'Nothing that is not known could change that.',
    );
  });

  it('say what to do and how soon, or how much has to be known', () => {
    const tiers = smallDefinition.tiers.map((one) => ({ ...one, nextAction: 'Call', days: 2 }));
    expect(nextWords('Tier 1', definitionWith({ tiers }), 1)).toBe('Next: Call, within 2 days');
    expect(nextWords('Needs data', smallDefinition, 0.2)).toBe('A tier takes 50 % of the facts.');
    const route = { rule: 'DACH', owners: ['Ana', 'Ben'], days: 1 };
    expect(nextWords('Tier 1', definitionWith({ tiers }), 1, route)).toBe(
      'Next: Call, within 1 day\nFor Ana or Ben, by the rule “DACH”',
    );
    expect(nextWords('Excluded', smallDefinition, 1)).toBe('');
  });
});
