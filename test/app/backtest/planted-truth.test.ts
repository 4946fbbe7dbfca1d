import { describe, expect, it } from 'vitest';
import { runBacktest } from '../../../src/app/backtest/run-backtest';
import { SAMPLE_AS_OF } from '../../../src/app/sample/sample';
import { sampleDefinition } from '../../../src/app/sample/sample-definition';
import { truth } from '../../../src/app/sample/truth';
import type { DefinedCriterion, Definition } from '../../../src/definition/definition';
import type { Advice } from '../../../src/insight/backtest/advice';
import { accountHeaders, accounts, dealHeaders, deals } from '../sample/scored-sample';

const tables = { deals: [dealHeaders, ...deals], accounts: [accountHeaders, ...accounts] };
const context = {
  asOf: SAMPLE_AS_OF,
  dayOf: (date: Date) => Math.floor(date.getTime() / 86_400_000),
};
const written = sampleDefinition();

const run = (definition: Definition) => runBacktest(definition, tables, context);

const criterion = (index: number, changes: Partial<DefinedCriterion>): DefinedCriterion => ({
  ...written.criteria[0]!,
  id: `T${index}`,
  dimension: 'Truth',
  ...changes,
});

/** What really decides the sample's deals, with its true weights. */
const trueDefinition: Definition = {
  ...written,
  dimensions: [{ name: 'Truth', weight: 100, question: '' }],
  criteria: truth.lifts.map(({ field, operator, value, logOdds }, index) =>
    criterion(index, { field, operator, value, points: 10 * logOdds }),
  ),
  exclusions: [{ ...written.exclusions[0]!, ...truth.exclusion }],
};

function inIcpFrom(definition: Definition, from: number): Definition {
  const tiers = [
    { ...written.tiers[0]!, from },
    { ...written.tiers[3]!, from: 0 },
  ];
  return { ...definition, tiers };
}

function followed(definition: Definition, { kind, change }: Advice): Definition {
  if (kind === 'cut-off') return inIcpFrom(definition, change);
  const without = <T>(list: readonly T[]) => list.filter((_, index) => index !== change);
  return kind === 'criterion'
    ? { ...definition, criteria: without(definition.criteria) }
    : { ...definition, exclusions: without(definition.exclusions) };
}

describe('on the sample, whose truth is known', () => {
  it('the true definition passes and separates', () => {
    const { verdicts, metrics, byTier } = run(trueDefinition);
    expect(verdicts.overall).toBe('PASS');
    expect(metrics.auc.value).toBeGreaterThan(0.9);
    expect(byTier.winRateFalls).toBe(true);
  });

  it('the definition that comes with it passes, with no more than its targets promise', () => {
    const { verdicts, metrics } = run(written);
    expect(verdicts.overall).toBe('PASS');
    expect(metrics.winRateIn.value).toBeGreaterThan(5 * metrics.winRateOut.value);
  });

  it('firmographics alone fail', () => {
    const criteria = written.criteria.filter(({ dimension }) => dimension === 'Firmographic');
    const { verdicts, metrics } = run({ ...written, criteria });
    expect(verdicts.overall).toBe('FAIL');
    expect(metrics.auc.value).toBeLessThan(run(written).metrics.auc.value);
  });

  it('decoys alone do not separate', () => {
    const decoys = { Founded: 'at least 2012', 'Last activity': 'within last days 365' };
    const criteria = Object.entries(decoys).map(([field, condition], index) => {
      const [, operator = '', value = ''] = /^(.*) (\d+)$/.exec(condition) ?? [];
      return criterion(index, { field, operator, value });
    });
    const { verdicts, metrics } = run({ ...trueDefinition, criteria, exclusions: [] });
    expect(verdicts.overall).toBe('FAIL');
    expect(Math.abs(metrics.auc.value - 0.5)).toBeLessThan(0.06);
  });
});

describe('advice that is followed leads to a pass', () => {
  const decoy = criterion(99, {
    field: 'Founded',
    operator: 'at least',
    value: '2015',
    points: 100,
  });

  it.each([
    ['cut-off', inIcpFrom(trueDefinition, 92)],
    ['criterion', { ...trueDefinition, criteria: [...trueDefinition.criteria, decoy] }],
    [
      'exclusion',
      {
        ...trueDefinition,
        exclusions: [
          ...trueDefinition.exclusions,
          {
            ...written.exclusions[0]!,
            id: 'X9',
            field: 'Country',
            operator: 'country is any of',
            value: 'North America',
          },
        ],
      },
    ],
  ] as const)('a wrong %s', (kind, definition) => {
    const { verdicts, advice } = run(definition);
    expect(verdicts.overall).toBe('FAIL');
    const told = advice.find((one) => one.kind === kind);
    expect(told?.passes).toBe(true);
    const after = run(followed(definition, told!));
    expect(after.verdicts.overall).toMatch(/^PASS/);
    expect(after.metrics.wonIncluded).toEqual(told!.rates.wonIncluded);
    expect(after.metrics.lostExcluded).toEqual(told!.rates.lostExcluded);
  });
});
