import { describe, expect, it } from 'vitest';
import { backtestView } from '../../../src/app/backtest/backtest-view';
import { reportBlocks } from '../../../src/app/backtest/report-blocks';
import { runBacktest } from '../../../src/app/backtest/run-backtest';
import { warnings } from '../../../src/app/backtest/warnings';
import { definitionWith, smallDefinition } from '../../support/definitions';

const context = { asOf: 20_000, dayOf: (date: Date) => date.getTime() / 86_400_000 };

/** A backtest of won deals of accounts as they are written, with a list of accounts or without. */
function backtested(deals: readonly string[], accounts?: readonly string[]) {
  const sheets = { accountsSheet: accounts ? 'Accounts' : 'Deals', dealsSheet: 'Deals' };
  const definition = definitionWith({
    settings: { ...smallDefinition.settings, ...sheets },
    criteria: [{ ...smallDefinition.criteria[0]!, field: 'Industry' }],
    exclusions: [],
    deals: [
      { role: 'Account key', header: 'Company', values: '' },
      { role: 'Outcome', header: 'Stage', values: 'won = Won; lost = Lost' },
    ],
  });
  const rows = deals.map((company) => [company, 'Won', 'Software']);
  const tables = {
    deals: [['Company', 'Stage', 'Industry'], ...rows],
    accounts: accounts && [
      ['Company', 'Industry'],
      ...accounts.map((company) => [company, 'Software']),
    ],
  };
  return { definition, run: runBacktest(definition, tables, context) };
}

const counted = (...args: Parameters<typeof backtested>) => {
  const { repeats, metrics } = backtested(...args).run;
  return [repeats.accounts, Math.round(metrics.wonIncluded.independent * 100) / 100];
};

describe('deals of one account', () => {
  it('are told however the account is written', () => {
    const domains = ['https://www.acme.example/about', 'acme.example', 'ACME.example'];
    expect(counted(domains)).toEqual([1, 1]);
    expect(counted(['Acme Inc.', 'ACME', 'Alder GmbH', 'Birch'])).toEqual([3, 2.67]);
  });

  it('are those of one row of the list of accounts', () => {
    const list = ['Acme Inc.', 'Alder GmbH', 'Alder AG'];
    expect(counted(['ACME', 'acme inc', 'Alder GmbH', 'Alder AG'], list)).toEqual([3, 2.67]);
  });

  it('stand alone where the account is blank', () => {
    expect(counted(['', '', ''])).toEqual([3, 3]);
  });

  it('are said to count for less, wherever deals are counted', () => {
    const { definition, run } = backtested(['Acme', 'Acme', 'Acme', 'Alder', 'Birch']);
    const frame = {
      definition,
      version: 'v1',
      note: '',
      ranAt: '',
      versionsTried: 1,
      currency: '',
      link: String,
    };
    const { head, metrics } = reportBlocks(run, frame);
    const sentence =
      '5 deals of 3 accounts tell about as much as 2 deals of different companies: those of one repeat each other';
    expect(head.rows[2]).toEqual(['Deals', `5 won and 0 lost; ${sentence}`]);
    expect(metrics.rows[0]?.[8]).toBe('5 of 5 (count as 2)');
    expect(backtestView(definition, run, [], '').countAs).toBe(sentence);
    expect(warnings(run, 1)).toContain(
      '5 won (count as 2) and 0 lost deals are too few to judge by; 20 of each are needed',
    );
  });
});
