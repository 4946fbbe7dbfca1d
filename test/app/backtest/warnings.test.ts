import { describe, expect, it } from 'vitest';
import { runBacktest } from '../../../src/app/backtest/run-backtest';
import { warnings } from '../../../src/app/backtest/warnings';
import type { Definition } from '../../../src/definition/definition';
import type { Cell, Criterion } from '../../../src/engine/model';
import { isoDay } from '../../../src/engine/values/iso-day';
import { definitionWith, smallDefinition } from '../../support/definitions';

/** 2024-10-04. */
const ASOF = 20_000;
const context = { asOf: ASOF, dayOf: (date: Date) => date.getTime() / 86_400_000 };
const [industry] = smallDefinition.criteria;

interface Told {
  /** Stage, industry, when it closed: days before today, or as written. */
  readonly deals: readonly (readonly [stage: string, industry: Cell, closed?: number | string])[];
  readonly field?: string;
  /** The account of each deal, in a column of its own. */
  readonly accountOf?: (index: number) => string;
  readonly versions?: number;
  /** How many days ago the newest deal closed that it was fitted to. */
  readonly fitted?: number;
  readonly minimumDeals?: number;
  readonly isDated?: boolean;
  readonly hasDayColumn?: boolean;
  readonly outcomes?: string;
  readonly condition?: Partial<Criterion>;
}

/** The warnings over deals that hold their account's industry. */
function told({
  deals,
  field = 'Industry',
  accountOf,
  versions = 1,
  fitted,
  minimumDeals = 1,
  isDated = true,
  hasDayColumn = true,
  outcomes = 'won = Won; lost = Lost; open = *',
  condition = {},
}: Told): string[] {
  const sheets = { accountsSheet: 'Deals', dealsSheet: 'Deals' };
  const fittedUntil = fitted === undefined ? undefined : ASOF - fitted;
  const definition: Definition = definitionWith({
    settings: { ...smallDefinition.settings, ...sheets, minimumDeals, fittedUntil },
    criteria: [{ ...industry!, field, ...condition }],
    exclusions: [],
    deals: [
      { role: 'Outcome', header: 'Stage of deal', values: outcomes },
      { role: 'Closed on', header: hasDayColumn ? 'Closed' : '', values: '' },
      { role: 'Account key', header: accountOf ? 'Account' : '', values: '' },
    ],
  });
  const rows = deals.map(([stage, cell, closed = 10], index) => [
    stage,
    cell,
    isDated ? written(closed) : '',
    accountOf?.(index) ?? '',
  ]);
  const tables = {
    deals: [['Stage of deal', field, 'Closed', 'Account'], ...rows],
    accounts: undefined,
  };
  return warnings(runBacktest(definition, tables, context), versions);
}

interface ToldOf {
  readonly deals: readonly (readonly [stage: string, account: string])[];
  readonly accounts: readonly (readonly [name: string, cell: Cell])[];
  readonly condition?: Partial<Criterion>;
}

/** The warnings over deals that closed ten days ago and a list of accounts, which holds the rest. */
function toldOf({ deals, accounts, condition = {} }: ToldOf): string[] {
  const sheets = { accountsSheet: 'Accounts', dealsSheet: 'Deals', minimumDeals: 1 };
  const definition = definitionWith({
    settings: { ...smallDefinition.settings, ...sheets },
    criteria: [{ ...industry!, ...condition }],
    exclusions: [],
    deals: [
      { role: 'Account key', header: 'Name', values: '' },
      { role: 'Outcome', header: 'Stage of deal', values: 'won = Won; lost = Lost' },
      { role: 'Closed on', header: 'Closed', values: '' },
    ],
  });
  const rows = deals.map(([stage, account]) => [stage, account, written(10)]);
  const tables = {
    deals: [['Stage of deal', 'Name', 'Closed'], ...rows],
    accounts: [['Name', 'Industry'], ...accounts],
  };
  return warnings(runBacktest(definition, tables, context), 1);
}

const written = (closed: number | string) =>
  typeof closed === 'string' ? closed : isoDay(ASOF - closed);
const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);
const balanced = [
  ...times(60, ['Won', 'Software'] as const),
  ...times(20, ['Won', 'Retail'] as const),
  ...times(20, ['Lost', 'Software'] as const),
  ...times(60, ['Lost', 'Retail'] as const),
];

describe('warnings', () => {
  it('are none for plain deals', () => {
    expect(told({ deals: balanced })).toEqual([]);
  });

  it('say that no criterion is on, where the rates come of that', () => {
    const [first] = told({ deals: balanced, condition: { on: false } });
    expect(first).toMatch(/^No criterion with weight is on/);
  });

  it('tell of a score that does not separate', () => {
    const deals = balanced.map(([, cell], index) => [index % 2 ? 'Won' : 'Lost', cell] as const);
    expect(told({ deals }).join()).toContain('AUC 0.50 is no better than chance');
  });

  it('do not call a score chance that so few deals can not tell from it', () => {
    const deals = balanced.filter((_, index) => index % 16 === 0);
    expect(told({ deals })).toContain(
      'So few deals can’t tell the score from chance: AUC 0.70 may be anything from 0.35 to 1.00',
    );
  });

  it('tell of a score that ranks the lost deals above the won ones', () => {
    const deals = balanced.map(
      ([stage, cell]) => [stage === 'Won' ? 'Lost' : 'Won', cell] as const,
    );
    expect(told({ deals }).join()).toContain('AUC 0.25 is worse than chance');
  });

  it('tell of intervals that leave the rates open', () => {
    const deals = balanced.filter((_, index) => index % 8 === 0);
    expect(told({ deals })).toContainEqual(expect.stringMatching(/^Few deals: the true rates lie/));
  });

  it('tell of intervals that are wide because few accounts have many deals', () => {
    const few = told({
      deals: balanced,
      accountOf: (index) => `account ${Math.floor(index / 10)}`,
    });
    expect(few).toContainEqual(
      'Few companies, whose deals repeat each other: the true rates lie anywhere from 40.9 % to 92.9 % of won included and 40.9 % to 92.9 % of lost excluded',
    );
    expect(told({ deals: balanced, accountOf: (index) => `account ${index}` })).toEqual([]);
  });

  it('tell of more open deals than closed ones', () => {
    const deals = [...balanced, ...times(161, ['Demo', 'Retail'] as const)];
    expect(told({ deals })).toEqual([
      '161 deals are still open against 160 that count: slow deals, often the lost ones, are missing. Open are "demo" (161)',
    ]);
  });

  describe('over a list of accounts', () => {
    const list = (count: number, name: string, cell: string) =>
      Array.from({ length: count }, (_, index) => [`${name} ${index}`, cell] as const);
    const accounts = [...list(20, 'Software', 'Software'), ...list(200, 'Retail', 'Retail')];
    const deals = balanced.map(([stage, cell], index) => [stage, `${cell} ${index % 20}`] as const);

    it('tell of tiers that were not worked alike', () => {
      expect(toldOf({ deals, accounts })).toContain(
        'Accounts were not worked alike: 4.00 deals an account in the ICP, 0.40 outside',
      );
      expect(toldOf({ deals, accounts: accounts.slice(0, 40) }).join()).not.toContain('alike');
    });

    it('count an account once that stands in several rows', () => {
      const twice = [...accounts.slice(0, 40), ...times(4, accounts.slice(20, 40)).flat()];
      expect(toldOf({ deals, accounts: twice }).join()).not.toContain('alike');
    });

    it('count the deals by the tier that their account has today', () => {
      const dated = accounts.slice(0, 40).map(([name, cell]) => {
        return [name, isoDay(cell === 'Software' ? ASOF - 5 : ASOF - 500)] as const;
      });
      const condition = { operator: 'within last days', value: '90' };
      const found = toldOf({ deals, accounts: dated, condition });
      expect(found.join()).not.toContain('alike');
    });

    it('tell of dates that lie after many deals', () => {
      const dates = accounts.slice(0, 40).map(([name, cell]) => {
        return [name, isoDay(cell === 'Software' ? ASOF - 5 : ASOF - 50)] as const;
      });
      const condition = { operator: 'within last days', value: '90' };
      expect(toldOf({ deals, accounts: dates, condition })).toContain(
        'Industry: in 50 % of the deals the date lies after the deal, so it counts as unknown there',
      );
      const next = { ...condition, operator: 'within next days' };
      expect(toldOf({ deals, accounts: dates, condition: next }).join()).not.toContain(
        'lies after',
      );
    });

    it('tell of accounts that stand more than once, and which row counts', () => {
      const [first, second] = accounts;
      expect(toldOf({ deals, accounts: [...accounts, first!] })).toContain(
        '1 account stands more than once in the list; for its deals the first row counts: of "Software 0" row 2, not 222',
      );
      const more = [...accounts, ...times(4, first!), second!];
      expect(toldOf({ deals, accounts: more })).toContain(
        '2 accounts stand more than once in the list; for their deals the first row counts: of "Software 0" row 2, not 222, 223, 224 …',
      );
    });
  });

  it('tell where the newer deals do worse', () => {
    const newer = times(40, ['Won', 'Retail', 10] as const);
    const older = balanced.map(([stage, cell]) => [stage, cell, 400] as const);
    expect(told({ deals: [...older, ...newer] })).toContain(
      'Worse on the newest quarter of the window: won included 0 % (0 % – 8.8 %) of 40, before 75 %',
    );
  });

  it('tell of a field that is filled for one outcome', () => {
    const deals = balanced.map(([stage, cell], index) => {
      return [stage, stage === 'Lost' && index % 2 === 0 ? '' : cell] as const;
    });
    expect(told({ deals })).toContain(
      'Industry may be known only after the close: known for 100 % of the won and 50 % of the lost',
    );
  });

  it.each([
    [24, true],
    [23, false],
  ])('take %i of 80 won and none of the lost for filled for one outcome: %s', (filled, isTold) => {
    const deals = balanced.map(
      ([stage, cell], index) => [stage, index < filled ? cell : ''] as const,
    );
    expect(told({ deals }).join().includes('known only after the close')).toBe(isTold);
  });

  it.each(['is known', 'is blank'])(
    'tell of such a field where the condition is %s',
    (operator) => {
      const deals = balanced.map(([stage, cell], index) => {
        return [stage, stage === 'Lost' && index % 2 === 0 ? '' : cell] as const;
      });
      expect(told({ deals, condition: { operator, value: '' } })).toContain(
        'Industry may be known only after the close: known for 100 % of the won and 50 % of the lost',
      );
    },
  );

  it('do not judge a field by the few deals for which it is known', () => {
    const deals = balanced.map(([stage], index) => {
      const cell = stage === 'Won' ? 'Software' : 'Retail';
      return [stage, index % 10 === 0 ? cell : ''] as const;
    });
    expect(told({ deals }).join()).not.toContain('almost alone');
  });

  it('tell of a field that decides almost alone', () => {
    const deals = [
      ...times(50, ['Won', 'Software'] as const),
      ...times(50, ['Lost', 'Retail'] as const),
    ];
    expect(told({ deals })).toEqual([
      'Industry may be known only after the close: it tells won from lost almost alone (AUC 1.00)',
    ]);
  });

  it.each(['Loss reason', 'Close type', 'Contract signed', 'Stage'])(
    'tell of a field named %s',
    (field) => {
      expect(told({ deals: balanced, field })).toEqual([
        `${field} may be known only after the close: its name says so`,
      ]);
    },
  );

  it.each(['Funding stage', 'Disclosed revenue', 'Employment status'])(
    'do not mind %s',
    (field) => {
      expect(told({ deals: balanced, field })).toEqual([]);
    },
  );

  it('tell of many versions on the same deals', () => {
    expect(told({ deals: balanced, versions: 4 }).join()).toContain(
      '4 versions of the definition were judged by these deals',
    );
  });

  describe('of a definition that was fitted to deals', () => {
    const newer = [
      ...times(30, ['Won', 'Software', 5] as const),
      ...times(10, ['Won', 'Retail', 5] as const),
      ...times(8, ['Lost', 'Software', 5] as const),
      ...times(32, ['Lost', 'Retail', 5] as const),
    ];

    it('count the deals that flatter it, and give the rates of the newer ones alone', () => {
      expect(told({ deals: [...balanced, ...newer], fitted: 10 })).toEqual([
        'Fitted to deals until 2024-09-24: 160 of these 240 deals are not newer, and may flatter it. The 80 newer ones alone: 75 % (59.8 % – 85.8 %) of 40 won included, 80 % (65.2 % – 89.5 %) of 40 lost excluded',
      ]);
    });

    it('say to wait while too few are newer', () => {
      expect(told({ deals: [...balanced, ...newer], fitted: 10, minimumDeals: 41 })).toEqual([
        'Fitted to deals until 2024-09-24: 160 of these 240 deals are not newer, and may flatter it. 40 won and 40 lost are newer: wait for 41 of each',
      ]);
      expect(told({ deals: balanced, fitted: 0 })).toEqual([
        'Fitted to deals until 2024-10-04: 160 of these 160 deals are not newer, and may flatter it. 0 won and 0 lost are newer: wait for 1 of each',
      ]);
    });

    it('say nothing where all deals are newer', () => {
      expect(told({ deals: balanced, fitted: 11 })).toEqual([]);
    });

    it('say that deals without dates can not be told apart', () => {
      expect(told({ deals: balanced, fitted: 0, isDated: false })).toContain(
        'Fitted to the deals that were there on 2024-10-04; as these 160 have no dates, it may have seen all of them, and they may flatter it',
      );
    });
  });

  it('name the outcomes that are not listed, the most frequent first', () => {
    const deals = [
      ...balanced,
      ['Parked', 'Retail'] as const,
      ...times(2, ['', 'Retail'] as const),
    ];
    const outcomes = 'won = Won; lost = Verloren';
    expect(told({ deals, outcomes })[0]).toBe(
      'DEALS does not list these outcomes; add those that count to the values of Outcome: "lost" (80), "parked" (1)',
    );
    expect(told({ deals: deals.slice(80), outcomes: 'won = Gewonnen; lost = Verloren' })).toEqual([
      'No deal counts: no outcome (2), outcome that DEALS does not list (81)',
      'DEALS does not list these outcomes; add those that count to the values of Outcome: "lost" (80), "parked" (1)',
    ]);
  });

  it('tell of many deals whose dates can not be read', () => {
    const unread = times(18, ['Won', 'Software', '06/11/2024'] as const);
    const warning =
      'Left out because no date of theirs can be read: 18 closed deals. Write dates as 2026-06-30';
    expect(told({ deals: [...balanced, ...unread] })).toContain(warning);
    expect(told({ deals: [...balanced, ...unread.slice(2)] })).toEqual([]);
  });

  it('tell where no date can be read', () => {
    const deals = balanced.map(([stage, cell]) => [stage, cell, '06/11/2024'] as const);
    expect(told({ deals })).toEqual([
      'No date of the deals can be read: all count, and conditions on dates are as of today. Write dates as 2026-06-30',
    ]);
  });

  it('tell where no column has dates', () => {
    expect(told({ deals: balanced, hasDayColumn: false })).toEqual([
      'DEALS names no column with dates: all deals count, and conditions on dates are as of today',
    ]);
  });

  it('tell of many deals without an account, and which was perhaps meant', () => {
    const settings = { accountsSheet: 'Accounts', dealsSheet: 'Deals', minimumDeals: 1 };
    const definition = definitionWith({
      settings: { ...smallDefinition.settings, ...settings },
      criteria: [industry!],
      exclusions: [],
      deals: [
        { role: 'Account key', header: 'Name', values: '' },
        { role: 'Outcome', header: 'Stage of deal', values: 'won = Won; lost = Lost' },
      ],
    });
    const names = ['Northwind', 'Contoso', 'Fabrikam'];
    const accounts = [['Name', 'Industry'], ...names.map((name) => [name, 'Software'])];
    const deals = [
      ['Name', 'Stage of deal'],
      ...names.map((name) => [name, 'Won']),
      ['Northwnd', 'Lost'],
    ];
    const run = runBacktest(definition, { deals, accounts }, context);
    expect(warnings(run, 1)).toContain(
      'Left out because their account is not found: 1 closed deal. "Northwnd" is perhaps "Northwind"',
    );
  });

  it('tell of older deals that a longer window would take in, where there are few', () => {
    const older = [
      ...times(3, ['Lost', 'Retail', 900] as const),
      ['Won', 'Retail', 2_000] as const,
    ];
    const text =
      '4 more closed deals are older than the window (Window months is 24): 36 would take in 3 of them';
    const few = balanced.filter((_, index) => index % 8 === 0);
    expect(told({ deals: [...few, ...older] })).toContain(text);
    expect(told({ deals: [...few, ...older], minimumDeals: 20 })).toContain(text);
    expect(told({ deals: [...balanced, ...older] })).toEqual([]);
    expect(told({ deals: few }).join()).not.toContain('older than the window');
    const fitted = told({ deals: [...few, ...older], fitted: 0 }).join();
    expect(fitted).not.toContain('older than the window');
  });

  it('tell that all deals lie outside the window', () => {
    const deals = balanced.map(([stage, cell]) => [stage, cell, 1_000] as const);
    expect(told({ deals })).toEqual([
      'All closed deals lie outside the window 2022-10-05 – 2024-10-04, the newest on 2022-01-08: see SETTINGS › As of and Window months (now 24; 36 would take in all of them)',
    ]);
  });
});
