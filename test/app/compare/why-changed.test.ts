import { describe, expect, it } from 'vitest';
import { type JudgedAccounts, whyChanged } from '../../../src/app/compare/why-changed';
import { evaluate } from '../../../src/engine/evaluate';
import { judge } from '../../../src/engine/judge';
import type { ScoringModel } from '../../../src/engine/model';
import { tierName } from '../../../src/engine/tiers';
import { criterion, emptyModel } from '../../support/models';

const fields = ['Industry', 'Employees', 'Country', 'Funding'];
const context = { asOf: 20_000, dayOf: () => 0 };

/** One account under a definition. */
function judged(model: ScoringModel, cells: readonly (string | number)[]): JudgedAccounts {
  const table = { rows: [cells], columnOf: (field: string) => fields.indexOf(field) };
  const found = judge(model, evaluate(model, table, context));
  return {
    model,
    judged: found,
    tiers: Array.from(found.tier, (tier) => tierName(model.tiers, tier)),
  };
}

/** Points of industry, employees, country and funding, which no account here has. */
const points = (...each: readonly [number, number, number, number]): ScoringModel => {
  const [industry, employees, country, funding] = each;
  return {
    ...emptyModel,
    criteria: [
      criterion({ points: industry }),
      criterion({ field: 'Employees', operator: 'at least', value: '10', points: employees }),
      criterion({ field: 'Country', value: 'France', points: country }),
      criterion({ field: 'Funding', value: 'Series A', points: funding }),
    ],
  };
};

/** Why the account changes from one definition to the other. */
function why(before: ScoringModel, after: ScoringModel, cells: readonly (string | number)[]) {
  return whyChanged(judged(before, cells), judged(after, cells), 0);
}

describe('whyChanged', () => {
  it('names what moved the score most the way that it went', () => {
    const [before, after] = [points(30, 35, 35, 0), points(50, 20, 20, 10)];
    expect(why(before, after, ['Software', 20, 'Spain', 'none'])).toBe('+20 Industry is Software');
    expect(why(before, after, ['Software', 20, 'France', 'none'])).toBe(
      '−15 Employees at least 10',
    );
  });

  it('calls a criterion as it is called now, and knows it under another name', () => {
    const called = (model: ScoringModel, name: string): ScoringModel => ({
      ...model,
      criteria: model.criteria.map((one, at) => (at === 0 ? { ...one, name } : one)),
    });
    const [before, after] = [points(30, 35, 35, 0), points(50, 20, 20, 10)];
    const cells = ['Software', 20, 'Spain', 'none'];
    expect(why(called(before, 'Industry'), called(after, 'Our trade'), cells)).toBe(
      '+20 Our trade',
    );
    const gone = { ...after, criteria: after.criteria.slice(1) };
    expect(why(called(before, 'Our trade'), gone, cells)).toMatch(/^−[\d.]+ Our trade$/);
  });

  it('names the threshold where the score stays', () => {
    const raised = (from: number) => ({
      ...points(40, 20, 40, 0),
      tiers: emptyModel.tiers.map((tier) => (tier.from === 60 ? { ...tier, from } : tier)),
    });
    const [name] = emptyModel.tiers.filter(({ from }) => from === 60).map((tier) => tier.name);
    expect(why(raised(60), raised(79), ['Software', 20, 'Spain', ''])).toBe(`${name} from 60 → 79`);
    expect(why(raised(79), raised(60), ['Software', 20, 'Spain', ''])).toBe(`${name} from 79 → 60`);
  });

  it('names the coverage where too little is known on one side only', () => {
    const before = points(40, 20, 40, 0);
    const strict = { ...before, minimumCoverage: 0.9 };
    const cells = ['Software', '', 'France', ''];
    expect(why(before, strict, cells)).toBe('Minimum coverage 50 % → 90 %');
    expect(why(strict, before, cells)).toBe('Minimum coverage 90 % → 50 %');
    expect(why(before, points(20, 60, 20, 0), cells)).toBe('Coverage 80 % → 40 %');
  });

  it('is blank where nothing of it changed', () => {
    const renamed = emptyModel.tiers.map((tier) => ({ ...tier, name: `My ${tier.name}` }));
    const before = points(40, 20, 40, 0);
    const cells = ['Software', '', 'France', ''];
    expect(why(before, { ...before, tiers: renamed }, cells)).toBe('');
  });
});
