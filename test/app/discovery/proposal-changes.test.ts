import { describe, expect, it } from 'vitest';
import { proposalChanges } from '../../../src/app/discovery/proposal-changes';
import type { DefinedCriterion, DefinedExclusion } from '../../../src/definition/definition';
import { fitTemplate } from '../../../src/definition/template/fit-template';
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
    const groups = proposalChanges(current, proposed, (field) => `${field} tells nothing`);
    expect(groups.map(({ title }) => title)).toEqual([
      'Comes in',
      'Changes',
      'Goes',
      'Stays as you wrote it',
    ]);
    const [comesIn, changes, goes, stays] = groups.map(({ lines }) => lines);
    expect(comesIn).toEqual([
      { text: 'Has warehouse is yes · 22 points', why: EVIDENCE, id: 'C9' },
    ]);
    expect(changes?.map(({ text }) => text)).toEqual([expect.stringContaining('80 → 71')]);
    expect(goes).toEqual([{ text: 'Employees 200 – 1,000', why: 'Employees tells nothing' }]);
    expect(stays).toEqual([
      {
        text: 'Industry is Software, Fintech, switched off: Industry tells nothing',
        why: industry.why,
      },
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
      expect.stringMatching(/^Employees.*points?$/),
      expect.stringMatching(/^Industry.*points/),
    ]);
  });

  it.each([
    [{ points: 36 }, 'Employees 200 – 1,000 · 10 → 36 points'],
    [
      { name: 'Employees: 300 or more', operator: 'at least', value: '300', points: 36 },
      'Employees 200 – 1,000 → Employees: 300 or more · 10 → 36 points',
    ],
    [
      { operator: 'at least', value: '300' },
      'Employees 200 – 1,000 → Employees at least 300 · 10 points',
    ],
    [
      { dimension: 'Situational', ifMissing: 'no' as const },
      'Employees 200 – 1,000 · dimension Firmographic → Situational · if missing skip → no',
    ],
    [{ on: false }, 'Employees 200 – 1,000 · switched off'],
  ])('tells a criterion that changes in one line with its why: %j', (change, text) => {
    const criteria = [industry, { ...size, ...change, why: EVIDENCE }];
    const groups = proposalChanges(current, { ...current, criteria });
    expect(groups[0]).toEqual({ title: 'Changes', lines: [{ text, why: EVIDENCE }] });
  });

  it('says the name alone beside evidence, both conditions where the name does not tell them apart', () => {
    const why = 'Won 62 % of 81 with 300 or more, 9 % of 44 with fewer';
    const one = { ...size, name: 'Right size', why };
    const change = (after: Partial<DefinedCriterion>) =>
      proposalChanges(
        { ...current, criteria: [one] },
        { ...current, criteria: [{ ...one, ...after }] },
      )[0]?.lines[0]?.text;
    expect(change({ points: 12 })).toBe('Right size · 10 → 12 points');
    expect(change({ operator: 'at least', value: '300' })).toBe(
      'Employees 200 – 1,000 → Employees at least 300 · 10 points',
    );
  });

  it('tells what a person wrote once, though its points change', () => {
    const groups = proposalChanges(
      { ...current, exclusions: [] },
      { ...current, criteria: [{ ...industry, points: 12 }, size], exclusions: [] },
    );
    expect(groups).toEqual([
      {
        title: 'Changes',
        lines: [{ text: 'Industry is Software, Fintech · 30 → 12 points', why: industry.why }],
      },
    ]);
  });

  it('says a name of a person with what it stands for', () => {
    const goes = definitionWith({ criteria: [{ ...size, name: 'Right size' }], exclusions: [] });
    const groups = proposalChanges(goes, { ...goes, criteria: [] });
    expect(groups[0]?.lines[0]?.text).toBe('Right size (Employees 200 – 1,000)');
  });

  it('says where another condition takes the place of one that goes', () => {
    const other = { ...size, id: 'C9', operator: 'at least', value: '300' };
    const groups = proposalChanges(current, { ...current, criteria: [industry, other] });
    expect(groups.find(({ title }) => title === 'Goes')?.lines[0]?.why).toBe(
      'another condition on the same column comes in',
    );
  });

  it('says what it counts as made from in words', () => {
    const settings = { ...current.settings, fittedUntil: 20_000 };
    expect(proposalChanges(current, { ...current, settings })[0]).toEqual({
      title: 'Changes',
      lines: [{ text: expect.stringMatching(/^It counts as made from .+ 2024-10-04: /), why: '' }],
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

  it('says of nothing that the add-on put there that a person wrote it', () => {
    const ours = { ...exclusion, id: 'X8', on: false, addedBy: '' };
    const unfamiliar = fitTemplate({
      accounts: { sheet: 'Accounts', headers: ['Mood'], rows: [['yes'], ['no'], ['no']] },
      deals: undefined,
      headerRow: 1,
      context: { asOf: 20_634, dayOf: () => Number.NaN },
    }).criteria.map((one) => ({ ...one, on: true }));
    expect(unfamiliar.map(({ field }) => field)).toContain('Mood');
    const definition = definitionWith({ criteria: unfamiliar, exclusions: [ours] });
    expect(proposalChanges(definition, definition)).toEqual([]);
  });

  it('is only what stays where nothing changes', () => {
    expect(proposalChanges(current, current).map(({ title }) => title)).toEqual([
      'Stays as you wrote it',
    ]);
  });
});
