import { describe, expect, it } from 'vitest';
import { writeDashboard } from '../../../src/app/dashboard/dashboard-action';
import type { Sheet } from '../../../src/app/workbook';
import type { Definition } from '../../../src/definition/definition';
import { evenAmount } from '../../../src/engine/figures';
import type { TabData } from '../../../src/host/core/api';
import { tab } from '../../host/support/open-fixture';
import { dealsDefinition, dealsWorkbook } from '../../product/support/deals-workbook';
import { configTab, day } from '../../product/support/defined-workbook';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { contentOf, typeInto } from '../../support/memory/tab';

const NOW = Date.UTC(2026, 5, 30, 9);
const NAME = 'ICP Dashboard';

const write = (book: MemoryWorkbook, name = '') =>
  book.execute((outside) => writeDashboard(outside, name));
const textsOf = (book: MemoryWorkbook, name = NAME) =>
  book.tab(name).cells.map((row) => Array.from(row, (cell) => contentOf(cell) ?? ''));
const all = (book: MemoryWorkbook) => textsOf(book).flat().map(String);
const said = (book: MemoryWorkbook, start: string) =>
  all(book).find((text) => text.startsWith(start));

/** The rows of a block below its headers, as they stand there. */
function block(book: MemoryWorkbook, title: string) {
  const rows = textsOf(book);
  const at = rows.findIndex(([first]) => first === title);
  const body = rows.slice(at + 2);
  return body.slice(
    0,
    body.findIndex(([first]) => first === ''),
  );
}

const INDUSTRIES = ['Software', 'Fintech', 'Retail', 'Government', 'Media'];
const STAGES = ['Closed Won', 'Closed Lost', 'Demo', 'Closed Won', 'Closed Lost'];

/** Accounts and deals of three years, those of each fifth without an amount. */
function market(accounts = 60, deals = 300, definition: Definition = dealsDefinition): TabData[] {
  const list = Array.from({ length: accounts }, (_, at) => [
    `Company ${at}`,
    `company-${at}.example`,
    at % 11 === 0 ? '' : (INDUSTRIES[(at * 7) % 5] as string),
    [320, 12, 700, 5_000][(at * 5) % 4] as number,
  ]);
  const iso = (back: number) => day(new Date(NOW - back * 86_400_000).toISOString().slice(0, 10));
  const sold = Array.from({ length: deals }, (_, at) => {
    const account = (at * 13) % accounts;
    const fits = INDUSTRIES.indexOf(String(list[account]?.[2])) < 2;
    const stage = STAGES[(at + (fits ? 0 : 1)) % 5] as string;
    return [
      `D-${at}`,
      `https://www.company-${account}.example/`,
      stage,
      at % 5 === 0 ? '' : 1_000 * (1 + (at % 9)),
      iso(((at * 17) % 900) + 30),
      stage === 'Demo' ? '' : iso((at * 17) % 900),
      at % 29 === 0 && stage === 'Closed Won' ? iso(1) : '',
    ] as never;
  });
  return [
    tab('Accounts', ['Account', 'Domain', 'Industry', 'Employees'], ...list),
    tab(
      'Deals',
      ['Deal ID', 'Domain', 'Stage', 'Amount', 'Created on', 'Closed on', 'Churned on'],
      ...sold,
    ),
    configTab('ICP Config', definition),
  ];
}

describe('Dashboard', () => {
  it('says by tier what the tier column, the deals tab and a count by hand say', () => {
    const book = MemoryWorkbook.of(market(), NOW);
    write(book);
    expect(book.ask({ action: 'score', name: '' })).toMatchObject({ ok: true });
    const accounts = textsOf(book, 'Accounts');
    const deals = textsOf(book, 'Deals').slice(1);
    const tierColumn = accounts[0]!.indexOf('ICP Tier');
    const tierOf = new Map(
      accounts.slice(1).map((row) => [String(row[1]), String(row[tierColumn])]),
    );
    const domain = (cell: unknown) =>
      String(cell)
        .replace(/^https:..www\./, '')
        .replace('/', '');
    const customers = new Set<string>();
    for (const [, key] of deals) {
      const own = deals.filter((one) => one[1] === key);
      const won = own.filter((one) => one[2] === 'Closed Won' && one[6] === '');
      const left = own.filter((one) => one[2] === 'Closed Won' && one[6] !== '');
      const lastLeft = left.length > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
      if (won.some((one) => Number(one[5]) > lastLeft)) customers.add(domain(key));
    }
    const rows = block(book, 'BY TIER');
    expect(rows.map(([tier]) => tier)).toEqual([
      ...dealsDefinition.tiers.map(({ name }) => name),
      ...['Needs data', 'Excluded'],
    ]);
    for (const row of rows) {
      const [tier] = row;
      const inTier = deals.filter(([, key]) => tierOf.get(domain(key)) === tier);
      const open = inTier.filter(([, , stage]) => stage === 'Demo');
      expect(row[2], `accounts in ${tier}`).toBe(
        [...tierOf.values()].filter((one) => one === tier).length,
      );
      expect(row[4], `pipeline in ${tier}`).toBe(
        open.reduce((sum, one) => sum + Number(one[3]), 0),
      );
      expect(row[8], `customers in ${tier}`).toBe(
        [...customers].filter((one) => tierOf.get(one) === tier).length,
      );
      expect(row[10], `open deals in ${tier}`).toBe(open.length);
    }
    const inIcp = dealsDefinition.tiers.filter((one) => one.inIcp).map(({ name }) => name);
    const sum = (column: number, some = rows) =>
      some.reduce((total, row) => total + Number(row[column]), 0);
    const inside = rows.filter(([tier]) => inIcp.includes(String(tier)));
    const total = textsOf(book).find(([first]) => first === 'In ICP') ?? [];
    const shares = [2, 4, 6, 8].map((column) => {
      return `${Math.round((100 * sum(column, inside)) / sum(column))} %`;
    });
    expect([total[2], total[4], total[6], total[8]]).toEqual(shares);
    expect([total[1], total[3], total[5], total[7]]).toEqual([
      sum(2, inside),
      evenAmount(sum(4, inside)),
      evenAmount(sum(6, inside)),
      sum(8, inside),
    ]);
    const since = Date.parse('2024-06-30');
    const wonRows = deals.filter(
      ([, , stage, , , closed]) => stage === 'Closed Won' && Number(closed) > since,
    );
    expect(rows.reduce((sum, row) => sum + Number(row[11]), 0)).toBe(wonRows.length);
    expect(rows.reduce((sum, row) => sum + Number(row[6]), 0)).toBe(
      wonRows.reduce((sum, one) => sum + Number(one[3]), 0),
    );
  });

  it('begins with the share of the accounts, and of the wins', () => {
    const book = MemoryWorkbook.of(market(), NOW);
    const { tiers, deals } = write(book);
    const inside = tiers
      .filter(({ inIcp }) => inIcp)
      .reduce((sum, { accounts }) => sum + accounts, 0);
    if (typeof deals === 'string') throw new Error(deals);
    const wins = deals.run.stated.wonIncluded.value;
    const says = `${Math.round((100 * inside) / 60)} % of your accounts bring ${wins < inside / 60 ? 'only ' : ''}${Math.round(100 * wins)} % of your wins.`;
    expect(textsOf(book)[1]?.[0]).toMatch(/^[✓✕] /);
    expect(String(textsOf(book)[1]?.[0]).slice(2)).toBe(says);
    expect(textsOf(book)[0]?.[7]).toContain('Updated 30 Jun 2026, 09:00');
  });

  it('has its charts over figures of its own, and rows for nothing else', () => {
    const book = MemoryWorkbook.of(market(), NOW);
    write(book);
    expect(block(book, 'BY QUARTER').length).toBeGreaterThan(6);
    expect(said(book, 'Won kept')).toBe('Won kept');
    expect(said(book, 'target 80')).toBe('target 80 %');
    expect(said(book, 'By Industry')).toBeDefined();
    expect(block(book, 'BY FIELD').map(([text]) => text)).toEqual(
      expect.arrayContaining(['Software', '(blank)']),
    );
  });

  it('is written over, and leaves what a person wrote beside and below it', () => {
    const book = MemoryWorkbook.of(market(), NOW);
    write(book);
    const { id, cells } = book.tab(NAME);
    typeInto(book.tab(NAME), 3, 17, 'Mine, beside');
    typeInto(book.tab(NAME), cells.length + 1, 0, 'Mine, below');
    typeInto(book.tab('Accounts'), 2, 2, 'Government');
    write(book);
    expect(book.tab(NAME).id).toBe(id);
    expect(all(book)).toEqual(expect.arrayContaining(['Mine, beside', 'Mine, below']));
  });

  it('leaves a tab of somebody who calls one as we do', () => {
    const theirs = [{ value: 'ICP DASHBOARD' }, { value: 'Draft' }];
    const book = MemoryWorkbook.of([...market(), { name: NAME, rows: [theirs] }], NOW);
    const before = textsOf(book);
    expect(write(book).remarks).toEqual([expect.stringContaining('ICP Dashboard 2')]);
    expect(textsOf(book)).toEqual(before);
  });

  it('is of the definition that was asked for', () => {
    const settings = { ...dealsDefinition.settings, name: 'Product-led' };
    const plg = configTab('ICP Config (PLG)', { ...dealsDefinition, settings });
    const book = MemoryWorkbook.of([...market(), plg], NOW);
    write(book, 'PLG');
    expect(all(book).find((text) => text.includes('Updated'))).toMatch(/^Product-led, version 1\./);
  });
});

describe('a column that is missing', () => {
  const book = MemoryWorkbook.of(market(), NOW);
  typeInto(book.tab('Accounts'), 0, 2, 'Vertical group');
  const { tiers } = write(book);

  it('is what it says, in red, and how to mend it', () => {
    expect(textsOf(book)[1]?.[0]).toBe('✕ The column Industry is missing in Accounts.');
    const texts = all(book).join(' ');
    expect(texts).toContain('FIELDS › Also called');
    expect(texts).toContain('Act › Health');
    expect(texts).not.toContain('must be the header');
    expect(texts).not.toContain('once there are deals');
  });

  it('lets no figure that rests on scores stand as if it were true', () => {
    expect(tiers.map(({ accounts }) => accounts)).toEqual(tiers.map(() => 0));
    for (const title of ['BY TIER', 'BY QUARTER', 'BY FIELD', 'SINCE LAST QUARTER'])
      expect(said(book, title)).toBeUndefined();
    expect(all(book).join(' ')).not.toMatch(/\d % of your accounts/);
    for (const title of ['Is it still true?', 'What changed since', 'By field'])
      expect(said(book, title)).toBeUndefined();
  });
});

describe('the dashboard of old deals', () => {
  it('says first how old they are', () => {
    const book = MemoryWorkbook.of(market(), NOW).copy(NOW + 240 * 86_400_000);
    write(book);
    expect(textsOf(book)[2]?.[0]).toBe('The newest deal closed in Jun 2026, 8 months ago.');
  });
});

describe('the dashboard of little', () => {
  it('says in its place what is missing, and what to do', () => {
    const [accounts, , config] = dealsWorkbook() as [TabData, TabData, TabData];
    const book = MemoryWorkbook.of([accounts, config], NOW);
    write(book);
    expect(textsOf(book)[1]?.[0]).toBe('· 50 % of your accounts are in the ICP.');
    expect(all(book).some((text) => text.includes('paste your deals'))).toBe(true);
    expect(said(book, 'Deals add wins by tier')).toBeDefined();
    expect(said(book, 'Is it still true?')).toBeUndefined();
    expect(said(book, 'Score accounts keeps its last run of each quarter')).toBeDefined();
    expect(said(book, 'No column has a few texts')).toBeDefined();
    expect(block(book, 'BY TIER')[0]).toHaveLength(textsOf(book)[0]!.length);
    expect(said(book, 'BY QUARTER')).toBeUndefined();
  });

  it('shows no column of amounts that no deal has, and says whose open deals are left out', () => {
    const [accounts, sold, config] = market() as [TabData, TabData, TabData];
    const [header, ...rows] = sold.rows;
    const open = rows.filter((row) => row[2]?.value === 'Demo');
    const keys = [null, null, { value: 'x.example' }];
    const bare = rows.map((row) => {
      const at = open.indexOf(row);
      return row.map((cell, column) => {
        if (at < 0 || (column !== 1 && column !== 3)) return cell;
        return column === 3 ? null : at < keys.length ? keys[at]! : cell;
      });
    });
    const book = MemoryWorkbook.of([accounts, { ...sold, rows: [header!, ...bare] }, config], NOW);
    write(book);
    expect(said(book, 'Open pipeline')).toBeUndefined();
    const headers = textsOf(book).find(([first]) => first === 'Tier') ?? [];
    expect(headers.filter(Boolean).slice(1, 4)).toEqual(['Accounts', 'Won', 'Customers']);
    expect(all(book).join(' ')).toContain(
      '2 open deals without an account, and 1 whose account is not in the list, are left out.',
    );
  });

  it('says how many deals it takes where there are few', () => {
    const settings = { ...dealsDefinition.settings, minimumDeals: 20 };
    const tabs = dealsWorkbook().filter(({ name }) => name !== 'ICP Config');
    const config = configTab('ICP Config', { ...dealsDefinition, settings });
    const book = MemoryWorkbook.of([...tabs, config], NOW);
    write(book);
    expect(textsOf(book)[1]?.[0]).toMatch(/^! Needs 20 won and 20 lost deals; you have \d and \d/);
    expect(all(book).join(' ')).not.toMatch(/bring \d/);
  });

  it('goes on where the deals tab is deleted, and comes back with it', () => {
    const book = MemoryWorkbook.of(market(), NOW);
    const { tiers } = write(book);
    const [sheet] = book.execute(({ workbook }) => [workbook.sheet('Deals')]);
    expect(sheet).toBeDefined();
    book.execute(({ workbook }) => workbook.sheet('Deals')?.remove());
    const after = write(book);
    expect(after.tiers.map(({ accounts }) => accounts)).toEqual(
      tiers.map(({ accounts }) => accounts),
    );
    expect(all(book).join(' ')).toContain('There is no tab "Deals"');
  });

  it.each([
    ['all of one tier', 60, [{ ...dealsDefinition.tiers[0]!, from: 0 }]],
    ['three accounts', 3, dealsDefinition.tiers],
  ] as const)('is there with %s', (_, accounts, tiers) => {
    const book = MemoryWorkbook.of(
      market(accounts, 300, { ...dealsDefinition, tiers: [...tiers] }),
      NOW,
    );
    const { tiers: shown } = write(book);
    expect(shown.reduce((sum, line) => sum + line.accounts, 0)).toBe(accounts);
    expect(said(book, 'In ICP')).toBeDefined();
  });

  it.each([
    ['no row', (sheet: Sheet) => sheet.deleteRows(2, 60), 'Accounts has headers and no row'],
    ['no tab', (sheet: Sheet) => sheet.remove(), 'Accounts sheet must be the name of a tab'],
  ] as const)('is there with %s of accounts', (_, empty, why) => {
    const book = MemoryWorkbook.of(market(), NOW);
    book.execute(({ workbook }) => empty(workbook.sheet('Accounts') as Sheet));
    write(book);
    expect(textsOf(book)[1]?.[0]).toMatch(/^(?:· There is nothing to show|! Can’t be judged) yet/);
    expect(all(book).join(' ')).toContain(why);
    expect(all(book).join(' ')).not.toMatch(/NaN|undefined/);
  });

  it('parts the accounts by the field that a person asked for, numbers by spans', () => {
    const by = (dashboardField: string) => {
      const settings = { ...dealsDefinition.settings, dashboardField };
      const book = MemoryWorkbook.of(market(60, 300, { ...dealsDefinition, settings }), NOW);
      write(book);
      return book;
    };
    expect(block(by('Employees'), 'BY FIELD').map(([text]) => text)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^below /),
        expect.stringMatching(/ or more$/),
      ]),
    );
    expect(said(by('Region'), 'Dashboard by must be a column of Accounts')).toContain('"Region"');
  });
});

describe('what changed since last quarter', () => {
  const MARCH = Date.UTC(2026, 2, 30, 9);

  it('is told from the run that was kept of it to what stands there now', () => {
    const book = MemoryWorkbook.of(market(), MARCH);
    expect(book.ask({ action: 'score', name: '' })).toMatchObject({ ok: true });
    const later = book.copy(NOW);
    const rows = textsOf(later, 'Accounts');
    const tier = rows[0]!.indexOf('ICP Tier');
    const inIcp = new Set(
      dealsDefinition.tiers.filter(({ inIcp: is }) => is).map(({ name }) => name),
    );
    const at = rows.findIndex((row) => inIcp.has(String(row[tier])));
    typeInto(later.tab('Accounts'), at, 2, 'Government');
    const before = rows.filter((row) => inIcp.has(String(row[tier]))).length;
    write(later);
    expect(said(later, 'What changed since last quarter')).toBe(
      `What changed since last quarter: ${before} → ${before - 1} accounts in the ICP`,
    );
    expect(block(later, 'SINCE LAST QUARTER').map((row) => row.slice(0, 4))).toEqual([
      ['Data: left −1', 0, -1, 0],
      ['Net −1', 0, 0, -1],
    ]);
  });

  it('names the day of a run that is older', () => {
    const book = MemoryWorkbook.of(market(), Date.UTC(2025, 10, 3, 9));
    book.ask({ action: 'score', name: '' });
    const later = book.copy(NOW);
    write(later);
    expect(said(later, 'What changed since 3 Nov 2025')).toBeDefined();
    expect(said(later, 'No account entered or left the ICP.')).toBeDefined();
  });

  it('is not told by a run whose cells somebody changed', () => {
    const book = MemoryWorkbook.of(market(), MARCH);
    book.ask({ action: 'score', name: '' });
    const later = book.copy(NOW);
    typeInto(later.tab('ICP Kept Runs'), 1, 0, '~{}');
    write(later);
    expect(said(later, 'The run of 30 Mar 2026 can’t be read')).toBeDefined();
  });
});
