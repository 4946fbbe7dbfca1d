import { describe, expect, it } from 'vitest';
import { accept, hasPattern } from '../../../src/definition/edit/accept-pattern';
import type { PatternLine } from '../../../src/protocol/patterns-view';
import { smallDefinition } from '../../support/definitions';

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
      { name: 'Tools', weight: 10 },
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
