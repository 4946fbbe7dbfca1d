import { describe, expect, it } from 'vitest';
import { looks } from '../../../src/app/health/looked-at';
import type { Definition } from '../../../src/definition/definition';
import type { Cell } from '../../../src/engine/model';
import type { FindingKind } from '../../../src/insight/health/finding';
import type { HealthAct, HealthPage } from '../../../src/protocol/health-view';
import { AS_OF } from '../../insight/support/planted';
import { exclusion } from '../../support/models';
import {
  check,
  date,
  healthyPlan,
  kindOf,
  NOW,
  openPlan,
  type Plan,
  run,
} from './support/health-plan';

const { definition, accounts, deals, runs } = healthyPlan;
const [accountHeaders = [], ...accountRows] = accounts;
const [dealHeaders = [], ...dealRows] = deals;

type Row = readonly Cell[];

const defined = (changes: Partial<Definition>): Partial<Plan> => {
  return { definition: { ...definition, ...changes } };
};
const settings = (changes: Partial<Definition['settings']>) =>
  defined({ settings: { ...definition.settings, ...changes } });
const criterion = (at: number, changes: Partial<Definition['criteria'][number]>) =>
  defined({
    criteria: definition.criteria.map((one, c) => (c === at ? { ...one, ...changes } : one)),
  });
const excluding = (...changes: Partial<Definition['exclusions'][number]>[]) =>
  defined({
    exclusions: changes.map((one) => {
      return { ...exclusion(one), name: '', addedBy: '', addedOn: undefined };
    }),
  });
const beginning = (...from: number[]) =>
  defined({ tiers: definition.tiers.map((tier, at) => ({ ...tier, from: from[at] ?? 0 })) });
/** Cells of a column replaced. */
const accountCells = (header: string, of: (cell: Cell, row: number) => Cell): Partial<Plan> => {
  return { accounts: [accountHeaders, ...changed(accountHeaders, accountRows, header, of)] };
};
const dealCells = (
  header: string,
  of: (cell: Cell, row: number, cells: Row) => Cell,
): Partial<Plan> => {
  return { deals: [dealHeaders, ...changed(dealHeaders, dealRows, header, of)] };
};
function changed(
  headers: Row,
  rows: readonly Row[],
  header: string,
  of: (cell: Cell, row: number, cells: Row) => Cell,
): Row[] {
  const place = headers.indexOf(header);
  return rows.map((cells, row) =>
    cells.map((cell, at) => (at === place ? of(cell, row, cells) : cell)),
  );
}
const named = (from: string, to: string): Partial<Plan> => {
  return { accounts: [accountHeaders.map((one) => (one === from ? to : one)), ...accountRows] };
};
const company = (...names: string[]) => accountCells('Company', (cell, row) => names[row] ?? cell);
/** Two companies of one name, each with the key of its deals. */
const keyedCompanies: Partial<Plan> = {
  accounts: [
    [...accountHeaders, 'Account'],
    ...accountRows.map((cells, row) => [
      ...cells.map((cell, at) => (at === 0 && row < 2 ? 'Acme' : cell)),
      `K${row}`,
    ]),
  ],
};
/** A further column of the accounts. */
const beside = (header: string, of: (row: number) => Cell): Partial<Plan> => {
  const rows = accountRows.map((cells, row) => [...cells, of(row)]);
  return { accounts: [[...accountHeaders, header], ...rows] };
};
const outcomes = (of: (cells: Row) => string): Partial<Plan> =>
  dealCells('Stage', (_, __, cells) => of(cells));
const industryOf = (cells: Row) => cells[dealHeaders.indexOf('Industry')];
const dates = (row: number) => date(Date.UTC(2026, row % 12, 1 + (row % 9)) / 864e5);
const owner = (name: string, capacity: number) => ({ name, capacity, weight: 1, on: true });
const rule = (name: string) => {
  const every = { tiers: [], field: '', operator: '', value: '', days: undefined, on: true };
  return { ...every, name, owners: [] };
};
const isFirst = (row: number) => row < 9;
const opposite = (cells: Row) => (cells[dealHeaders.indexOf('Stage')] === 'Won' ? 'Lost' : 'Won');
/** Of the healthy accounts, by what the app itself says of them. */
const insides = (() => {
  const table = openPlan({ ...healthyPlan, accounts: [accountHeaders, ...accountRows] });
  const preview = table.ask({ action: 'score', name: '' });
  if (!preview.ok) throw new Error('The healthy accounts must be scored');
  const sheet = table.tab('Accounts').cells;
  const tier = sheet[0]?.findIndex((cell) => cell?.value === 'ICP Tier') ?? -1;
  return sheet.slice(1).map((cells) => ['Tier 1', 'Tier 2'].includes(String(cells[tier]?.value)));
})();

const opens = (at: HealthPage) => ({ do: 'open', at }) as const;
const mends = (kind: string) =>
  ({ do: 'change', mend: expect.objectContaining({ kind }) }) as const;
const shows = (kind: string) =>
  ({ do: 'show', target: expect.objectContaining({ kind }) }) as const;

interface Trip {
  readonly change: Partial<Plan>;
  /** What the person reads. */
  readonly what: RegExp;
  readonly act: Partial<HealthAct> | ReturnType<typeof mends>;
}

/** Of each kind a workbook that trips it, what is told then, and what its button does. */
const trips: Readonly<Record<FindingKind, Trip>> = {
  'no owner': { change: settings({ owner: '' }), what: /Nobody owns/, act: opens('owner') },
  'not reviewed': {
    change: settings({ lastReviewed: AS_OF - 100 }),
    what: /for 100 days/,
    act: opens('review'),
  },
  'firmographic only': {
    change: defined({ criteria: definition.criteria.slice(0, 3) }),
    what: /is Firmographic/,
    act: opens('new criterion'),
  },
  'no exclusions': {
    change: defined({ exclusions: [] }),
    what: /No exclusion is on/,
    act: opens('new exclusion'),
  },
  'no reason': {
    change: excluding({ value: 'Logistics', reason: 'TBD' }),
    what: /no reason but “TBD”/,
    act: { ...opens('exclusion'), key: 'X1' },
  },
  'exclusion never': {
    change: excluding({ value: 'Space' }),
    what: /leaves out none of/,
    act: opens('exclusion'),
  },
  'exclusion nearly always': {
    change: excluding({ operator: 'is known', value: '' }),
    what: /leaves out \d+ of 400/,
    act: opens('exclusion'),
  },
  'exclusion costs wins': {
    change: excluding({ value: 'Software' }),
    what: /deals that you won/,
    act: opens('exclusion'),
  },
  'many criteria': {
    change: defined({
      criteria: definition.criteria.map((one) => ({ ...one, dimension: 'Behavioral' })),
    }),
    what: /Behavioral has 6 criteria/,
    act: opens('weights'),
  },
  'few criteria': {
    change: criterion(0, { points: 0 }),
    what: /Firmographic has fewer than 3/,
    act: opens('new criterion'),
  },
  'never met': {
    change: criterion(0, { value: 'Softwear' }),
    what: /meets “Industry is Softwear”/,
    act: mends('spellings'),
  },
  'nearly never met': {
    change: accountCells('Open roles', (_, row) => (row < 3 ? 9 : 1)),
    what: /Only 3 of 400/,
    act: { ...opens('criterion'), key: 'C6' },
  },
  'nearly always met': {
    change: accountCells('Open roles', (_, row) => (row < 3 ? 1 : 9)),
    what: /397 of 400/,
    act: mends('switch off'),
  },
  'say the same': {
    change: criterion(1, { field: 'Industry', operator: 'contains any of', value: 'Software' }),
    what: /met by the same accounts/,
    act: opens('criterion'),
  },
  'field twice': {
    change: criterion(0, { field: 'Open roles', operator: 'at least', value: '1' }),
    what: /^“Open roles at least 1” and “Open roles at least 3” both ask Open roles: \d+ accounts meet both\.$/,
    act: { ...opens('criterion'), key: 'C6' },
  },
  contradiction: {
    change: excluding({ operator: 'contains any of', value: 'Logistics; software' }),
    what: /rewards “Software”/,
    act: opens('criterion'),
  },
  'effect turned': {
    change: outcomes((cells) => (industryOf(cells) === 'Software' ? 'Lost' : 'Won')),
    what: /“Industry is Software” are won less often/,
    act: opens('criterion'),
  },
  'column missing': {
    change: named('Demo', 'Other'),
    what: /Demo stands beside the deals/,
    act: shows('cell'),
  },
  'column renamed': {
    change: named('Industry', 'Industri'),
    what: /“Industri” looks like it/,
    act: mends('also called'),
  },
  'column twice': {
    change: named('Employees', 'Industry'),
    what: /Two columns of the accounts fit Industry/,
    act: shows('account'),
  },
  'poorly filled': {
    change: accountCells('Demo', (cell, row) => (row % 2 === 0 ? '' : cell)),
    what: /Demo is filled for \d+ of 400/,
    act: shows('account'),
  },
  unreadable: {
    change: accountCells('Open roles', (cell, row) => (isFirst(row) ? 'many' : cell)),
    what: /9 of 400 cells of Open roles can’t be read, such as “many”/,
    act: { ...shows('account'), target: { kind: 'account', row: 0, column: 7 } },
  },
  zeros: {
    change: accountCells('Employees', (cell, row) => (row > 0 && isFirst(row) ? 0 : cell)),
    what: /^8 of 400 accounts have 0 in Employees\.$/,
    act: { ...shows('account'), target: { kind: 'account', row: 1, column: 3 } },
  },
  'dates for sizes': {
    change: accountCells('Employees', (cell, row) => (isFirst(row) ? dates(row) : cell)),
    what: /9 of 381 cells of Employees are dates/,
    act: shows('account'),
  },
  spellings: {
    change: accountCells('Industry', (cell, row) => (isFirst(row) ? 'Sofware' : cell)),
    what: /“Sofware” for “Software”/,
    act: mends('spellings'),
  },
  'misspelt value': {
    change: {
      ...accountCells('Industry', (cell) => (cell === 'Software' ? 'Technolgy' : cell)),
      ...criterion(0, { value: 'technolgy' }),
    },
    what: /^Industry “Technolgy” may be meant as “technology”: the definition and \d+ accounts have it so\.$/,
    act: { ...opens('criterion'), key: 'C1' },
  },
  'known later': {
    change: {
      ...excluding({ field: 'Is active', operator: 'is no', value: '' }),
      ...beside('Is active', (row) => (row % 3 === 0 ? 'no' : 'yes')),
    },
    what: /^“Is active is no” leaves out by Is active, which is known only after the sale/,
    act: opens('exclusion'),
  },
  'old deals': {
    change: dealCells('Closed on', (cell) =>
      cell instanceof Date ? new Date(cell.getTime() - 400 * 864e5) : cell,
    ),
    what: /^The newest deal closed in \w+ \d+, 1\d months ago/,
    act: shows('deal'),
  },
  'decides alone': {
    change: outcomes((cells) => (industryOf(cells) === 'Software' ? 'Won' : 'Lost')),
    what: /Industry alone tells/,
    act: opens('patterns'),
  },
  'nothing in ICP': {
    change: {
      ...beginning(100, 99.9, 40, 0),
      accounts: [accountHeaders, ...accountRows.filter((_, row) => !insides[row])],
    },
    what: /^None of \d+ accounts is in the ICP/,
    act: opens('tiers'),
  },
  'narrow ICP': { change: beginning(99, 97, 40, 0), what: /few: 5–30 %/, act: mends('begin at') },
  'wide ICP': { change: beginning(60, 40, 20, 0), what: /many: 5–30 %/, act: mends('begin at') },
  'narrow inbound': {
    change: beside('Inbound', (row) => (!insides[row] && row % 2 === 0 ? 'yes' : 'no')),
    what: /^0 of \d+ inbound leads/,
    act: { ...shows('account'), target: { kind: 'account', row: 0, column: 8 } },
  },
  'wide inbound': {
    change: beside('Lead source', (row) => (insides[row] ? 'Inbound' : 'Outbound')),
    what: /inbound leads are in the ICP, many/,
    act: shows('account'),
  },
  'few accounts': {
    change: settings({ accountsWanted: 2000 }),
    what: /400 accounts; you asked for 2,000/,
    act: shows('account'),
  },
  'below capacity': {
    change: defined({ owners: [owner('Ada', 300), owner('Ben', 200)] }),
    what: /owners who can take 500/,
    act: opens('tiers'),
  },
  duplicates: {
    change: company('Acme Inc.', 'ACME'),
    what: /1 of 400 accounts stand twice/,
    act: {
      ...shows('account'),
      target: { kind: 'account', row: 0 },
      more: [{ kind: 'account', row: 1 }],
    },
  },
  'other key': {
    change: keyedCompanies,
    what: /^1 account has .*: “Acme”, K0 in row 2, and K1 in row 3\.$/,
    act: {
      ...shows('account'),
      target: { kind: 'account', row: 0 },
      more: [{ kind: 'account', row: 1 }],
    },
  },
  'near duplicates': {
    change: company('Contosoft', 'Contosoff'),
    what: /“Contosoft” and “Contosoff”/,
    act: shows('account'),
  },
  subsidiaries: {
    change: company('Acme', 'Acme Holding'),
    what: /“Acme” and “Acme Holding”/,
    act: shows('account'),
  },
  'never tested': { change: { runs: [] }, what: /No backtest was run/, act: { do: 'backtest' } },
  'changed since test': {
    change: { runs: [...runs.slice(0, 1), run(9, 'PASS', 'v0')] },
    what: /changed since its last backtest, 9 days ago/,
    act: { do: 'backtest' },
  },
  'old test': {
    change: { runs: [...runs.slice(0, 1), run(99, 'PASS')] },
    what: /99 days old/,
    act: { do: 'backtest' },
  },
  'fails test': {
    change: { runs: [...runs.slice(0, 1), run(9, 'FAIL')] },
    what: /It failed its backtest 9 days ago/,
    act: opens('backtest'),
  },
  'tiers inverted': {
    change: outcomes(opposite),
    what: /is won more often than Tier 1/,
    act: opens('backtest'),
  },
  'does not separate': {
    change: outcomes(opposite),
    what: /hardly tells won deals from lost/,
    act: opens('patterns'),
  },
  'no lost deals': {
    change: outcomes(() => 'Won'),
    what: /won deals and no lost one/,
    act: { ...shows('deal'), target: { kind: 'deal', row: 2 } },
  },
  'formula error': {
    change: beside('', (row) => (row === 0 ? '=ICP_SCORE(A2:G2; ICP_CONFIG)' : '')),
    what: /1 formula of the score shows #ERROR!/,
    act: { ...shows('formula'), target: { kind: 'formula', sheet: 'Accounts', row: 2, column: 8 } },
  },
  'formula of before': {
    change: beside('', (row) => (row === 0 ? '=ICP_SCORE(A2:G2)' : '')),
    what: /1 formula names no range/,
    act: shows('formula'),
  },
  'definitions overlap': {
    change: { others: { PLG: definition } },
    what: /ICP Config \(PLG\), \d+ of \d+ are in both/,
    act: { ...opens('compare'), key: 'PLG' },
  },
  'wins but churns': {
    change: churning((cells) => cells[dealHeaders.indexOf('Demo')] === 'Yes'),
    what: /“Demo is yes” leave more often/,
    act: opens('criterion'),
  },
  'ICP churns': {
    change: churning(isFit),
    what: /^\d+ % of customers in the ICP left \(\d+ of \d+\), \d+ % of the others \(\d+ of \d+\)\.$/,
    act: opens('patterns'),
  },
  'churn alike': {
    change: beside('Churned', (row) => (row % 4 === 0 ? 'yes' : 'no')),
    what: /^By Churned \d+ % of customers in the ICP left \(\d+ of \d+\), \d+ % of the others \(\d+ of \d+\); \d+ % of Tier 1, \d+ % of Not ICP\.$/,
    act: { ...shows('account'), target: { kind: 'account', row: 0, column: 8 } },
  },
  'best outside': {
    change: beside('ARR', (row) => (insides[row] ? 1000 : 90_000) + row),
    what: /^By ARR, 0 of the 80 best customers are in the ICP, and \d\d of the 80 worst\.$/,
    act: { ...shows('account'), more: expect.arrayContaining([expect.anything()]) },
  },
  'same name': {
    change: defined({
      criteria: definition.criteria.map((one, at) => ({ ...one, name: at < 2 ? 'Fit' : '' })),
    }),
    what: /both called "Fit"/,
    act: opens('weights'),
  },
  'order of tiers': {
    change: beginning(40, 65, 80, 0),
    what: /is better than/,
    act: opens('tiers'),
  },
  'rule without use': {
    change: defined({ routes: [rule('Rest'), rule('More')] }),
    what: /Rule "More" can never match/,
    act: shows('cell'),
  },
  'exceptions ended': {
    change: defined({
      overrides: [
        { account: 'Acme', tier: 'Tier 1', reason: 'Board', by: 'Ada', until: AS_OF - 1 },
      ],
    }),
    what: /1 override is over, such as that of “Acme”/,
    act: shows('cell'),
  },
};

/** Most of the ICP, and hardly anybody else. */
function isFit(cells: Row): boolean {
  const of = (header: string) => cells[dealHeaders.indexOf(header)];
  const employees = Number(of('Employees'));
  const met = [
    of('Industry') === 'Software',
    employees >= 100 && employees <= 1000,
    ['DE', 'AT', 'CH'].includes(String(of('Country'))),
    String(of('Tools')).includes('Snowflake'),
    of('Demo') === 'Yes',
    Number(of('Open roles')) >= 3,
  ];
  return met.filter(Boolean).length >= 4;
}

/** Won deals of some churn. */
function churning(leaves: (cells: Row) => boolean): Partial<Plan> {
  const won = dealHeaders.indexOf('Stage');
  return dealCells('Churned on', (_, row, cells) =>
    cells[won] === 'Won' && (leaves(cells) ? row % 5 > 0 : row % 40 === 0) ? date(AS_OF - 3) : '',
  );
}

describe('the health of a workbook', () => {
  it('is nothing to worry about where nothing is amiss', () => {
    const { findings, headline, fine, checks, notTold } = check(openPlan(healthyPlan));
    expect(findings).toEqual([]);
    expect(headline).toBe('Healthy');
    expect(fine).toHaveLength(checks);
    expect(notTold).toEqual([
      'Who stays: no deal that counts says who churned.',
      expect.stringMatching(/^Best customers: no column/),
      expect.stringMatching(/^Inbound leads: no column/),
    ]);
  });

  it('leads to what waits in the profile before it asks for more', () => {
    const actOn = (kind: string, change: Partial<Plan>) => {
      const { findings } = check(openPlan({ ...healthyPlan, ...change }));
      return findings.find(({ id }) => kindOf(id) === kind);
    };
    const off = <T extends object>(one: T, field?: string) => {
      return { ...one, on: false, ...(field !== undefined && { field }) };
    };
    const [exclusion] = definition.exclusions;
    const waiting = (field?: string) => defined({ exclusions: [off(exclusion!, field)] });
    const switchOn = (id: string | undefined) => {
      return { do: 'change', mend: { kind: 'switch on', id } };
    };
    expect(actOn('no exclusions', waiting())).toMatchObject({
      act: switchOn(exclusion?.id),
      button: expect.stringMatching(/^Switch “Industry .*” on$/),
      todo: expect.stringMatching(/waits in the profile, switched off, and its column is there/),
    });
    expect(actOn('no exclusions', waiting('Not there yet'))).toMatchObject({
      act: { do: 'open', at: 'exclusion', key: exclusion?.id },
      button: 'Open the exclusions',
      todo: 'One waits in the profile, switched off, on Not there yet: look there first.',
    });
    expect(actOn('no exclusions', waiting('Is active'))).toMatchObject({
      act: { do: 'open', at: 'new exclusion' },
      button: 'Add an exclusion',
    });
    const criteria = (field?: string) =>
      defined({ criteria: definition.criteria.map((one, at) => (at < 3 ? one : off(one, field))) });
    const [, , , fourth] = definition.criteria;
    expect(actOn('firmographic only', criteria())?.act).toMatchObject(switchOn(fourth?.id));
    expect(actOn('firmographic only', criteria('Not there'))).toMatchObject({
      act: { do: 'open', at: 'criterion', key: fourth?.id },
      button: 'Open those that wait',
    });
  });

  it('does not tell anybody to drop one of two rows with keys of their own', () => {
    const { findings } = check(openPlan({ ...healthyPlan, ...keyedCompanies }));
    const told = findings.filter(({ what }) => what.includes('“Acme”'));
    expect(told.map(({ id, severity }) => [kindOf(id), severity])).toEqual([['other key', 'note']]);
    expect(told[0]?.todo).not.toMatch(/keep one/i);
  });

  it('calls nothing fine that asks for a missing column', () => {
    const isOfColumns = looks.flatMap((look) =>
      look.isOfColumns && typeof look.fine === 'string' ? look.fine : [],
    );
    expect(check(openPlan(healthyPlan)).fine).toEqual(expect.arrayContaining(isOfColumns));
    const { fine, notTold } = check(openPlan({ ...healthyPlan, ...named('Demo', 'Other') }));
    expect(fine.filter((one) => isOfColumns.includes(one))).toEqual([]);
    expect(notTold.join()).toContain('what asks for a missing column was not looked at');
  });

  it('says of a score that deals hardly prove what the backtest says, or why not', () => {
    const about = (change: Partial<Plan>) => {
      const { findings, fine, notTold } = check(openPlan({ ...healthyPlan, ...change }));
      return {
        found: findings.map(({ id }) => kindOf(id)).includes('does not separate'),
        isFine: fine.includes('The score tells won deals from lost ones.'),
        notTold: notTold.filter((one) => /won deals from lost|What deals say/.test(one)).length,
      };
    };
    const coin = dealCells('Stage', (_, row) => ((row * 7919) % 11 < 5 ? 'Won' : 'Lost'));
    expect(about(coin)).toEqual({ found: true, isFine: false, notTold: 0 });
    const [headers = [], ...rows] = coin.deals ?? [];
    const few = { deals: [headers, ...rows.slice(0, 12)] };
    expect(about(few)).toEqual({ found: false, isFine: false, notTold: 1 });
    expect(about({})).toEqual({ found: false, isFine: true, notTold: 0 });
  });

  it('calls nobody best by a yes or no that hardly tells customers apart', () => {
    const trial = beside('Downgrades', (row) => (row % 5 === 0 ? 'True' : 'False'));
    const { findings, fine, notTold } = check(openPlan({ ...healthyPlan, ...trial }));
    expect(findings).toEqual([]);
    expect(fine.join()).not.toContain('best customers');
    expect(notTold.join()).toContain('by Downgrades 400 accounts have no best and no worst fifth');
  });

  it('says of a review and of columns no more than is so', () => {
    const fine = (change: Partial<Plan>, days = 0) => {
      const book = openPlan({
        ...healthyPlan,
        accounts: accounts.slice(0, 4),
        deals: [],
        ...change,
      });
      book.ask({ action: 'state', name: '' });
      return check(book.copy(NOW + days * 864e5)).fine.filter((one) => /column|review/i.test(one));
    };
    expect(fine({})).toEqual([
      'Each field that counts has its column.',
      expect.stringMatching(/^Reviewed on \d+ \w+ 20\d\d\.$/),
    ]);
    const never = settings({ lastReviewed: undefined });
    expect(fine(never)).toContain('Made today, not reviewed yet.');
    expect(fine(never, 3)).toContain('Made 3 days ago, not reviewed yet.');
    const { criteria } = definition;
    const waiting = criteria.map((one) => ({
      ...one,
      id: `${one.id}w`,
      field: 'Funding',
      on: false,
    }));
    expect(fine(defined({ criteria: [...criteria, ...waiting.slice(0, 2)] }))).toContain(
      'Each field that counts has its column; 2 switched off wait for one.',
    );
    const book = openPlan({ ...healthyPlan, ...defined({ criteria: [...criteria, ...waiting] }) });
    expect(check(book).notTold).toContain(
      'What is switched off and waits for a column of the accounts: Funding.',
    );
  });

  it('names a tab that says who left and that nothing reads', () => {
    const told = (change: Partial<Plan>) => {
      const book = openPlan({ ...healthyPlan, ...change });
      book.duplicate('Deals', 'Churn events');
      return check(book).notTold.filter((one) => one.includes('Churn events'));
    };
    expect(told({})).toEqual([
      expect.stringMatching(/^Who stays: the tab Churn events is not read/),
    ]);
    expect(told(trips['churn alike'].change)).toEqual([
      'The tab Churn events: it is not read; who left is told by Churned alone.',
    ]);
  });

  it('says of each kind what it means that nothing is found', () => {
    const told = looks.flatMap(({ kinds }) => kinds);
    expect([...told].sort()).toEqual(Object.keys(trips).sort());
  });

  it.each(Object.entries(trips))('tells of %s, and what its button does', (kind, trip) => {
    const book = openPlan({ ...healthyPlan, ...trip.change });
    if (kind === 'formula error') showError(book);
    const view = check(book);
    const own = view.findings.find(({ id }) => kindOf(id) === kind);
    expect(view.findings.map(({ id }) => kindOf(id))).toContain(kind);
    expect(own?.what).toMatch(trip.what);
    expect(own?.act).toMatchObject(trip.act);
    expect(new Set(view.findings.map(({ id }) => id)).size).toBe(view.findings.length);
    const kinds = new Set<string>(view.findings.map(({ id }) => kindOf(id)));
    const found = looks.filter((look) => look.kinds.some((one) => kinds.has(one)));
    const ofDrift = [...kinds].filter((one) => one.startsWith('drift'));
    expect(view.checks - view.fine.length).toBeGreaterThanOrEqual(found.length);
    expect(view.checks - view.fine.length).toBeLessThanOrEqual(found.length + ofDrift.length);
  });
});

function showError(book: ReturnType<typeof openPlan>): void {
  const tab = book.tab('Accounts');
  tab.cells = tab.cells.map((row) =>
    row.map((cell) => (cell?.formula ? { ...cell, value: '#ERROR!' } : cell)),
  );
}
