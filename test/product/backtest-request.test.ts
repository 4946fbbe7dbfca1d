import { describe, expect, it } from 'vitest';
import type { Definition } from '../../src/definition/definition';
import type { BacktestView } from '../../src/protocol/backtest-view';
import { dealsDefinition, dealsWorkbook } from './support/deals-workbook';
import { openAddon } from './support/open-addon';
import { picture } from './support/picture';

interface Answered {
  readonly ok: boolean;
  readonly backtest: BacktestView;
  readonly error: string;
}

async function opened() {
  const addon = await openAddon(dealsWorkbook());
  const ask = async (definition: Partial<Definition> | string) => {
    const request = JSON.stringify({ action: 'backtest', name: '', definition });
    return JSON.parse(String(await addon.host.run('icpApi', [request]))) as Answered;
  };
  return { ...addon, ask };
}

const lineOf = ({ backtest }: Answered, name: string) =>
  backtest.metrics.find((line) => line.name === name);

describe('the request backtest', () => {
  it('gives the numbers of the report, and writes nothing', async () => {
    const { ask, document } = await opened();
    const before = picture(document);
    const answer = await ask(dealsDefinition);
    expect(answer.backtest.verdict).toBe('FAIL');
    expect(lineOf(answer, 'Won deals included')).toMatchObject({
      value: 0.75,
      says: 'FAIL',
      counted: '3 of 4 (count as 3)',
    });
    expect(lineOf(answer, 'Median days to win outside')?.low).toBeNull();
    expect(answer.backtest.wrong.map(({ row, blame }) => [row, blame])).toEqual([
      [8, 'Industry is Government'],
      [5, 'Industry is Software, Fintech'],
    ]);
    expect(answer.backtest.curve).toHaveLength(21);
    expect(picture(document)).toEqual(before);
  });

  it('judges the draft, not what is saved', async () => {
    const { ask } = await opened();
    const [first, ...others] = dealsDefinition.criteria;
    const draft = { ...dealsDefinition, criteria: [{ ...first!, value: 'Retail' }, ...others] };
    expect(lineOf(await ask(draft), 'Won deals included')?.value).toBe(0);
  });

  it('shows the last ten runs of saved versions, the newest first', async () => {
    const { ask, run } = await opened();
    for (let index = 0; index < 11; index++) await run('Backtest');
    const { runs } = (await ask(dealsDefinition)).backtest;
    expect(runs).toHaveLength(10);
    expect(runs[0]).toMatchObject({ version: 'v1', verdict: 'FAIL', wonIncluded: 0.75, deals: 8 });
  });

  it('says what is wrong with a draft', async () => {
    const { ask } = await opened();
    const answer = await ask({ ...dealsDefinition, tiers: [] });
    expect(answer.ok).toBe(false);
    expect(answer.error).toMatch(/must be/);
    expect((await ask('nonsense')).ok).toBe(false);
  });
});
