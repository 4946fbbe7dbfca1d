import { describe, expect, it } from 'vitest';
import { findingWords } from '../../../src/app/health/words';
import { type FindingPlace, finding } from '../../../src/insight/health/finding';
import { wilson } from '../../../src/stats/wilson';

const place: FindingPlace = { list: 'backtest' };

describe('what a person is told of a finding', () => {
  it('gives what it is in figures, with the yardstick', () => {
    const figures = { count: 39, of: 100, usual: [0.05, 0.3] } as const;
    expect(findingWords(finding('wide ICP', 'look', place, figures)).what).toBe(
      '39 of 100 accounts are in the ICP, many: 5–30 % is usual.',
    );
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
    };
    expect(findingWords(finding('spellings', 'look', place, figures)).what).toMatch(
      /^8 accounts may be misspelt in Industry: “Sofware” for “Software”, .* …$/,
    );
    const slip = { field: 'Industry', rows: 9, spellings: [{ ...spelling, inDefinition: true }] };
    expect(findingWords(finding('spellings', 'look', place, slip)).what).toContain(
      '“Software” for “Sofware”',
    );
  });

  it('says on the button what comes of it', () => {
    const renamed = { field: 'Industry', header: 'Industri' };
    expect(findingWords(finding('column renamed', 'serious', place, renamed)).button).toBe(
      'Use “Industri”',
    );
  });
});
