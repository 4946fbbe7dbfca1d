import { describe, expect, it } from 'vitest';
import { companies } from '../../../src/app/sample/company';
import { mulberry32 } from '../../../src/app/sample/random';
import { SAMPLE_AS_OF, SAMPLE_SEED } from '../../../src/app/sample/sample';
import { sampleDefinition } from '../../../src/app/sample/sample-definition';
import { type Pattern, truth, winProbability } from '../../../src/app/sample/truth';
import { accountHeaders, closedDeals, evaluated } from './scored-sample';

const all = companies(mulberry32(SAMPLE_SEED), 600, SAMPLE_AS_OF);
const closed = closedDeals().filter(({ account }) => account < all.length);
const patterns = [...truth.lifts, truth.exclusion, truth.churn];

function shareOf(outcomes: readonly string[], pattern: Pattern, holds: boolean): number {
  const among = closed.filter(({ account }) => pattern.holds(all[account]!) === holds);
  return among.filter(({ outcome }) => outcomes.includes(outcome)).length / among.length;
}

describe('truth', () => {
  it.each(patterns)('says the same of $field in words and as a test', ({ holds, ...words }) => {
    const criterion = { ...sampleDefinition().criteria[0]!, ...words };
    const { evaluation } = evaluated({ ...sampleDefinition(), criteria: [criterion] });
    const matches = [...evaluation.criteria[0]!].slice(0, all.length);
    const known = all.filter((_, row) => !Number.isNaN(matches[row]!));
    const agreed = all.filter((company, row) => matches[row] === Number(holds(company)));
    expect(agreed.length / known.length).toBeGreaterThan(0.93);
  });

  it.each(truth.lifts)('$field $operator $value wins more often', (lift) => {
    const won = ['won', 'churned'];
    expect(shareOf(won, lift, true)).toBeGreaterThan(shareOf(won, lift, false) + 0.05);
  });

  it('has an exclusion that hardly ever wins', () => {
    expect(shareOf(['won', 'churned'], truth.exclusion, true)).toBeLessThan(0.1);
  });

  it('has a pattern that wins and then churns', () => {
    expect(shareOf(['won', 'churned'], truth.churn, true)).toBeGreaterThan(0.4);
    expect(shareOf(['churned'], truth.churn, true)).toBeGreaterThan(
      4 * shareOf(['churned'], truth.churn, false),
    );
  });

  it('has decoys that no probability depends on', () => {
    const company = all[0]!;
    const others = { founded: 1900, lastActivity: 0, lastFunding: 0 };
    expect(winProbability({ ...company, ...others })).toBe(winProbability(company));
    const fields = truth.lifts.map(({ field }) => field);
    for (const decoy of truth.decoys) expect(fields).not.toContain(decoy);
  });

  it('speaks of columns that are there', () => {
    for (const { field } of patterns) expect(accountHeaders).toContain(field);
  });
});
