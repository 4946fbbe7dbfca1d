import { describe, expect, it } from 'vitest';
import { icpReading, isFitted, reading, tooFew } from '../../../src/sidebar/model/meter-words';
import { wilson } from '../../../src/stats/wilson';

describe('the reading of a rate', () => {
  it.each([
    ['met', wilson(90, 100), true, { text: '90 %', mark: '✓', aim: '', tone: 'up' }],
    [
      'missed',
      wilson(17, 100),
      true,
      { text: '17 %', mark: '✕', aim: 'target 80 %', tone: 'down' },
    ],
    [
      'just missed',
      wilson(797, 1_000),
      true,
      { text: '79.7 %', mark: '✕', aim: 'target 80 %', tone: 'down' },
    ],
    ['of too few', wilson(2, 12), false, { text: '17 %', mark: '', aim: '', tone: 'quiet' }],
    ['of none', wilson(0, 0), true, { text: '–', mark: '', aim: '', tone: 'quiet' }],
  ])('that is %s', (_, rate, isJudged, expected) => {
    expect(reading(rate, 0.8, isJudged)).toEqual(expected);
  });
});

describe('deals that are too few to judge', () => {
  it.each([
    ['of one outcome', wilson(5, 40), wilson(2, 6), '40 won, 6 lost: too few to judge'],
    ['of both', wilson(5, 12), wilson(2, 6), '12 won, 6 lost: too few to judge'],
    [
      'of few accounts',
      wilson(5, 40, 11.2),
      wilson(2, 30),
      '40 won (count as 11), 30 lost: too few to judge',
    ],
    ['of none', wilson(5, 20), wilson(2, 30), ''],
  ])('%s', (_, won, lost, expected) => {
    expect(tooFew(won, lost, 20)).toBe(expected);
  });
});

describe('a definition is judged by deals that it was fitted to', () => {
  it.each([
    ['it was fitted to none', undefined, 20_000, false],
    ['all are newer', 20_000, 20_001, false],
    ['the first is of the last day', 20_000, 20_000, true],
    ['a day is not known', 20_000, null, true],
  ])('where %s: %s %s', (_, until, from, expected) => {
    expect(isFitted(until, from)).toBe(expected);
  });
});

describe('the share of accounts in ICP', () => {
  it.each([
    [0.3, '30 %', ''],
    [0.3001, '30.1 %', 'wide: 5–30 is usual'],
    [0.302, '30.2 %', 'wide: 5–30 is usual'],
    [0.41, '41 %', 'wide: 5–30 is usual'],
    [0.05, '5 %', ''],
    [0.0499, '4.9 %', 'narrow: 5–30 is usual'],
    [0.02, '2 %', 'narrow: 5–30 is usual'],
  ])('of %d does not read as what it is not', (share, text, judged) => {
    expect(icpReading(share)).toEqual([text, judged]);
  });
});
