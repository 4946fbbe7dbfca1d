import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../../src/app/sample/random';
import type { Deal } from '../../../src/insight/deals/deal';
import type { DealTable } from '../../../src/insight/deals/deal-table';
import { discover } from '../../../src/insight/discovery/discover';
import { labelDeals } from '../../../src/insight/discovery/labelled-rows';
import { deal } from '../support/deal';
import { AS_OF, plant, reading } from '../support/planted';
import { type Lot, tableOf } from '../support/table';

/** The strongest pattern of the only field. */
const first = (table: DealTable) => discover(labelDeals(table), reading).patterns[0];
const one = (field: string, lots: readonly Lot[]) => first(tableOf([field], lots));
const dated = (table: DealTable, date: (row: number) => Partial<Deal>): DealTable => ({
  ...table,
  deals: table.deals.map((deal, row) => ({ ...deal, ...date(row) })),
});

describe('discover', () => {
  it('gives the counts, rates and words of a criterion', () => {
    const pattern = one('Industry', [
      [70, 'won', 'Software'],
      [30, 'lost', 'software '],
      [20, 'won', 'Retail'],
      [80, 'lost', 'Retail'],
    ]);
    expect(pattern).toMatchObject({
      field: 'Industry',
      operator: 'is any of',
      value: 'Software',
      verdict: 'criterion',
      why: 'won 70 % of 100, others 20 %',
    });
    expect(pattern?.winRate).toMatchObject({ successes: 70, trials: 100, value: 0.7 });
    expect(pattern?.otherWinRate).toMatchObject({ successes: 20, trials: 100 });
    expect(pattern?.lift).toBeCloseTo((70 + 4.5) / 110 / 0.45, 10);
  });

  it.each<[string, string, Lot[]]>([
    [
      'is any of Fintech; Software',
      'Industry',
      [
        [50, 'won', 'Fintech'],
        [10, 'lost', 'Fintech'],
        [45, 'won', 'Software'],
        [15, 'lost', 'Software'],
        [10, 'won', 'Retail'],
        [50, 'lost', 'Retail'],
        [12, 'won', 'Media'],
        [50, 'lost', 'Media'],
      ],
    ],
    [
      'contains any of Snowflake',
      'Stack',
      [
        [40, 'won', 'Snowflake; SAP; Jira'],
        [10, 'lost', 'SAP; Snowflake'],
        [10, 'won', 'SAP; Slack'],
        [25, 'lost', 'SAP; Slack'],
        [10, 'won', 'Jira; SAP'],
        [25, 'lost', 'SAP; Jira'],
      ],
    ],
    [
      'is yes',
      'Demo',
      [
        [40, 'won', 'yes'],
        [20, 'lost', 'Yes'],
        [10, 'won', 'no'],
        [40, 'lost', 'No'],
      ],
    ],
    [
      'is no',
      'Competitor',
      [
        [10, 'won', true],
        [40, 'lost', true],
        [40, 'won', false],
        [20, 'lost', false],
      ],
    ],
    [
      'country is any of DACH',
      'Country',
      [
        [20, 'won', 'Germany'],
        [8, 'lost', 'DE'],
        [15, 'won', 'Österreich'],
        [5, 'lost', 'Austria'],
        [14, 'won', 'CH'],
        [4, 'lost', 'Switzerland'],
        [10, 'won', 'US'],
        [50, 'lost', 'France'],
        [15, 'won', 'France'],
        [30, 'lost', 'US'],
      ],
    ],
  ])('finds %s', (condition, field, lots) => {
    const pattern = one(field, lots);
    expect(`${pattern?.operator} ${pattern?.value}`.trim()).toBe(condition);
    expect(pattern?.verdict).toBe('criterion');
  });

  it('finds a range between round numbers', () => {
    const sizes = [7, 23, 48, 64, 91, 118, 236, 421, 577, 812, 1270, 2310, 4800, 9100];
    const lots = sizes.flatMap((size): Lot[] => {
      const isMiddle = size > 100 && size < 1000;
      return [
        [isMiddle ? 9 : 2, 'won', size],
        [isMiddle ? 2 : 9, 'lost', size],
      ];
    });
    expect(one('Employees', lots)).toMatchObject({
      operator: 'between',
      value: '100 - 1000',
      verdict: 'criterion',
    });
  });

  it.each([
    ['texts', (iso: string) => iso],
    ['date cells', (iso: string) => new Date(iso)],
  ])('counts days to the day of the deal, not to today: %s', (_, cell) => {
    const table = dated(
      tableOf(
        ['Last funding'],
        Array.from({ length: 100 }, (_, index): Lot => {
          const isWon = index % 4 > 0 === index < 50;
          const old = index % 2 === 0 ? '1.01.2019' : cell('2019-01-01');
          return [1, isWon ? 'won' : 'lost', index < 50 ? cell('2020-01-01') : old];
        }),
      ),
      () => ({ createdOn: 18_262 + 60, closedOn: 18_262 + 90 }),
    );
    expect(first(table)).toMatchObject({
      operator: 'within last days',
      value: '60',
      verdict: 'criterion',
    });
  });

  it('tells whether a field is known', () => {
    const pattern = one('Champion', [
      [45, 'won', 'Anna'],
      [25, 'lost', 'Bert'],
      [20, 'won', ''],
      [25, 'lost', 'n/a'],
      [15, 'lost', 'unknown'],
      [3, 'won', 'Bert'],
      [1, 'lost', 'Anna'],
      [20, 'lost', 'Carl'],
    ]);
    expect(pattern?.operator).toBe('is any of');
    expect(pattern?.winRate.trials).toBe(46);
  });
});

describe('verdicts', () => {
  it('excludes what hardly ever wins', () => {
    const pattern = one('Segment', [
      [1, 'won', 'Public'],
      [39, 'lost', 'Public'],
      [60, 'won', 'Private'],
      [40, 'lost', 'Private'],
    ]);
    expect(pattern).toMatchObject({ verdict: 'exclusion', value: 'Public' });
  });

  it('names a field that is filled for one outcome, decides alone or is called so', () => {
    const leak = 'looks known only after the close';
    const filled: Lot[] = [
      [45, 'won', 'SAP'],
      [5, 'won', ''],
      [2, 'lost', 'SAP'],
      [48, 'lost', ''],
    ];
    expect(one('Incumbent', filled)).toMatchObject({ verdict: leak });
    const deciding: Lot[] = [
      [50, 'won', 5],
      [50, 'lost', 0],
      [2, 'won', 0],
    ];
    expect(one('Value', deciding)).toMatchObject({ verdict: leak });
    const named: Lot[] = [
      [40, 'won', 'Price'],
      [20, 'lost', 'Price'],
      [10, 'won', 'Timing'],
      [40, 'lost', 'Timing'],
    ];
    expect(one('Loss reason', named)).toMatchObject({ verdict: leak });
  });

  it('names what wins but does not stay', () => {
    const pattern = one('Segment', [
      [20, 'won', 'Small'],
      [25, 'churned', 'Small'],
      [15, 'lost', 'Small'],
      [20, 'won', 'Large'],
      [1, 'churned', 'Large'],
      [60, 'lost', 'Large'],
    ]);
    expect(pattern).toMatchObject({ verdict: 'wins but churns' });
    expect(pattern?.churn).toMatchObject({ successes: 25, trials: 45 });
    expect(pattern?.otherChurn).toMatchObject({ successes: 1, trials: 21 });
  });

  it('names what turned round over time', () => {
    const table = tableOf(
      ['Source'],
      [
        [45, 'won', 'Event'],
        [5, 'lost', 'Event'],
        [5, 'won', 'Web'],
        [45, 'lost', 'Web'],
        [20, 'won', 'Event'],
        [30, 'lost', 'Event'],
        [25, 'won', 'Web'],
        [25, 'lost', 'Web'],
      ],
    );
    const pattern = first(dated(table, (row) => ({ closedOn: AS_OF - 400 + row })));
    expect(pattern).toMatchObject({ verdict: 'unstable' });
    expect(pattern?.why).toContain('+80 points in the older half, −10 in the newer');
  });

  it('does not act on small differences, however sure', () => {
    const pattern = one('Region', [
      [5600, 'won', 'North'],
      [4400, 'lost', 'North'],
      [5000, 'won', 'South'],
      [5000, 'lost', 'South'],
    ]);
    expect(pattern?.q).toBeLessThan(1e-6);
    expect(pattern).toMatchObject({ verdict: 'noise' });
    expect(pattern?.why).toContain('too small a difference to act on');
  });

  it('needs five won deals behind a criterion', () => {
    const pattern = one('Partner', [
      [4, 'won', 'yes'],
      [5, 'lost', 'yes'],
      [6, 'won', 'no'],
      [2000, 'lost', 'no'],
    ]);
    expect(pattern).toMatchObject({ verdict: 'noise' });
    expect(pattern?.why).toContain('only 4 won, 5 needed');
  });
});

describe('many deals of few accounts', () => {
  it('do not make a pattern of what only accounts have', () => {
    const seeds = [1, 2, 3, 4, 5, 6];
    const found = seeds.filter((seed) => {
      const random = mulberry32(seed);
      const { headers, rows } = plant(seed, 60).table;
      const deals = rows.flatMap((cells, account) => {
        const rate = random();
        return Array.from({ length: 30 }, () => ({ cells, account, isWon: random() < rate }));
      });
      const table = {
        headers,
        rows: deals.map(({ cells }) => cells),
        deals: deals.map(({ account, isWon }) =>
          deal({ accountId: `${account}`, outcome: isWon ? 'won' : 'lost' }),
        ),
      };
      return discover(labelDeals(table), reading).overall === 'Patterns found';
    });
    expect(found.length).toBeLessThanOrEqual(1);
  });
});

describe('repeated evidence', () => {
  const lots: Lot[] = [
    [6, 'won', 'A'],
    [3, 'lost', 'A'],
    [3, 'won', 'B'],
    [6, 'lost', 'B'],
  ];
  const names = (row: number) => `Account ${row % 18}`;
  const tenTimes = tableOf(['Segment'], Array.from({ length: 10 }, () => lots).flat());

  it('does not become a pattern by being repeated', () => {
    expect(first(tenTimes)?.verdict).toBe('criterion');
    const joined = dated(tenTimes, (row) => ({ accountId: names(row) }));
    expect(first(joined)?.verdict).toBe('noise');
  });

  it('is seen without account keys where the fields are many', () => {
    const wide = (rows: number): DealTable => {
      const table = tableOf(['Segment'], rows === 18 ? lots : Array(10).fill(lots).flat());
      const extra = (row: number) =>
        Array.from({ length: 12 }, (_, column) =>
          String(
            column % 2 === 0 ? ((row % 18) + column) % 6 : Math.floor((row % 18) / 6) + column,
          ),
        );
      return {
        headers: ['Segment', ...Array.from({ length: 12 }, (_, column) => `Note ${column}`)],
        rows: table.rows.map((cells, row) => [...cells, ...extra(row)]),
        deals: table.deals,
      };
    };
    const { sample, patterns } = discover(labelDeals(wide(180)), reading);
    expect(sample.clusters).toBe(18);
    expect(sample.alike).toBe(1);
    expect(patterns.every(({ verdict }) => verdict === 'noise')).toBe(true);
  });
});
