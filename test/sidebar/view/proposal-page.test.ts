import { describe, expect, it } from 'vitest';
import type { ProposalView } from '../../../src/protocol/proposal-view';
import { Proposal } from '../../../src/sidebar/view/proposal-page';
import { smallDefinition } from '../../support/definitions';
import { texts } from './support/shown';

const line = {
  ...{ deals: 40, independent: 40, unscored: 0, wonIncluded: 0, lostExcluded: 1 },
  auc: 0.5,
};
const nothing: ProposalView = {
  definition: undefined,
  verdict: '',
  why: 'Nothing is proposed: the definition stays as it is',
  accounts: 40,
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
  accounts: 31,
  standing: 'better',
  changes: [
    { title: 'Comes in', lines: [{ text: 'Has a data warehouse', why: 'won 65 % of 100' }] },
    { title: 'Goes', lines: [{ text: 'Country is Germany', why: '' }] },
  ],
  asked: [{ field: 'Rep', kind: 'seller', why: 'names who sells', isUsed: false }],
  leftOut: [{ field: 'Notes', operator: '', value: '', why: 'is free text' }],
};

const shownOf = (view: ProposalView) => texts(Proposal({ view }));

describe('a proposal', () => {
  it('tells in order: the verdict, the rates, what comes and goes, what is asked, what is left out', () => {
    const shown = shownOf(proposed).join('');
    const parts = [
      'On 40 deals it is better. ',
      ', of 31 accounts',
      'Won deals kept',
      'Comes in',
      'Has a data warehouse',
      'won 65 % of 100',
      'Goes',
      'Country is Germany',
      'names who sells',
      'Left out: 1',
      'is free text',
      'Use as draft',
    ];
    const places = parts.map((part) => shown.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
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
