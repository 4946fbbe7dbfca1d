import { describe, expect, it } from 'vitest';
import type { DefinedCriterion, Definition } from '../../src/definition/definition';
import type { State } from '../../src/protocol/answer';
import type { BacktestView } from '../../src/protocol/backtest-view';
import type { PatternLine, PatternsView } from '../../src/protocol/patterns-view';
import type { ProposalView } from '../../src/protocol/proposal-view';
import { openSample } from './support/open-addon';
import { picture } from './support/picture';

interface Answered {
  readonly ok: boolean;
  readonly state: State;
  readonly patterns: PatternsView;
  readonly proposal: ProposalView;
  readonly backtest: BacktestView;
  readonly error: string;
}

/** The sample workbook that Set up writes. */
async function opened() {
  const addon = await openSample();
  const ask = async (request: object) =>
    JSON.parse(
      String(await addon.host.run('icpApi', [JSON.stringify({ name: '', ...request })])),
    ) as Answered;
  return { ...addon, ask };
}

function accepted(pattern: PatternLine, index: number): DefinedCriterion {
  const { name, field, operator, value, dimension, points, why } = pattern;
  const id = `P${index + 1}`;
  const rest = { ifMissing: 'skip', on: true, why } as const;
  return { name, id, dimension, field, operator, value, points, ...rest };
}

describe('the requests of discovery', () => {
  it('give patterns with their evidence and what accepting them would add, and write nothing', async () => {
    const { ask, document } = await opened();
    const before = picture(document);
    const { patterns } = await ask({ action: 'patterns' });
    expect(patterns.overall).toBe('Patterns found');
    const demo = patterns.patterns.find(({ field }) => field === 'Demo requested');
    expect(demo).toMatchObject({
      operator: 'is yes',
      name: 'Demo requested',
      label: 'Demo requested',
      verdict: 'criterion',
      dimension: 'Behavioral',
      isRejected: false,
    });
    expect(demo?.why).toMatch(/^won \d+ % of \d+, others \d+ %/);
    expect(picture(document)).toEqual(before);
  });

  it('remember what was rejected, until it is taken back', async () => {
    const { ask } = await opened();
    const rejected = async () => {
      const { patterns } = await ask({ action: 'patterns' });
      return patterns.patterns.filter(({ isRejected }) => isRejected).map(({ label }) => label);
    };
    const demo = { field: 'Demo requested', operator: 'is yes', value: '' };
    expect((await ask({ action: 'reject', ...demo, isRejected: true })).ok).toBe(true);
    expect(await rejected()).toEqual(['Demo requested']);
    await ask({ action: 'reject', ...demo, isRejected: false });
    expect(await rejected()).toEqual([]);
  });

  it('lead from three accepted patterns over a fit and a save to a backtest', async () => {
    const { ask } = await opened();
    const { state } = await ask({ action: 'state' });
    const { patterns } = await ask({ action: 'patterns' });
    const criteria = patterns.patterns.slice(0, 5).map(accepted);
    const names = [...new Set(criteria.map(({ dimension }) => dimension))];
    const draft: Definition = {
      ...state.definition,
      dimensions: names.map((name) => ({ name, weight: 10, question: '' })),
      criteria,
    };
    const { proposal } = await ask({ action: 'fit', definition: draft });
    expect(proposal.why).toMatch(/^Checked on \d+ deals .+ that it had not seen: /);
    expect(proposal.after.deals).toBe(proposal.before.deals);
    const definition = proposal.definition ?? draft;
    const saved = await ask({
      ...{ action: 'save', base: state.version, definition },
      ...{ author: 'Analyst', note: 'From patterns' },
    });
    expect(saved.ok).toBe(true);
    const { backtest } = await ask({ action: 'backtest', definition });
    expect([backtest.verdict, backtest.by]).toEqual(['TOO FEW DEALS', 'fitted deals']);
    const rate = ({ successes, trials }: BacktestView['wonIncluded']) => successes / trials;
    expect(rate(backtest.wonIncluded)).toBeGreaterThanOrEqual(backtest.wonTarget);
    expect(rate(backtest.lostExcluded)).toBeGreaterThanOrEqual(backtest.lostTarget);
  });

  it('build a whole definition that can be saved, beside the one there is', async () => {
    const { ask } = await opened();
    const { state } = await ask({ action: 'state' });
    const { proposal } = await ask({ action: 'build' });
    expect(proposal.after.wonIncluded).toBeGreaterThan(0.8);
    expect(proposal.before.wonIncluded).toBeGreaterThan(0);
    const saved = await ask({
      ...{ action: 'save', base: state.version, definition: proposal.definition },
      ...{ author: '', note: '' },
    });
    expect(saved.ok).toBe(true);
  });

  it('say what is wrong with a draft', async () => {
    const { ask } = await opened();
    expect((await ask({ action: 'fit', definition: {} })).ok).toBe(false);
    expect((await ask({ action: 'reject', field: 'x' })).ok).toBe(false);
  });
});
