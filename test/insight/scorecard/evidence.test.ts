import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandWords } from '../../../src/insight/scorecard/band-words';
import { classesOf } from '../../../src/insight/scorecard/classes-of';
import { evidenceOf } from '../../../src/insight/scorecard/evidence';
import { cardPlan, learnCard } from '../support/learnt-card';

const told = fc.sample(cardPlan, { seed: 5, numRuns: 40 }).flatMap((plan) => {
  const { told, card, outcomes } = learnCard(plan);
  return card.map((field) => {
    const classed = classesOf(field);
    return {
      told,
      field,
      classed,
      won: outcomes.won,
      bands: evidenceOf(field, classed, outcomes.won),
    };
  });
});

describe('the evidence of a criterion', () => {
  it('counts each deal whose cell is known, or counts as no, once, whoever won it', () => {
    expect(told.length).toBeGreaterThan(100);
    for (const { told: plan, field, won, bands } of told) {
      const isTold = (row: number) => field.ifMissing === 'no' || field.encoded.bin[row]! >= 0;
      const known = [...won.keys()].filter(isTold);
      const sum = (of: 'won' | 'deals') => bands.reduce((all, band) => all + band[of], 0);
      expect(sum('deals'), plan).toBe(known.length);
      expect(sum('won'), plan).toBe(known.filter((row) => won[row] === 1).length);
    }
  });

  it('tells of each class by its words, the best rate first', () => {
    for (const { told: plan, field, classed, bands } of told) {
      const words = bandWords(field.encoded.column.field, classed);
      const blank = field.ifMissing === 'no' ? ['where it is blank'] : [];
      expect(bands.map(({ text }) => text).sort(), plan).toEqual([...words, ...blank].sort());
      const rates = bands.slice(0, words.length).map((band) => band.won / (band.deals || 1));
      expect(
        [...rates].sort((a, b) => b - a),
        plan,
      ).toEqual(rates);
    }
  });

  it('puts the deals of a class beside its own words', () => {
    const answers = told.filter(({ classed }) => classed.kind === 'yes-no');
    expect(answers.length).toBeGreaterThan(5);
    for (const { told: plan, field, won, bands } of answers) {
      const yes = field.encoded.column.read('yesNo');
      const rows = [...won.keys()].filter((row) => yes[row] === 1);
      const own = bands.find(({ text }) => text === 'with a yes');
      expect(own, plan).toMatchObject({
        deals: rows.length,
        won: rows.filter((row) => won[row] === 1).length,
      });
    }
  });
});
