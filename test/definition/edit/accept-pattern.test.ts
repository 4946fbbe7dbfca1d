import { describe, expect, it } from 'vitest';
import { accept, hasPattern } from '../../../src/definition/edit/accept-pattern';
import { effectiveShares } from '../../../src/definition/effective-shares';
import type { PatternLine } from '../../../src/protocol/patterns-view';
import { definitionWith, smallDefinition } from '../../support/definitions';

const pattern: PatternLine = {
  name: 'CRM: HubSpot',
  field: 'CRM',
  operator: 'is any of',
  value: 'HubSpot',
  label: 'CRM: HubSpot',
  won: 70,
  lost: 30,
  winRate: 0.7,
  low: 0.6,
  high: 0.78,
  lift: 1.4,
  q: 0.001,
  churned: 0,
  verdict: 'criterion',
  why: 'won 70 % of 100, others 17 %',
  dimension: 'Tools',
  points: 40,
  isRejected: false,
};

const acceptance = { author: 'Kim', today: 20_600, dealsUntil: 20_590 };

describe('accept', () => {
  it('adds a criterion with its evidence, and its dimension where there is none', () => {
    const grown = accept(pattern, acceptance)(smallDefinition);
    expect(grown.dimensions).toEqual([
      ...smallDefinition.dimensions,
      { name: 'Tools', weight: 26, question: '' },
    ]);
    expect(grown.criteria[grown.criteria.length - 1]).toMatchObject({
      name: 'CRM: HubSpot',
      dimension: 'Tools',
      field: 'CRM',
      value: 'HubSpot',
      points: 40,
      why: 'won 70 % of 100, others 17 %',
    });
    expect(hasPattern(smallDefinition, pattern)).toBe(false);
    expect(hasPattern(grown, { ...pattern, value: ' hubspot' })).toBe(true);
  });

  it.each([
    ['a built definition', 1],
    ['weights of its own', 0.3],
  ])('gives it the share of the score that its points say, the others keep theirs: %s', (_, of) => {
    const [one, other, third] = smallDefinition.criteria;
    const criteria = [
      { ...one!, dimension: 'Tools', points: 60 },
      { ...other!, dimension: 'Tools', points: 20 },
      { ...third!, dimension: 'Else', points: 20 },
    ];
    const dimensions = [
      { name: 'Tools', weight: 80 * of, question: '' },
      { name: 'Else', weight: 20 * of, question: '' },
      { name: 'None', weight: 90, question: '' },
    ];
    const definition = definitionWith({ criteria, dimensions });
    const before = effectiveShares(definition);
    for (const dimension of ['Tools', 'Else', 'None', 'New']) {
      const grown = accept({ ...pattern, dimension, points: 20 }, acceptance)(definition);
      const after = effectiveShares(grown);
      const { id } = grown.criteria[3]!;
      expect(after.get(id), dimension).toBeCloseTo(20 / 120, 1.5);
      for (const own of criteria) {
        expect(after.get(own.id), dimension).toBeCloseTo((before.get(own.id)! * 100) / 120, 1.5);
      }
    }
  });

  it('is not offered where its condition is there, or its field has a criterion that is on', () => {
    const [industry] = smallDefinition.criteria;
    const graded = { ...pattern, field: 'Industry', operator: 'graded', value: 'Retail' };
    const having = (on: boolean) => definitionWith({ criteria: [{ ...industry!, on }] });
    expect(hasPattern(having(true), graded)).toBe(true);
    expect(hasPattern(having(false), graded)).toBe(false);
    expect(hasPattern(having(false), { ...industry!, verdict: 'criterion' })).toBe(true);
    expect(hasPattern(having(true), { ...graded, verdict: 'exclusion' })).toBe(false);
  });

  it('adds an exclusion with its reason, who and when', () => {
    const grown = accept({ ...pattern, verdict: 'exclusion' }, acceptance)(smallDefinition);
    expect(grown.criteria).toEqual(smallDefinition.criteria);
    expect(grown.exclusions[grown.exclusions.length - 1]).toMatchObject({
      field: 'CRM',
      reason: 'Hardly ever wins: won 70 % of 100, others 17 %',
      addedBy: 'Kim',
      addedOn: 20_600,
      on: true,
    });
  });

  it.each(['criterion', 'exclusion'] as const)(
    'notes with each %s up to which day it knows the deals, never less than before',
    (verdict) => {
      const untilAfter = (before: number | undefined, dealsUntil: number) => {
        const settings = { ...smallDefinition.settings, fittedUntil: before };
        const take = accept({ ...pattern, verdict }, { ...acceptance, dealsUntil });
        return take({ ...smallDefinition, settings }).settings.fittedUntil;
      };
      expect(untilAfter(undefined, 20_590)).toBe(20_590);
      expect(untilAfter(20_500, 20_590)).toBe(20_590);
      expect(untilAfter(20_595, 20_590)).toBe(20_595);
    },
  );
});
