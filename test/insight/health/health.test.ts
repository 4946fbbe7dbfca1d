import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../src/definition/definition';
import { newField } from '../../../src/definition/fields';
import type { Cell } from '../../../src/engine/model';
import type { Deal } from '../../../src/insight/deals/deal';
import { capacityOf } from '../../../src/insight/health/capacity';
import { exclusionWins } from '../../../src/insight/health/checks/exclusion-wins';
import { noExclusions } from '../../../src/insight/health/checks/no-exclusions';
import {
  type Figures,
  type Finding,
  type FindingKind,
  type FindingOf,
  idOf,
  severities,
} from '../../../src/insight/health/finding';
import { healthOf } from '../../../src/insight/health/health';
import { defaultHealthLimits } from '../../../src/insight/health/limits';
import { wilson } from '../../../src/stats/wilson';
import { exclusion } from '../../support/models';
import { AS_OF } from '../support/planted';
import { factsOf, healthy, type Workbook } from './healthy';

const { definition } = healthy;

/** The healthy workbook with something of its definition replaced. */
function defined(changes: Partial<Definition>): Workbook {
  return { ...healthy, definition: { ...definition, ...changes } };
}
const set = (changes: Partial<Definition['settings']>) =>
  defined({ settings: { ...definition.settings, ...changes } });
const more = (changes: Workbook['more']): Workbook => ({
  ...healthy,
  more: { ...healthy.more, ...changes },
});
const criterion = (at: number, changes: Partial<Definition['criteria'][number]>) =>
  defined({
    criteria: definition.criteria.map((one, index) =>
      index === at ? { ...one, ...changes } : one,
    ),
  });
const excluding = (...changes: Partial<Definition['exclusions'][number]>[]) =>
  defined({
    exclusions: changes.map((one) => ({
      ...exclusion(one),
      ...{ name: '', addedBy: '', addedOn: undefined },
    })),
  });
const withTiers = (...from: number[]) =>
  defined({ tiers: definition.tiers.map((one, at) => ({ ...one, from: from[at] as number })) });
/** Cells of a column of the accounts, some of them replaced. */
const cells = (column: number, of: (cell: Cell, row: number) => Cell): Workbook => ({
  ...healthy,
  accounts: healthy.accounts.map((row, index) =>
    row.map((cell, at) => (at === column ? of(cell, index) : cell)),
  ),
});
const deals = (of: (deal: Deal, row: number) => Partial<Deal>): Workbook => ({
  ...healthy,
  deals: healthy.deals.map((one, row) => ({ ...one, ...of(one, row) })),
});
const headers = (...changed: string[]): Workbook => ({
  ...healthy,
  headers: healthy.headers.map((header, at) => changed[at] || header),
});
const company = (name: string, domain: string) => ({ name, domain });
const strangers = healthy.accounts.map((_, row) => {
  const [first, second] = [97 + (row % 26), 97 + Math.floor(row / 26)].map((code) =>
    String.fromCharCode(code),
  );
  return company(`${second}${first}${second}orwe${first}`, '');
});
const isSoftware = (_: unknown, row: number) => healthy.dealRows[row]?.[0] === 'Software';
const dates = (row: number) => new Date(Date.UTC(2026, row % 12, 1 + (row % 9)));
const inIcp = factsOf(healthy).accounts!.judged.inIcp;
const rowsIn = [...inIcp.keys()].filter((row) => inIcp[row] === 1);
const rowsOut = [...inIcp.keys()].filter((row) => inIcp[row] !== 1);
const churn = { own: wilson(20, 40), others: wilson(5, 50), p: 0.001, criteria: [] };

const owner = (name: string, capacity: number | undefined, on = true) => {
  return { name, capacity, weight: 1, on };
};
const rule = (name: string, ...owners: string[]) => {
  const every = { tiers: [], field: '', operator: '', value: '', days: undefined, on: true };
  return { ...every, name, owners };
};
const exception = (until: number | undefined) => {
  return { account: 'Acme', tier: 'Tier 1', reason: 'Board', by: 'Ada', until };
};

/** Of each kind a workbook that trips it, and what it tells then. */
const trips: {
  readonly [K in FindingKind]: readonly [Workbook, Partial<FindingOf<K>['figures']>];
} = {
  'no owner': [set({ owner: ' ' }), {}],
  'not reviewed': [set({ lastReviewed: AS_OF - 91 }), { days: 91, isStale: false }],
  'firmographic only': [
    defined({ criteria: definition.criteria.slice(0, 3) }),
    { dimension: 'Firmographic' },
  ],
  'no exclusions': [defined({ exclusions: [] }), {}],
  'no reason': [excluding({ value: 'Logistics', reason: 'TBD' }), { reason: 'TBD' }],
  'exclusion never': [excluding({ value: 'Space' }), { name: 'Industry is Space', of: 381 }],
  'exclusion nearly always': [excluding({ operator: 'is known', value: '' }), { count: 381 }],
  'exclusion costs wins': [excluding({ value: 'Software' }), { name: 'Industry is Software' }],
  'many criteria': [
    defined({ criteria: definition.criteria.map((one) => ({ ...one, dimension: 'Behavioral' })) }),
    { dimension: 'Behavioral', count: 6 },
  ],
  'few criteria': [criterion(0, { points: 0 }), { dimensions: ['Firmographic'] }],
  'never met': [criterion(0, { value: 'Softwear' }), { meant: 'Software' }],
  'nearly never met': [cells(5, (_, row) => (row < 3 ? 9 : 1)), { count: 3 }],
  'nearly always met': [cells(5, (_, row) => (row < 3 ? 1 : 9)), { count: 397, of: 400 }],
  'say the same': [
    criterion(1, { field: 'Industry', operator: 'contains any of', value: 'Software' }),
    { phi: 1 },
  ],
  'field twice': [
    criterion(0, { field: 'Open roles', operator: 'at least', value: '1' }),
    { field: 'Open roles', value: '' },
  ],
  contradiction: [
    excluding({ operator: 'contains any of', value: 'Logistics; software' }),
    { value: 'Software' },
  ],
  'effect turned': [
    deals((one, row) => ({
      outcome: isSoftware(one, row) ? 'lost' : row % 2 === 0 ? 'won' : 'lost',
    })),
    { name: 'Industry is Software' },
  ],
  'column missing': [headers('', '', '', '', 'Other'), { field: 'Demo', onlyOnDeals: true }],
  'column renamed': [headers('Industri'), { field: 'Industry', header: 'Industri' }],
  'column twice': [headers('', 'Industry'), { field: 'Industry' }],
  'poorly filled': [
    cells(4, (cell, row) => (row % 2 === 0 ? '' : cell)),
    { field: 'Demo', of: 400 },
  ],
  unreadable: [cells(5, (cell, row) => (row < 9 ? 'many' : cell)), { count: 9, example: 'many' }],
  zeros: [
    cells(1, (cell, row) => (row < 9 ? '0' : cell)),
    { field: 'Employees', count: 9, of: 400 },
  ],
  'dates for sizes': [
    cells(1, (cell, row) => (row < 9 ? dates(row) : cell)),
    { field: 'Employees', count: 9, read: 9 },
  ],
  spellings: [
    cells(0, (cell, row) => (row < 9 ? 'Sofware' : cell)),
    {
      rows: 9,
      spellings: [{ written: 'Sofware', meant: 'Software', count: 9, inDefinition: false }],
    },
  ],
  'misspelt value': [
    {
      ...criterion(0, { value: 'Technolgy' }),
      ...{ accounts: cells(0, (cell) => (cell === 'Software' ? 'technolgy' : cell)).accounts },
    },
    { written: 'technolgy', meant: 'technology' },
  ],
  'known later': [
    excluding({ field: 'Is active', operator: 'is no', value: '' }),
    { field: 'Is active' },
  ],
  'old deals': [deals((one) => ({ closedOn: one.closedOn - 400 })), {}],
  'decides alone': [
    deals((one, row) => ({ outcome: isSoftware(one, row) ? 'won' : 'lost' })),
    { field: 'Industry', separation: 1 },
  ],
  'nothing in ICP': [
    {
      ...withTiers(100, 99.9, 40, 0),
      accounts: healthy.accounts.filter((_, row) => inIcp[row] !== 1),
    },
    { of: rowsOut.length },
  ],
  'narrow ICP': [withTiers(99, 97, 40, 0), { of: 400 }],
  'wide ICP': [withTiers(60, 40, 20, 0), { of: 400 }],
  'narrow inbound': [
    more({ inbound: healthy.accounts.map((_, row) => Number(inIcp[row] !== 1 && row % 2 === 0)) }),
    { count: 0 },
  ],
  'wide inbound': [more({ inbound: [...inIcp] }), { count: rowsIn.length, of: rowsIn.length }],
  'few accounts': [healthy, { accounts: 400, least: 2000 }],
  'below capacity': [
    defined({ owners: [owner('Ada', 300), owner('Ben', 200)] }),
    { accounts: rowsIn.length, capacity: 500 },
  ],
  duplicates: [
    more({
      companies: [company('Acme Inc.', 'acme.com'), company('ACME', ''), ...strangers.slice(2)],
    }),
    {
      count: 1,
      of: 400,
      examples: [{ one: 'Acme Inc. (acme.com)', other: 'ACME', rows: [2, 3], keys: ['', ''] }],
    },
  ],
  'other key': [
    more({
      companies: [company('Acme', ''), company('ACME Inc.', ''), ...strangers.slice(2)],
      keys: strangers.map((_, row) => `K${row}`),
    }),
    {
      pairs: 1,
      examples: [{ one: 'Acme', other: 'ACME Inc.', rows: [2, 3], keys: ['K0', 'K1'] }],
    },
  ],
  'near duplicates': [
    more({
      companies: [company('Acme', 'acme.com'), company('Acme', 'acme.de'), ...strangers.slice(2)],
    }),
    { pairs: 1 },
  ],
  subsidiaries: [
    more({
      companies: [company('Acme', 'acme.com'), company('Acme Holding', ''), ...strangers.slice(2)],
    }),
    { pairs: 1 },
  ],
  'never tested': [more({ lastBacktest: undefined }), {}],
  'changed since test': [
    more({ lastBacktest: { on: AS_OF - 9, verdict: 'PASS', isCurrent: false } }),
    { days: 9 },
  ],
  'old test': [
    more({ lastBacktest: { on: AS_OF - 99, verdict: 'PASS', isCurrent: true } }),
    { days: 99 },
  ],
  'fails test': [
    more({ lastBacktest: { on: AS_OF - 9, verdict: 'FAIL', isCurrent: true } }),
    { verdict: 'FAIL' },
  ],
  'tiers inverted': [
    deals(({ outcome }) => ({ outcome: outcome === 'won' ? 'lost' : 'won' })),
    { tiers: ['Tier 1', 'Not ICP'] },
  ],
  'does not separate': [
    deals(({ outcome }) => ({ outcome: outcome === 'won' ? 'lost' : 'won' })),
    {},
  ],
  'no lost deals': [deals(() => ({ outcome: 'won' })), { lost: 0, least: 20 }],
  'formula error': [
    more({ formulas: [{ sheet: 'Accounts', cell: 'H2', error: '#ERROR!', isOld: false }] }),
    { count: 1, error: '#ERROR!' },
  ],
  'formula of before': [
    more({ formulas: [{ sheet: 'Accounts', cell: 'H2', error: '', isOld: true }] }),
    { count: 1 },
  ],
  'definitions overlap': [
    more({ others: [{ name: 'PLG', inIcp }] }),
    { count: rowsIn.length, of: rowsIn.length },
  ],
  'wins but churns': [
    more({
      churn: {
        ...{ ...churn, p: 0.5 },
        criteria: [
          { id: 'C1', winsButChurns: true, own: churn.own, others: churn.others, p: 0.001 },
        ],
      },
    }),
    { name: 'Industry is Software', met: churn.own },
  ],
  'ICP churns': [more({ churn }), { own: churn.own, others: churn.others }],
  'churn alike': [
    more({
      churn: {
        ...{ own: wilson(38, 175), others: wilson(72, 325), p: 0.9, criteria: [] },
        ...{ column: 'Churned', byTier: [] },
      },
    }),
    { column: 'Churned' },
  ],
  'best outside': [
    more({
      best: { rankedBy: ['ARR'], top: rowsOut.slice(0, 30), bottom: rowsIn.slice(0, 30) },
      companies: strangers,
    }),
    { rankedBy: ['ARR'], rows: rowsOut.slice(0, 20).map((row) => row + 2) },
  ],
  'same name': [
    defined({
      criteria: definition.criteria.map((one, at) => ({ ...one, name: at < 2 ? 'Fit' : '' })),
    }),
    {},
  ],
  'rule without use': [defined({ routes: [rule('Rest'), rule('More')] }), {}],
  'exceptions ended': [
    defined({ overrides: [exception(AS_OF - 1), exception(AS_OF), exception(undefined)] }),
    { count: 1, account: 'Acme' },
  ],
  'order of tiers': [withTiers(40, 65, 80, 0), {}],
};

/** What a kind needs that is off by default. */
const limitsFor: Partial<Record<FindingKind, Partial<typeof defaultHealthLimits>>> = {
  'few accounts': { leastAccounts: 2000 },
};

const foundBy = new Map<string, Finding[]>();
/** What is found in the workbook of a kind; each is judged once. */
function foundIn(kind: FindingKind): Finding[] {
  const limits = { ...defaultHealthLimits, ...limitsFor[kind] };
  const found = foundBy.get(kind) ?? healthOf(factsOf(trips[kind][0]), limits);
  foundBy.set(kind, found);
  return found;
}

describe('health', () => {
  it('has nothing to say where nothing is amiss', () => {
    expect(healthOf(factsOf(healthy))).toEqual([]);
  });

  it.each(Object.entries(trips))('says %s', (kind, [, figures]) => {
    const found = foundIn(kind as FindingKind);
    const own = found.find((one) => one.kind === kind);
    expect(found.map((one) => one.kind)).toContain(kind);
    expect(own?.figures).toMatchObject(figures);
    expect(own?.harm).toBeGreaterThanOrEqual(0);
    expect(own?.harm).toBeLessThanOrEqual(1);
  });

  it('tells what harms most first', () => {
    const { more: other, ...own } = set({ owner: '', lastReviewed: AS_OF - 400 });
    const found = healthOf(factsOf({ ...own, more: { ...other, lastBacktest: undefined } }));
    const ranks = found.map(({ severity }) => severities.indexOf(severity));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(found.map(({ kind }) => kind)).toEqual(['not reviewed', 'never tested', 'no owner']);
  });

  it('knows each finding by what it is and where it stands', () => {
    const nameOf = ({ list, item }: { list: string; item?: number }) => `${list} ${item ?? ''}`;
    const found = Object.keys(trips).flatMap((kind) => foundIn(kind as FindingKind));
    const kinds = new Set(found.map(({ kind }) => kind));
    expect(new Set(found.map((one) => idOf(one, nameOf))).size).toBeGreaterThanOrEqual(kinds.size);
    const [filled] = foundIn('poorly filled');
    expect(idOf(filled!, nameOf)).toBe('poorly filled: accounts tab Demo');
  });
});

describe('health says nothing', () => {
  const kindsOf = (workbook: Workbook) => healthOf(factsOf(workbook)).map(({ kind }) => kind);

  it('of a review where nobody knows when the definition was made, or the clock was set back', () => {
    expect(kindsOf(more({ madeOn: undefined }))).toEqual([]);
    expect(kindsOf(set({ lastReviewed: AS_OF + 50 }))).toEqual([]);
    const later = { on: AS_OF + 50, verdict: 'PASS', isCurrent: true } as const;
    expect(kindsOf(more({ lastBacktest: later }))).toEqual([]);
  });

  it('of how many criteria a definition has that deals made', () => {
    const { criteria } = trips['many criteria'][0].definition;
    const built = defined({
      criteria,
      settings: { ...definition.settings, fittedUntil: AS_OF - 1 },
    });
    expect(kindsOf(built)).toEqual([]);
  });

  it('of a criterion that all meet, each as far as it does', () => {
    const fading = cells(5, (_, row) => new Date((AS_OF - 10 - row) * 864e5));
    const { criteria } = criterion(5, {
      operator: 'within last days',
      value: '1, fading to 600',
    }).definition;
    expect(kindsOf({ ...fading, definition: { ...definition, criteria } })).not.toContain(
      'nearly always met',
    );
  });

  it('of how wide an ICP is in a list that sales chose', () => {
    const { definition: wide } = trips['wide ICP'][0];
    const facts = factsOf({ ...healthy, definition: wide });
    const dealAccounts = {
      rows: healthy.accounts.map((_, row) => row),
      repeated: new Set<number>(),
    };
    const deals = { ...facts.deals!, input: { ...facts.deals!.input, dealAccounts } };
    expect(healthOf(facts).map(({ kind }) => kind)).toContain('wide ICP');
    expect(healthOf({ ...facts, deals }).map(({ kind }) => kind)).not.toContain('wide ICP');
  });

  it('of texts that are near one another and two things', () => {
    const series = cells(0, (cell, row) =>
      row < 9 ? 'Series B' : cell === 'Software' ? 'Series A' : cell,
    );
    const { criteria } = criterion(0, { value: 'Series A' }).definition;
    expect(kindsOf({ ...series, definition: { ...definition, criteria } })).toEqual([]);
  });

  it('of a field that decides alone where a person said that it is used', () => {
    const searched = defined({ fields: [{ ...newField('Industry'), searched: true }] });
    const { deals: decided } = trips['decides alone'][0];
    expect(kindsOf({ ...searched, deals: decided })).not.toContain('decides alone');
  });

  it('of an exclusion on a size that a criterion begins below', () => {
    const size = { field: 'Employees', operator: 'at least', value: '5000' };
    expect(kindsOf(excluding({ value: 'Logistics' }, { ...size, id: 'X2' }))).not.toContain(
      'contradiction',
    );
  });
});

describe('capacityOf', () => {
  const of = (owners: readonly ReturnType<typeof owner>[], ...routes: ReturnType<typeof rule>[]) =>
    capacityOf(defined({ owners, routes }).definition);

  it('is what owners can take, where each has a limit', () => {
    expect(of([owner('Ada', 30), owner('Ben', 20, false)])).toBe(30);
    expect(of([owner('Ada', 30), owner('Ben', undefined)])).toBeUndefined();
    expect(of([owner('Ada', 30), owner('Ben', 20)], rule('Rest', 'Ben'))).toBe(20);
    expect(of([owner('Ada', 30)], rule('Rest', 'Ada', 'Queue'))).toBeUndefined();
    expect(of([])).toBeUndefined();
  });
});

describe('health tells apart', () => {
  const kindsOf = (workbook: Workbook) => healthOf(factsOf(workbook)).map(({ kind }) => kind);

  it('groups from a list where many are called one', () => {
    const letter = (at: number) => String.fromCharCode(97 + at);
    const pairs = (count: number, domain = '') =>
      strangers.map((one, row) => {
        const name = `Q${letter(row >> 1)}x${letter(25 - (row >> 1))}or`;
        if (row >= 2 * count) return one;
        return company(
          row % 2 === 0 ? name : `${name} Group`,
          domain && `${name}${domain}${row % 2}.com`,
        );
      });
    expect(kindsOf(more({ companies: pairs(3) }))).toContain('subsidiaries');
    expect(kindsOf(more({ companies: pairs(9) }))).not.toContain('subsidiaries');
    expect(kindsOf(more({ companies: pairs(9, '-') }))).toContain('subsidiaries');
  });

  it('a slip from another word that is as common', () => {
    const common = cells(0, (cell, row) => (row % 3 === 0 ? 'Softwares' : cell));
    expect(kindsOf(common)).not.toContain('spellings');
  });

  it('what a criterion keeps out from what it rewards', () => {
    const { criteria } = criterion(0, {
      operator: 'is none of',
      value: 'Logistics; Retail',
    }).definition;
    expect(kindsOf(defined({ criteria }))).not.toContain('contradiction');
  });

  it('two criteria on one field from two facts of it', () => {
    const told = (field: string, operator: string, value: string, than: [string, string]) => {
      const [first, second] = definition.criteria;
      const criteria = [
        { ...first!, field, operator: than[0], value: than[1] },
        { ...second!, field, operator, value },
      ];
      return healthOf(factsOf(defined({ criteria }))).flatMap((one) =>
        one.kind === 'field twice' ? [[one.figures.value, one.figures.isWanted]] : [],
      );
    };
    const is = (value: string): [string, string] => ['is any of', value];
    const isNone = 'is none of';
    expect(told('Industry', 'is any of', 'media, Retail', is('Software; Retail'))).toEqual([
      ['Retail', true],
    ]);
    expect(told('Industry', isNone, 'Retail; Media', is('Software; Retail'))).toEqual([
      ['Retail', false],
    ]);
    expect(told('Industry', isNone, 'Media', is('Software; Retail'))).toEqual([]);
    expect(told('Industry', 'is any of', 'Media', is('Software'))).toEqual([]);
    expect(told('Industry', 'is known', '', is('Software'))).toEqual([]);
    expect(told('Employees', 'graded', '200-500; 500+ (50%)', ['at least', '400'])).toEqual([
      ['', true],
    ]);
    expect(told('Employees', 'at most', '100', ['at least', '400'])).toEqual([]);
  });

  it('an exclusion that costs wins from one that spares more', () => {
    const rare = deals((one, row) =>
      isSoftware(one, row) ? { outcome: row % 6 === 0 ? 'won' : 'lost' } : { outcome: 'won' },
    );
    const { exclusions } = excluding({ value: 'Software' }).definition;
    const workbook = { ...rare, definition: { ...definition, exclusions } };
    const line = factsOf(workbook).deals?.report.byExclusion[0];
    expect(line?.won).toBeGreaterThan(9);
    expect(kindsOf(workbook)).not.toContain('exclusion costs wins');
  });

  it('an exclusion that waits and would cost wins from one that may be tried', () => {
    const [first] = definition.exclusions;
    const off = (id: string, value: string) => {
      return { ...first!, id, field: 'Industry', operator: 'is any of', value, on: false };
    };
    const exclusions = [off('X1', 'Software'), off('X2', 'Space')];
    const workbook = { ...healthy, definition: { ...definition, exclusions } };
    const told = noExclusions(factsOf(workbook), defaultHealthLimits)[0]
      ?.figures as Figures['no exclusions'];
    expect(told).toMatchObject({ waiting: 1, first: 'X2', ready: { id: 'X2' } });
    const { wonIncluded } = factsOf(workbook).deals!.report.metrics;
    expect(told.costly).toMatchObject([
      { name: 'Industry is Software', ofWon: wonIncluded.successes },
    ]);
    const on = [{ ...exclusions[0]!, on: true }];
    const tried = factsOf({ ...healthy, definition: { ...definition, exclusions: on } });
    expect(exclusionWins(tried, defaultHealthLimits)[0]?.figures).toMatchObject({
      cost: told.costly[0]?.won,
      keptWithout: wonIncluded.successes,
    });
  });

  it('an exclusion that leaves out only what is not in the ICP from one that costs wins', () => {
    const { exclusions } = excluding({ value: 'Retail' }).definition;
    const workbook = { ...healthy, definition: { ...definition, exclusions } };
    expect(factsOf(workbook).deals?.report.byExclusion[0]?.won).toBeGreaterThan(3);
    expect(kindsOf(workbook)).not.toContain('exclusion costs wins');
  });

  it('an exclusion that never matches from one that matched deals', () => {
    const { exclusions } = excluding({ value: 'Space' }).definition;
    const dealRows = healthy.dealRows.map((row, at) => (at < 3 ? ['Space', ...row.slice(1)] : row));
    const workbook = { ...healthy, dealRows, definition: { ...definition, exclusions } };
    expect(kindsOf(workbook)).not.toContain('exclusion never');
  });

  it('a blank that is unknown from one that is an answer', () => {
    const { criteria } = criterion(4, { operator: 'is known', value: '' }).definition;
    const blank = trips['poorly filled'][0];
    expect(kindsOf({ ...blank, definition: { ...definition, criteria } })).not.toContain(
      'poorly filled',
    );
  });

  it.each(['Technology', 'Technologie', 'Health care', 'Pharmaceutical', 'Health-care', 'Retail'])(
    'an industry that is misspelt from %s',
    (industry) => {
      const { accounts } = cells(0, (cell) => (cell === 'Software' ? industry : cell));
      const workbook = { ...criterion(0, { value: industry }), accounts };
      expect(kindsOf(workbook)).not.toContain('misspelt value');
    },
  );

  it('a country that is misspelt from a text that is none', () => {
    const meant = (text: string) =>
      healthOf(factsOf(cells(2, (cell, row) => (row < 9 ? text : cell)))).map(
        ({ figures }) => figures,
      );
    expect(meant('Philipines')).toMatchObject([{ example: 'Philipines', meant: 'Philippines' }]);
    expect(meant('somewhere')).toMatchObject([{ example: 'somewhere', meant: '' }]);
  });

  it('inverted tiers from tiers that luck may invert', () => {
    const first = factsOf(healthy).deals?.found.judged.tier;
    const even = deals((_, row) => ({
      outcome: (row + Number(first?.[row] === 0)) % 5 < 2 ? 'won' : 'lost',
    }));
    expect(kindsOf(even)).not.toContain('tiers inverted');
  });

  it('best customers outside from customers that are worth the same', () => {
    const best = (top: readonly number[], bottom: readonly number[]) =>
      healthOf(factsOf(more({ best: { rankedBy: ['ARR'], top, bottom } }))).map(
        ({ kind, severity }) => [kind, severity],
      );
    const [inside, outside] = [rowsIn.slice(0, 20), rowsOut.slice(0, 20)];
    expect(best([...inside, ...outside.slice(0, 9)], [...inside, ...outside.slice(0, 9)])).toEqual(
      [],
    );
    expect(best(outside, outside)).toEqual([]);
    expect(best(outside, inside)).toEqual([['best outside', 'serious']]);
    expect(best(outside.slice(0, 9), inside)).toEqual([]);
  });

  it('customers who leave as often from few of them, and from those who leave less', () => {
    const told = (own: number, ofOwn: number, others: number, ofOthers: number) => {
      const shares = { own: wilson(own, ofOwn), others: wilson(others, ofOthers), p: 0.5 };
      return kindsOf(more({ churn: { ...shares, criteria: [] } }));
    };
    expect(told(38, 175, 72, 325)).toEqual(['churn alike']);
    expect(told(4, 18, 7, 32)).toEqual([]);
    expect(told(15, 175, 72, 325)).toEqual([]);
    expect(told(0, 175, 0, 325)).toEqual([]);
  });

  it('a test that this definition failed from one of another', () => {
    const failed = { on: AS_OF - 9, verdict: 'FAIL', isCurrent: false } as const;
    expect(kindsOf(more({ lastBacktest: failed }))).toEqual(['changed since test']);
  });
});

describe('health says nothing of companies', () => {
  const companiesOf = (...companies: readonly { name: string; domain: string }[]) =>
    healthOf(factsOf(more({ companies: [...companies, ...strangers.slice(companies.length)] })));

  it.each([
    ['of short names that are near one another', 'The Mix Group', 'The Rox Group'],
    ['with two letters apart', 'KnowledgeBank', 'KnowledgeLink'],
    ['that share a first word', 'Pinnacle Group', 'Pinnacle Solutions'],
    ['with a word for what they do', 'Unison', 'Unison Systems'],
  ])('%s', (_, one, other) => {
    expect(companiesOf(company(one, ''), company(other, ''))).toEqual([]);
  });

  it('whose names are made of the same parts', () => {
    const parts = ['Vel', 'Tor', 'Quen', 'Bry', 'Lum', 'Zol', 'Kes', 'Nor', 'Fen', 'Mar'];
    const names = parts.flatMap((start) =>
      ['odrina', 'adrina'].map((end) => company(`${start}${end}`, '')),
    );
    expect(companiesOf(...names).map(({ kind }) => kind)).toEqual([]);
  });

  it('but of a slip', () => {
    const kinds = companiesOf(company('Meridian Labs', ''), company('Meridain Labs', '')).map(
      (one) => one.kind,
    );
    expect(kinds).toEqual(['near duplicates']);
  });
});

describe('of little or nothing', () => {
  const none: Workbook = { ...healthy, accounts: [], deals: [], dealRows: [], more: {} };

  it('there is little to say, and no exception', () => {
    expect(healthOf(factsOf(none))).toEqual([]);
    const { definition: own, context } = factsOf(healthy);
    const bare = {
      ...{ definition: own, context, accounts: undefined, deals: undefined },
      ...{ madeOn: undefined, lastBacktest: undefined, churn: undefined, best: undefined },
      ...{ formulas: [], others: [] },
    };
    expect(healthOf(bare)).toEqual([]);
  });

  it.each([
    ['three accounts', { ...healthy, accounts: healthy.accounts.slice(0, 3) }],
    ['blank accounts', cells(0, () => '')],
    ['no criteria', defined({ criteria: [] })],
    [
      'nothing on',
      defined({ criteria: definition.criteria.map((one) => ({ ...one, on: false })) }),
    ],
    ['no headers', { ...healthy, headers: [] }],
    ['deals without dates', deals(() => ({ createdOn: NaN, closedOn: NaN }))],
    ['open deals', deals(() => ({ outcome: 'open' }))],
    ['all of one tier', { ...healthy, accounts: healthy.accounts.map(() => healthy.accounts[0]!) }],
  ])('there is an answer for %s', (_, workbook) => {
    for (const { harm } of healthOf(factsOf(workbook))) expect(harm).not.toBeNaN();
  });
});
