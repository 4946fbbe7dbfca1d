import { describe, expect, it } from 'vitest';
import { proposalChanges } from '../../../src/app/discovery/proposal-changes';
import type { DefinedCriterion, DefinedExclusion } from '../../../src/definition/definition';
import { definitionWith, smallDefinition } from '../../support/definitions';

const [industry, size] = smallDefinition.criteria as [DefinedCriterion, DefinedCriterion];
const EVIDENCE = 'won 65 % of 100, others 30 %';
const [exclusion] = smallDefinition.exclusions as [DefinedExclusion];
const current = definitionWith({ criteria: [industry, size], exclusions: [exclusion] });

const proposed = definitionWith({
  criteria: [
    { ...industry, on: false },
    {
      ...{ ...industry, id: 'C9', field: 'Has warehouse', operator: 'is yes', value: '' },
      ...{ points: 22, why: EVIDENCE },
    },
  ],
  exclusions: [exclusion],
  tiers: smallDefinition.tiers.map((tier, at) => (at === 0 ? { ...tier, from: 71 } : tier)),
});

describe('what a proposal does to the definition there is', () => {
  it('is told in groups, each criterion with its why', () => {
    const groups = proposalChanges(current, proposed);
    expect(groups.map(({ title }) => title)).toEqual([
      'Comes in',
      'Changes',
      'Goes',
      'Stays as you wrote it',
    ]);
    const [comesIn, changes, goes, stays] = groups.map(({ lines }) => lines);
    expect(comesIn).toEqual([{ text: 'Has warehouse is yes · 22 points', why: EVIDENCE }]);
    expect(changes?.map(({ text }) => text)).toEqual([expect.stringContaining('80 → 71')]);
    expect(goes).toEqual([{ text: 'Employees 200 – 1,000', why: '' }]);
    expect(stays).toEqual([
      { text: 'Industry is Software, Fintech, switched off', why: industry.why },
      { text: 'Exclusion: Industry is Government', why: exclusion.reason },
    ]);
  });

  it('tells first what moves tiers, then what gains or loses most points', () => {
    const [more, most] = [
      { ...industry, points: industry.points + 2 },
      { ...size, points: size.points - 9 },
    ];
    const moved = { ...proposed, criteria: [more, most], exclusions: [exclusion] };
    const changes = proposalChanges(current, moved).find(({ title }) => title === 'Changes');
    expect(changes?.lines.map(({ text }) => text)).toEqual([
      expect.stringContaining('80 → 71'),
      expect.stringMatching(/^Employees.*points/),
      expect.stringMatching(/^Industry.*points/),
    ]);
  });

  it('gives the new why of a condition that takes the place of another', () => {
    const changed = { ...size, operator: 'at least', value: '300', why: EVIDENCE };
    const groups = proposalChanges(current, { ...current, criteria: [industry, changed] });
    expect(groups[0]).toEqual({
      title: 'Changes',
      lines: [{ text: expect.stringContaining('→'), why: EVIDENCE }],
    });
  });

  it('tells a field only where no condition comes with it', () => {
    const field = (name: string) => ({ ...smallDefinition.fields[0]!, name, aliases: [] });
    const own = { ...industry, id: 'C9', field: 'Tools', value: 'SAP' };
    const groups = proposalChanges(current, {
      ...current,
      fields: [...current.fields, field('Tools'), field('Seller')],
      criteria: [...current.criteria, own],
    });
    expect(groups[0]?.lines.map(({ text }) => text)).toEqual([
      'Tools is SAP · 30 points',
      expect.stringContaining('field Seller'),
    ]);
  });

  it('is only what stays where nothing changes', () => {
    expect(proposalChanges(current, current).map(({ title }) => title)).toEqual([
      'Stays as you wrote it',
    ]);
  });
});
