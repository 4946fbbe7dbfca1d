import { describe, expect, it } from 'vitest';
import { printLink } from '../../../src/app/one-page/print-link';
import { proofOf } from '../../../src/app/one-page/proof';

const targets = { wonTarget: 0.8, lostTarget: 0.7, fittedUntil: undefined };
const run = {
  ...{ ranAt: '2026-06-30 09:00', definition: 'ICP Config', version: 'v3', auc: 0.8, deals: 695 },
  ...{ verdict: 'PASS', wonIncluded: 0.901, lostExcluded: 0.8 },
};

describe('the proof', () => {
  it.each([
    [
      'PASS',
      {},
      '✓ It holds: of 695 deals, it keeps 9 of 10 that we won and leaves out 8 of 10 that we lost.',
    ],
    [
      'PASS, not yet certain',
      {},
      '✓ It holds so far: of 695 deals, it keeps 9 of 10 that we won and leaves out 8 of 10 that we lost.',
    ],
    [
      'FAIL',
      { wonIncluded: 0.797 },
      '✕ Misses: of 695 deals, it keeps only 79.7 % of those won and leaves out 8 of 10 lost.',
    ],
    ['TOO FEW DEALS', { deals: 1 }, '· Too few closed deals to tell whether it holds: 1 so far.'],
    ['of a later version', {}, '· Not yet checked against deals.'],
  ])('of %s is one sentence', (verdict, changes, text) => {
    expect(proofOf({ ...run, ...changes, verdict }, targets)).toMatchObject({
      text,
      version: 'v3',
    });
  });
});

it('says where deals prove nothing, as it was made from them', () => {
  const { text } = proofOf(
    { ...run, verdict: 'TOO FEW DEALS' },
    { ...targets, fittedUntil: 20_000 },
  );
  expect(text).toBe(
    '· Not yet judged: it may have been made from the 695 deals that we have. Newer ones will tell.',
  );
});

describe('the address that prints', () => {
  it('is the spreadsheet’s own export of the page alone, as wide as the paper', () => {
    const url = new URL(printLink('1A/b?', 7, 'A1:I47', 'letter'));
    expect(url.origin + url.pathname).toBe(
      'https://docs.google.com/spreadsheets/d/1A%2Fb%3F/export',
    );
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      ...{
        format: 'pdf',
        gid: '7',
        range: 'A1:I47',
        size: 'letter',
        portrait: 'true',
        fitw: 'true',
      },
      ...{ gridlines: 'false', left_margin: '0.5', top_margin: '0.5' },
    });
  });
});
