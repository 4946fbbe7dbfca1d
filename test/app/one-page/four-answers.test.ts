import { describe, expect, it } from 'vitest';
import { fourAnswers } from '../../../src/app/one-page/four-answers';
import type { DefinedCriterion } from '../../../src/definition/definition';
import { evidenceText } from '../../../src/definition/edit/evidence';
import { words as template } from '../../../src/definition/template/words';
import { smallDefinition } from '../../support/definitions';

const { settings } = smallDefinition;
const [base] = smallDefinition.criteria;
const criterion = (dimension: string, name: string, why: string): DefinedCriterion => {
  return { ...base!, dimension, name, why };
};
const texts = (criteria: readonly DefinedCriterion[], changes: Partial<typeof settings> = {}) =>
  fourAnswers({ settings: { ...settings, ...changes } }, criteria).map(({ text, by }) => [
    by,
    text,
  ]);

const NOBODY = ['nobody', 'Nobody has written it yet.'];

describe('the four answers', () => {
  it('are what the settings say, in one line', () => {
    const given = {
      whatKind: 'Makers\nof tools ',
      whyNow: 'Now.',
      whyUs: 'Us.',
      whyItPays: '=1+1',
    };
    expect(texts([], given)).toEqual([
      ['person', 'Makers of tools'],
      ['person', 'Now.'],
      ['person', 'Us.'],
      ['person', '=1+1'],
    ]);
  });

  it('are made of the whys of their dimensions, two at most', () => {
    const criteria = [
      criterion('Firmographic', 'Makers', 'They decide in a quarter'),
      criterion('Meine Dimension', 'Near', 'We speak their language.'),
      criterion('Firmographic', 'Large', 'Enough people.'),
      criterion('Situational', 'Growth money', 'It is spent in a year.'),
      criterion('problem fit', 'Slow quotes', 'We cut them by half'),
      criterion('Success potential', 'Second site', 'They stay twice as long'),
    ];
    expect(texts(criteria)).toEqual([
      ['whys', 'Makers: They decide in a quarter. Near: We speak their language.'],
      ['whys', 'Growth money: It is spent in a year.'],
      ['whys', 'Slow quotes: We cut them by half.'],
      ['whys', 'Second site: They stay twice as long.'],
    ]);
  });

  it('say what is looked for where no why does; start values are none', () => {
    const start = template.start(template.bands);
    const criteria = [
      criterion('Firmographic', 'Size', start),
      criterion('Behavioral', 'Demo', ''),
    ];
    expect(texts(criteria)).toEqual([
      ['names', 'We look for: Size.'],
      ['names', 'We look for: Demo.'],
      NOBODY,
      NOBODY,
    ]);
  });

  it('take from deals why it pays', () => {
    const why = evidenceText('won', '65 % of 100', '30 %', '2025–2026');
    const [, , , pays] = texts([criterion('Firmographic', 'Makers', why)]);
    expect(pays).toEqual(['whys', 'Makers: won 65 % of 100, others 30 %; deals of 2025–2026.']);
  });

  it('are missing where nobody has said anything', () => {
    expect(texts([])).toEqual([NOBODY, NOBODY, NOBODY, NOBODY]);
  });
});
