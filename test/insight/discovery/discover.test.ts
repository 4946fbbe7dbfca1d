import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../../src/app/sample/random';
import { isUsable } from '../../../src/definition/edit/proposed';
import { build } from '../../../src/insight/build/build';
import type { Deal } from '../../../src/insight/deals/deal';
import type { DealTable } from '../../../src/insight/deals/deal-table';
import { discover } from '../../../src/insight/discovery/discover';
import { labelDeals } from '../../../src/insight/discovery/labelled-rows';
import { deal } from '../support/deal';
import { options } from '../support/options';
import { AS_OF, decoys, holds, plant, reading, trueCriteria } from '../support/planted';
import { type Lot, tableOf } from '../support/table';

/** The strongest pattern of the only field. */
const found = (table: DealTable) => discover(labelDeals(table), reading, mulberry32(1));
const first = (table: DealTable) => found(table).patterns[0];
const one = (field: string, lots: readonly Lot[]) => first(tableOf([field], lots));
const dated = (table: DealTable, date: (row: number) => Partial<Deal>): DealTable => ({
  ...table,
  deals: table.deals.map((deal, row) => ({ ...deal, ...date(row) })),
});

const allFields = [...trueCriteria, ...decoys].map(({ header }) => header);

/** Deals with one field, of which four in five are won where its criterion holds, else one. */
function decidedBy(field: string): DealTable {
  const { headers, rows, deals } = plant(1, 300).table;
  const criterion = trueCriteria.find(({ header }) => header === field)!;
  const cells = rows.map((row) => row[headers.indexOf(field)] ?? '');
  const random = mulberry32(2);
  const isWon = (row: number) =>
    random() < (holds(criterion, cells[row]!, deals[row]!.createdOn) ? 0.8 : 0.2);
  return {
    headers: [field],
    rows: cells.map((cell) => [cell]),
    deals: deals.map((one, row) => {
      return { ...one, outcome: isWon(row) ? 'won' : 'lost' };
    }),
  };
}

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
      name: 'Industry: Software',
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
      value: '100 - 999',
      name: '100–1,000 employees',
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
      value: '365',
      verdict: 'criterion',
    });
  });
});

describe('verdicts', () => {
  it('excludes what hardly ever wins, beside the criterion of its field', () => {
    const table = tableOf(
      ['Segment'],
      [
        [1, 'won', 'Public'],
        [79, 'lost', 'Public'],
        [60, 'won', 'Private'],
        [40, 'lost', 'Private'],
      ],
    );
    expect(found(table).patterns).toMatchObject([
      { verdict: 'criterion', operator: 'is any of', value: 'Private' },
      { verdict: 'exclusion', operator: 'is any of', value: 'Public' },
    ]);
  });

  it('asks about a field that is filled for one outcome, and makes nothing of it', () => {
    const { asked, patterns, quiet } = found(
      tableOf(
        ['Incumbent'],
        [
          [45, 'won', 'SAP'],
          [5, 'won', ''],
          [2, 'lost', 'SAP'],
          [48, 'lost', ''],
        ],
      ),
    );
    expect(asked).toMatchObject([{ field: 'Incumbent', kind: 'after the close' }]);
    expect([patterns, quiet]).toEqual([[], []]);
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
      [36, 'lost', 'yes'],
      [6, 'won', 'no'],
      [2000, 'lost', 'no'],
    ]);
    expect(pattern).toMatchObject({ verdict: 'noise' });
    expect(pattern?.why).toContain('only 4 won, 5 needed');
  });
});

describe('the patterns of a table', () => {
  const seeds = [1, 2, 3, 4];
  const planted = seeds.map((seed) => found(plant(seed, 400).table));

  it('are one line a field, exclusions aside, and one for each field that no condition divides', () => {
    for (const { patterns, quiet } of planted) {
      const lines = patterns.filter(({ verdict }) => verdict !== 'exclusion');
      const fields = [...lines, ...quiet].map(({ field }) => field);
      expect([...fields].sort()).toEqual([...allFields].sort());
    }
  });

  it('are met by deals that win more often, where they tell anything', () => {
    const telling = planted.flatMap(({ patterns }) =>
      patterns.filter(({ verdict }) => verdict !== 'noise' && verdict !== 'exclusion'),
    );
    expect(telling.length).toBeGreaterThan(15);
    for (const { winRate, otherWinRate, lift } of telling) {
      expect(winRate.value).toBeGreaterThan(otherWinRate.value);
      expect(lift).toBeGreaterThan(1);
    }
  });

  it('are on the fields that decide, and on hardly another', () => {
    const usable = planted.flatMap(({ patterns }) => patterns.filter(isUsable));
    const isTrue = ({ field }: { field: string }) =>
      trueCriteria.some(({ header }) => header === field);
    expect(usable.filter(isTrue).length).toBeGreaterThanOrEqual(4 * seeds.length);
    expect(usable.filter((one) => !isTrue(one)).length).toBeLessThanOrEqual(2);
  });

  it.each(['Industry', 'Employees', 'Tech stack', 'Demo requested', 'Last funding'])(
    'say what Build makes of the field: %s',
    (field) => {
      const only = decidedBy(field);
      const [criterion] = build(only, options).draft?.criteria ?? [];
      const { operator, value, name } = criterion ?? {};
      expect(criterion).toBeDefined();
      expect(first(only)).toMatchObject({ field, operator, value, name });
    },
  );
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
      return discover(labelDeals(table), reading, mulberry32(1)).overall === 'Patterns found';
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
    const { sample, patterns } = discover(labelDeals(wide(180)), reading, mulberry32(1));
    expect(sample.clusters).toBe(18);
    expect(sample.alike).toBe(1);
    const ofSegment = patterns.filter(({ field }) => field === 'Segment');
    expect(ofSegment.every(({ verdict }) => verdict === 'noise')).toBe(true);
  });
});
