import { describe, expect, it } from 'vitest';
import { type Checked, words } from '../../../src/app/discovery/words';
import type { HeldOut } from '../../../src/insight/fit/judge-held-out';
import { wilson } from '../../../src/stats/wilson';

const targets = { wonTarget: 0.8, lostTarget: 0.7 };

/** Held out so many deals of each outcome, of which so many are told right. */
const heldOut = (won: number, lost: number, each = 100): HeldOut => ({
  wonIncluded: wilson(won, each),
  lostExcluded: wilson(lost, each),
  auc: { value: 0.79, low: 0.7, high: 0.85 },
  ...{ deals: 2 * each, accounts: 2 * each, unscored: 0, parts: [] },
});

function checkedWith(
  [first, second, low, high]: readonly [number, number, number, number],
  standing: Checked['gain']['standing'],
  more: Partial<Checked> = {},
): Checked {
  const auc = { value: second - first, low, high, areas: [first, second] } as const;
  const after = heldOut(84, 77);
  return {
    after,
    before: { deals: 200 },
    gain: { auc, standing },
    targets,
    isSearched: true,
    ...more,
  };
}

const NONE = [Number.NaN, Number.NaN, Number.NaN, Number.NaN] as const;
const PAIRS = 'Of 100 pairs of a won and a lost deal it puts the won one first in';

describe('how a proposal does', () => {
  it.each([
    [
      ...([[0.6, 0.79, 0.08, 0.3], 'better'] as const),
      'The proposal tells won from lost deals better than your present definition',
      `${PAIRS} 79, your present definition in 60 (8 to 30 more)`,
    ],
    [
      ...([[0.86, 0.91, 0.007, 0.086], 'better'] as const),
      'The proposal tells won from lost deals better than your present definition',
      `${PAIRS} 91, your present definition in 86 (0.7 to 8.6 more)`,
    ],
    [
      ...([[0.8, 0.79, -0.034, 0.018], 'not worse and simpler'] as const),
      'The proposal tells won from lost deals no worse than your present definition, with fewer criteria',
      `${PAIRS} 79, your present definition in 80 (from 3 fewer to 2 more)`,
    ],
    [
      ...([[0.8, 0.78, -0.05, 0.011], 'cannot tell yet'] as const),
      'Whether the proposal tells won from lost deals better than your present definition can’t be told yet',
      `${PAIRS} 78, your present definition in 80 (from 5 fewer to 1 more)`,
    ],
    [
      ...([[0.8, 0.6, -0.3, -0.1], 'worse'] as const),
      'The proposal tells won from lost deals worse than your present definition, so it is not offered',
      `${PAIRS} 60, your present definition in 80 (10 to 30 fewer)`,
    ],
    [
      ...([NONE, 'cannot tell yet'] as const),
      'The deals are too few to tell whether the proposal is better than your present definition',
      `${PAIRS} 79`,
    ],
  ] as const)('%j %s', (auc, standing, verdict, pairs) => {
    const checked = checkedWith(auc, standing);
    expect(words.verdict(checked)).toBe(verdict);
    expect(words.pairs(checked, 'your present definition')).toBe(pairs);
  });

  it('is compared by the deals alone that neither had seen', () => {
    const some = checkedWith([0.6, 0.79, 0.08, 0.3], 'better', { before: { deals: 42 } });
    expect(words.pairs(some, 'yours')).toMatch(
      /^On the 42 deals that neither had seen, of 100 pairs of a won /,
    );
  });

  it('is not compared where the present definition may have seen all of the deals', () => {
    const known = checkedWith(NONE, 'cannot tell yet', { before: { deals: 0 } });
    expect(words.verdict(known)).toBe(
      'Your present definition may have been made from these deals, so they can’t tell which is better',
    );
  });
});

describe('both rates', () => {
  it.each([
    [heldOut(84, 77), '84 % of won deals inside, 77 % of lost outside', 'both reached'],
    [heldOut(69, 57), '69 % of won deals inside, 57 % of lost outside', 'not reached'],
    [
      heldOut(797, 697, 1000),
      '79.7 % of won deals inside, 69.7 % of lost outside',
      'missed by a hair',
    ],
    [heldOut(797, 600, 1000), '79.7 % of won deals inside, 60 % of lost outside', 'not reached'],
  ])('stand beside their targets %#', (after, rates, reached) => {
    const checked = { after, targets, isSearched: true };
    const nothing =
      reached === 'both reached' ? '' : '; nothing found in these columns does better';
    expect(words.checked(checked)).toBe(
      `Checked on ${words.dealsOf(after)} that it had not seen: ${rates} (your targets: 80 % and 70 %, ${reached}${nothing})`,
    );
    expect(words.checked({ ...checked, isSearched: false })).toContain(`70 %, ${reached})`);
  });

  it('say where what was built is there already how to go on, but only short of the targets', () => {
    const same = (won: number) =>
      words.same(checkedWith(NONE, 'cannot tell yet', { after: heldOut(won, 77) }));
    expect(same(79)).toContain('A column that says more');
    expect(same(80)).toBe('');
  });
});

it('a dialog tells all that a person agrees to, and what the menu can not ask about', () => {
  const lines = Array.from({ length: 8 }, (_, at) => ({ text: `Criterion ${at}`, why: 'won' }));
  const text = words.buildAsk(
    { won: 1200, lost: 800 },
    {
      verdict: 'It is better',
      why: 'Checked on others',
      changes: [
        { title: 'Comes in', lines },
        { title: 'Goes', lines: [{ text: 'Country is Germany', why: 'tells nothing' }] },
        { title: 'Stays as you wrote it', lines: [{ text: 'Size is big', why: 'They pay' }] },
      ],
      asked: [{ field: 'Rep', kind: 'seller', why: 'names who sells', isUsed: false }],
      leftOut: [{ field: 'Notes', operator: '', value: '', why: 'holds free text' }],
    },
  );
  expect(text.split('\n\n')).toEqual([
    'It is better.',
    'Checked on others.',
    'Built from 2,000 closed deals, 1,200 won and 800 lost.',
    `Comes in:\n${lines.map((_, at) => `• Criterion ${at}: won`).join('\n')}`,
    'Goes:\n• Country is Germany: tells nothing',
    'Stays as you wrote it:\n• Size is big',
    'Not used until you say so in the sidebar:\n• Rep: names who sells',
    'Left out: 1 column; Build from deals in the sidebar says why.',
    'Save it as a new version?',
  ]);
});
