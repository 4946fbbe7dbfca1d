import { describe, expect, it } from 'vitest';
import { readDealTable } from '../../../src/app/discovery/deal-table';
import { draftFromDeals } from '../../../src/app/discovery/draft-from-deals';
import { findPatterns } from '../../../src/app/discovery/find-patterns';
import { fitFromDeals } from '../../../src/app/discovery/fit-from-deals';
import { patternBlocks } from '../../../src/app/discovery/pattern-blocks';
import { patternsView } from '../../../src/app/discovery/patterns-view';
import { buildView, fitView } from '../../../src/app/discovery/proposal-view';
import { mulberry32 } from '../../../src/app/sample/random';
import type { Definition } from '../../../src/definition/definition';
import type { Cell } from '../../../src/engine/model';
import { definitionWith, smallDefinition } from '../../support/definitions';

const context = { asOf: 20_000, dayOf: (date: Date) => date.getTime() / 86_400_000 };
const outcome = { role: 'Outcome', header: 'Stage', values: 'won = Won; lost = Lost' } as const;
const key = (header: string) => ({ role: 'Account key', header, values: '' }) as const;
const [industry] = smallDefinition.criteria;

function definitionOf(keyHeader: string): Definition {
  const sheets = { accountsSheet: 'Accounts', dealsSheet: 'Deals' };
  return definitionWith({
    settings: { ...smallDefinition.settings, ...sheets },
    criteria: [industry!],
    exclusions: [],
    fields: [],
    deals: [outcome, key(keyHeader)],
  });
}

/** Deals with a champion are won; the accounts know an industry, which says nothing. */
function tablesOf(prefix: string, withAccounts = true) {
  const names = Array.from({ length: 80 }, (_, index) => `Company ${index}`);
  const deals = names.map((name, index): Cell[] => {
    const isWon = index % 2 === 0;
    const hasChampion = index % 10 < 2 ? !isWon : isWon;
    return [`${prefix}${name}`, isWon ? 'Won' : 'Lost', hasChampion ? 'Yes' : 'No'];
  });
  const accounts = names.map((name, index) => [name, index % 3 === 0 ? 'Software' : 'Retail']);
  return {
    deals: [['Name', 'Stage', 'Champion?'], ...deals],
    accounts: withAccounts ? [['Name', 'Industry'], ...accounts] : undefined,
  };
}

const NO_KEY =
  'the accounts’ columns were not searched: DEALS names no column as Account key to find a deal’s account by';
const NONE_FOUND =
  'the accounts’ columns were not searched: no deal’s account was found in Accounts';

describe('the columns of the accounts tab', () => {
  it.each([
    ['', '', NO_KEY],
    ['Name', 'Other ', NONE_FOUND],
  ])('with the key %j over %j are said not to be searched', (header, prefix, told) => {
    const definition = definitionOf(header);
    const tables = tablesOf(prefix);
    const found = findPatterns(definition, tables, context, mulberry32(1));
    const frame = { definition, label: '', ranAt: '' };
    expect(patternBlocks(found, frame).head.rows[0]?.[1]).toContain(told);
    expect(patternsView(definition, found, () => false).why).toContain(told);
    const built = draftFromDeals(definition, tables, context, mulberry32(1));
    expect(buildView(definition, built, context).why).toContain(told);
    const fitted = fitFromDeals(definition, tables, context, mulberry32(1));
    expect(fitView(definition, fitted).why).toContain(told);
  });

  it.each([
    ['Name', true],
    ['', false],
  ])('with the key %j, and a list of accounts: %s, are not missed', (header, withAccounts) => {
    const tables = tablesOf('', withAccounts);
    expect(readDealTable(definitionOf(header), tables, context).notSearched).toBe('');
  });
});

describe('deals whose account is not in the list', () => {
  const half = (tables: ReturnType<typeof tablesOf>) => {
    return { ...tables, accounts: tables.accounts?.slice(0, 61) };
  };

  it('are left out, and counted, where the list knows of accounts what the deals do not say', () => {
    const { table, notSearched } = readDealTable(definitionOf('Name'), half(tablesOf('')), context);
    expect(table.deals).toHaveLength(60);
    expect(notSearched).toBe(
      '20 closed deals are left out: their accounts are not found in Accounts',
    );
  });

  it('count where the deals say it all', () => {
    const { deals, accounts } = half(tablesOf(''));
    const own = deals.map((cells, row) => [...cells, row === 0 ? 'Industry' : 'Retail']);
    const all = readDealTable(definitionOf('Name'), { deals: own, accounts }, context);
    expect(all.table.deals).toHaveLength(80);
    expect(all.notSearched).toBe('');
  });

  it('belong together by account where none is found, in a list without such a column too', () => {
    const { deals, accounts = [] } = tablesOf('Other ');
    const twice = [...deals, ...deals.slice(1)];
    for (const list of [accounts, accounts.map(([, industry]) => [industry ?? ''])]) {
      const tables = { deals: twice, accounts: list };
      const { table } = readDealTable(definitionOf('Name'), tables, context);
      expect(new Set(table.deals.map(({ accountId }) => accountId)).size).toBe(80);
    }
  });
});

describe('a pattern of a column that only the deals have', () => {
  const verdicts = (header: string, tables: ReturnType<typeof tablesOf>) =>
    findPatterns(definitionOf(header), tables, context, mulberry32(1))
      .discovery.patterns.filter(({ field }) => field === 'Champion?')
      .map(({ verdict }) => verdict);
  const ONLY = 'only on deals, cannot score accounts';

  it.each(['Name', ''])('cannot score accounts, with the key %j', (header) => {
    expect(verdicts(header, tablesOf(''))).toEqual([ONLY]);
    const { overall, why } = findPatterns(
      definitionOf(header),
      tablesOf(''),
      context,
      mulberry32(1),
    ).discovery;
    expect(overall).toBe('No usable pattern');
    expect(why).toContain('is not usable');
  });

  it('is a criterion where the accounts have it too, or are no list of their own', () => {
    const tables = tablesOf('');
    const [headers = [], ...rows] = tables.accounts ?? [];
    const both = [[...headers, 'champion?'], ...rows.map((row) => [...row, 'No'])];
    expect(verdicts('Name', { ...tables, accounts: both })).toEqual(['criterion']);
    expect(verdicts('', tablesOf('', false))).toEqual(['criterion']);
  });
});
