import { describe, expect, it } from 'vitest';
import { findingWords } from '../../../src/app/health/words';
import { type FindingPlace, finding } from '../../../src/insight/health/finding';
import { wilson } from '../../../src/stats/wilson';

const place: FindingPlace = { list: 'backtest' };

describe('what a person is told of a finding', () => {
  it('gives what it is in figures, with the yardstick', () => {
    const figures = { count: 39, of: 100, usual: [0.05, 0.3], begins: undefined } as const;
    const wide = findingWords(finding('wide ICP', 'look', place, figures));
    expect(wide.what).toBe('39 of 100 accounts are in the ICP, many: 5–30 % is usual.');
    expect(wide.button).toBe('Open the tiers');
    const accounts = { count: 33, of: 100 };
    const begins = { from: 65, accounts, won: { count: 81, of: 100 } };
    const tried = findingWords(finding('wide ICP', 'look', place, { ...figures, begins }));
    expect(tried.todo).toBe('From 65 it would be 33 %, with 81 % of the won deals.');
    expect(tried.button).toBe('Try 65');
    const rates = [wilson(4, 40), wilson(21, 60)] as const;
    const inverted = { tiers: ['Tier 1', 'Tier 2'], rates } as const;
    expect(findingWords(finding('tiers inverted', 'serious', place, inverted)).what).toBe(
      'Tier 2 is won more often than Tier 1: 21 of 60 deals, not 4 of 40.',
    );
  });

  it('names a few of many, and says so', () => {
    const spelling = { written: 'Sofware', meant: 'Software', count: 2, inDefinition: false };
    const figures = {
      field: 'Industry',
      rows: 8,
      spellings: [spelling, spelling, spelling, spelling],
      areListed: true,
    };
    expect(findingWords(finding('spellings', 'look', place, figures)).what).toMatch(
      /^8 accounts may be misspelt in Industry: “Sofware” for “Software”, .* …$/,
    );
    const one = { field: 'Industry', rows: 9, areListed: true };
    const slip = { ...one, spellings: [{ ...spelling, inDefinition: true }] };
    const told = findingWords(finding('spellings', 'look', place, slip));
    expect(told.what).toContain('“Software” for “Sofware”');
    const buttons = [slip, { ...one, spellings: [spelling] }, figures].map(
      (of) => findingWords(finding('spellings', 'look', place, of)).button,
    );
    expect(buttons).toEqual(['Use “Sofware”', 'Add to “Software”', 'Add the spellings']);
  });

  it('advises nothing that takes deals where there are none', () => {
    const mentions = /\b(?:deals?|backtest|drift|patterns)\b/i;
    const pairs = { pairs: 1, examples: [] };
    const found = [
      finding('many criteria', 'look', place, { dimension: 'Fit', count: 6 }),
      finding('not reviewed', 'look', place, { days: 99, isStale: false }),
      finding('known later', 'look', place, { name: 'Churned', field: 'Churned' }),
      finding('other key', 'note', place, pairs),
      finding('subsidiaries', 'note', place, pairs),
    ];
    const said = (hasDeals: boolean) =>
      found.map((one) => Object.values(findingWords(one, { hasDeals })).join(' '));
    for (const words of said(true)) expect(words).toMatch(mentions);
    for (const words of said(false)) expect(words).not.toMatch(mentions);
    const old = finding('old test', 'look', place, { days: 99 });
    expect(findingWords(old, { hasDeals: false }).todo).toMatch(/^Bring the deals back/);
  });

  it('says on the button what comes of it', () => {
    const renamed = { field: 'Industry', header: 'Industri' };
    expect(findingWords(finding('column renamed', 'serious', place, renamed)).button).toBe(
      'Use “Industri”',
    );
  });
});
