import { describe, expect, it } from 'vitest';
import type { ProposalView } from '../../../src/protocol/proposal-view';
import { Proposal } from '../../../src/sidebar/view/proposal-page';
import { smallDefinition } from '../../support/definitions';
import { texts } from './support/shown';

const line = { deals: 40, unscored: 0, wonIncluded: 0.797, lostExcluded: 1 };
const nothing: ProposalView = {
  heldOut: { says: 'Your ICP keeps 8 of 10.', isMet: true, rests: 'Judged on 40 deals.' },
  comes: { criteria: [], exclusions: [] },
  definition: undefined,
  verdict: '',
  why: 'Nothing is proposed: the definition stays as it is',
  note: '',
  before: line,
  after: line,
  standing: 'cannot tell yet',
  changes: [],
  asked: [],
  leftOut: [],
};
const proposed: ProposalView = {
  ...nothing,
  definition: smallDefinition,
  verdict: 'On 40 deals it is better',
  standing: 'better',
  comes: {
    criteria: [
      { id: 'C7', label: 'Has a data warehouse', says: '', points: 22, won: 0.91, lost: 0.44 },
    ],
    exclusions: [{ id: 'X3', label: 'Government', says: '', won: 0.01, lost: 0.16 }],
  },
  changes: [
    {
      title: 'Comes in',
      lines: [
        { text: 'Has a data warehouse · 22 points', why: 'won 65 % of 100', id: 'C7' },
        { text: 'Exclusion: Government', why: '', id: 'X3' },
        { text: 'field Rep', why: '' },
      ],
    },
    { title: 'Goes', lines: [{ text: 'Country is Germany', why: '' }] },
  ],
  asked: [{ field: 'Rep', kind: 'seller', why: 'names who sells', isUsed: false }],
  leftOut: [{ field: 'Notes', operator: '', value: '', why: 'is free text' }],
};

const shownOf = (view: ProposalView, off: ReadonlySet<string> = new Set()) =>
  texts(Proposal({ view, off, onToggle: () => undefined }));

describe('a proposal', () => {
  it('tells in order: what it does, what comes and goes, the rates, what is asked, what is left out', () => {
    const shown = shownOf(proposed).join('');
    const parts = [
      'Your ICP keeps 8 of 10.',
      'Judged on 40 deals.',
      'On 40 deals it is better. ',
      'What your won deals share',
      'Has a data warehouse',
      '22 points',
      '91 %',
      '44 %',
      'Never ours',
      'Government',
      'Excluded',
      'Comes in',
      'field Rep',
      'Goes',
      'Country is Germany',
      'Won deals kept',
      '79.7 %',
      'names who sells',
      '1 other left out.',
      'is free text',
      'Use as draft',
    ];
    const places = parts.map((part) => shown.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('tells a condition once, with its bars', () => {
    const shown = shownOf(proposed).join('');
    expect(shown.split('Has a data warehouse')).toHaveLength(2);
    expect(shown).not.toContain('Exclusion: Government');
  });

  it('takes back its figures where something is left out', () => {
    const shown = shownOf(proposed, new Set(['C7'])).join('');
    expect(shown).not.toContain('Judged on 40 deals.');
    expect(shown).toContain('Backtest judges what you keep');
  });

  it.each([
    ['better', 'Use as draft'],
    ['not worse and simpler', 'Use as draft'],
    ['cannot tell yet', 'Use as draft all the same'],
    ['worse', undefined],
  ] as const)('that is %s is offered so: %s', (standing, label) => {
    const buttons = shownOf({ ...proposed, standing }).filter((text) => text.startsWith('Use as'));
    expect(buttons).toEqual(label === undefined ? [] : [label]);
  });

  it('is not offered where it changes nothing', () => {
    const shown = shownOf({ ...proposed, changes: [] });
    expect(shown.filter((text) => text.startsWith('Use as'))).toEqual([]);
  });

  it('has no table where nothing is proposed', () => {
    expect(shownOf(nothing).join('')).toBe('Nothing is proposed: the definition stays as it is.');
  });
});
