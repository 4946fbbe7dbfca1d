import { describe, expect, it } from 'vitest';
import type { BacktestRun } from '../../../src/app/backtest/backtest-run';
import { words } from '../../../src/app/backtest/words';
import type { Fitted } from '../../../src/insight/backtest/fitted';

describe('the verdict of a definition that was fitted to deals', () => {
  const rate = (trials: number) => ({ trials, value: 0.5 });
  const said = (by: string, verdict: string, newer: number) =>
    words.verdict({
      stated: { by, verdict, wonIncluded: rate(700), lostExcluded: rate(500) },
      fitted: { newer: { wonIncluded: rate(newer), lostExcluded: rate(newer) } },
    } as unknown as BacktestRun);

  it.each([
    ['all deals', 'PASS', 600, 'PASS'],
    ['newer deals', 'PASS', 600, 'PASS on the 1,200 deals newer than it was fitted to'],
    [
      'fitted deals',
      'TOO FEW DEALS',
      12,
      'TOO FEW DEALS: only 12 won and 12 lost of these 1,200 are newer than those it was fitted to',
    ],
    [
      'fitted deals',
      'TOO FEW DEALS',
      0,
      'TOO FEW DEALS: none of these 1,200 is known to be newer than those it was fitted to',
    ],
    ['fitted deals', 'FAIL', 0, 'FAIL, even with deals that it may have been made from'],
  ])('by %s %s, %i of either newer', (by, verdict, newer, text) => {
    expect(said(by, verdict, newer)).toBe(text);
  });
});

describe('deals of the same accounts', () => {
  it.each([
    [
      { deals: 1_200, accounts: 400, won: 210, lost: 290 },
      '1,200 deals of 400 accounts tell about as much as 500 deals of different companies: those of one repeat each other',
    ],
    [
      { deals: 4, accounts: 1, won: 1, lost: 1 },
      '4 deals of 1 account tell about as much as 2 deals of different companies: those of one repeat each other',
    ],
    [{ deals: 300, accounts: 299, won: 100, lost: 200 }, '300 deals of 299 accounts'],
  ])('%j', (repeats, text) => {
    expect(words.countAs(repeats)).toBe(text);
  });
});

/** What is said of 1,200 deals of which some are not newer than 2024-10-04. */
function fittedTo(deals: number, isDated = true): string {
  const used = Array.from({ length: 1_200 }, (_, index) => index);
  const window = isDated ? { after: 19_000, to: 20_100 } : undefined;
  return words.fittedTo({ until: 20_000, deals } as Fitted, { used, window, setAside: [] });
}

describe('the deals that a definition was fitted to', () => {
  it.each([
    [1_200, 'deals until 2024-10-04: 1,200 of these 1,200 deals are not newer, and may flatter it'],
    [1, 'deals until 2024-10-04: 1 of these 1,200 deals is not newer, and may flatter it'],
    [0, 'deals until 2024-10-04; all of these 1,200 deals are newer'],
  ])('are those that are not newer: %i', (deals, text) => {
    expect(fittedTo(deals)).toBe(text);
  });

  it('are not known where they have no dates', () => {
    expect(fittedTo(1_200, false)).toBe(
      'the deals that were there on 2024-10-04; as these 1,200 have no dates, it may have seen all of them, and they may flatter it',
    );
  });
});
