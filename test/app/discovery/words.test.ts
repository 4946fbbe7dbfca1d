import { describe, expect, it } from 'vitest';
import { words } from '../../../src/app/discovery/words';
import { wilson } from '../../../src/stats/wilson';

const alike = { deals: 180, accounts: 180 };

describe('how a proposal does', () => {
  it.each([
    [
      { auc: { value: 0.042, low: 0.011, high: 0.073 }, standing: 'better' },
      alike,
      'On 180 deals that it was not made from, the proposal tells won from lost better than your present definition: +4 points (1 to 7)',
    ],
    [
      { auc: { value: 0.021, low: 0.004, high: 0.038 }, standing: 'better' },
      { deals: 180, accounts: 95 },
      'On 180 deals of 95 accounts that it was not made from, the proposal tells won from lost better than your present definition: +2.1 points (0.4 to 3.8)',
    ],
    [
      { auc: { value: -0.012, low: -0.034, high: 0.018 }, standing: 'not worse and simpler' },
      alike,
      'On 180 deals that it was not made from, the proposal tells won from lost no worse than your present definition, and is simpler: −1 points (−3 to 2)',
    ],
    [
      { auc: { value: -0.02, low: -0.05, high: 0.011 }, standing: 'cannot tell yet' },
      alike,
      'On 180 deals that it was not made from, it can’t be told yet whether the proposal tells won from lost better than your present definition: −2 points (−5 to 1)',
    ],
    [
      { auc: { value: -0.2, low: -0.3, high: -0.1 }, standing: 'worse' },
      alike,
      'On 180 deals that it was not made from, the proposal tells won from lost worse than your present definition: −20 points (−30 to −10). So it is not offered',
    ],
    [
      { auc: { value: NaN, low: NaN, high: NaN }, standing: 'cannot tell yet' },
      { deals: 1, accounts: 1 },
      'On 1 deal that it was not made from, it can’t be told yet whether the proposal tells won from lost better than your present definition: they are too few',
    ],
  ] as const)('%j', (gain, judged, text) => {
    expect(words.verdict(gain, judged)).toBe(text);
  });
});

it('a definition that was fitted to all of the deals is not compared by them', () => {
  const gain = { auc: { value: NaN, low: NaN, high: NaN }, standing: 'cannot tell yet' } as const;
  expect(words.verdict(gain, { deals: 0, accounts: 0 })).toBe(
    'Your present definition was fitted to all of these deals: newer ones can tell which is better',
  );
});

it('a dialog lists six of a group, and what the menu can not ask about', () => {
  const [won, lost] = [wilson(30, 40), wilson(20, 40)];
  const rates = { wonIncluded: won, lostExcluded: lost };
  const lines = Array.from({ length: 8 }, (_, at) => ({ text: `Criterion ${at}`, why: 'won' }));
  const text = words.buildAsk(
    { won: 1200, lost: 800 },
    {
      built: { heldOut: rates },
      before: { ...rates, deals: 80 },
      notSearched: 'some are left out',
    },
    {
      verdict: 'It is better',
      changes: [
        { title: 'Comes in', lines },
        { title: 'Goes', lines: [{ text: 'Country is Germany', why: 'old' }] },
      ],
      asked: [{ field: 'Rep', kind: 'seller', why: 'names who sells', isUsed: false }],
    },
  );
  expect(text.split('\n\n')).toEqual([
    'It is better.',
    'Built from 2,000 closed deals, 1,200 won and 800 lost. Each deal judged by what was made without it: 75 % of won inside, 50 % of lost outside; now 75 % of won inside, 50 % of lost outside.',
    'Some are left out.',
    `Comes in:\n${[0, 1, 2, 3, 4, 5].map((at) => `• Criterion ${at} (won)`).join('\n')}\n• 2 more`,
    'Goes:\n• Country is Germany',
    'Not used until you say so in the sidebar:\n• Rep: names who sells',
    'Save it as a new version?',
  ]);
});
