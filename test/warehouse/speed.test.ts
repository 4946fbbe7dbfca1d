import { expect, it } from 'vitest';
import { defaultSettings, defaultTiers } from '../../src/definition/defaults';
import type { Definition } from '../../src/definition/definition';
import { shortNames } from '../../src/definition/short-names';
import { duckdb } from '../../src/warehouse/dialects/duckdb';
import type { ColumnType } from '../../src/warehouse/source';
import { scoreStatement } from '../../src/warehouse/statement';
import { onTriedDay } from './support/compare';
import { openDuckDB } from './support/duckdb';

const rows = Number(process.env.SPEED_ROWS ?? 0);

/** Columns, how they are made in DuckDB of a number `n` that is another one in each row, and what is asked. */
const columns: readonly (readonly [
  name: string,
  type: ColumnType,
  made: string,
  asked: readonly (readonly [operator: string, value: string])[],
])[] = [
  [
    'industry',
    'text',
    "['Software','software ','Fintech','SaaS','Retail','Government','Santé','Media','n/a',''][1 + n % 10]",
    [
      ['is any of', 'Software; Fintech; SaaS'],
      ['is none of', 'Government'],
    ],
  ],
  [
    'country',
    'text',
    "['Germany','DE','Austria','Sweden','USA','United States','France','Brazil','India','unknown'][1 + n // 7 % 10]",
    [['country is any of', 'DACH; Nordics']],
  ],
  [
    'employees',
    'text',
    "CASE n % 5 WHEN 0 THEN (n // 5 % 3000)::VARCHAR WHEN 1 THEN (n % 90)::VARCHAR || '-' || (100 + n % 900)::VARCHAR WHEN 2 THEN '1,' || (100 + n % 900)::VARCHAR WHEN 3 THEN (n % 1000)::VARCHAR || '+' ELSE '' END",
    [
      ['between', '200 - 1000'],
      ['at least', '50'],
    ],
  ],
  ['revenue', 'number', 'n % 40000000 / 2.0', [['at least', '$10M']]],
  [
    'visits',
    'whole',
    'n % 40',
    [
      ['at least', '5'],
      ['at most', '30'],
    ],
  ],
  [
    'tools',
    'text',
    "['HubSpot; SAP','Salesforce','Marketo, HubSpot','Oracle','SAP | Pardot',''][1 + n % 6] || '; T' || (n // 11 % 2000)::VARCHAR",
    [
      ['contains any of', 'HubSpot; Salesforce'],
      ['contains none of', 'SAP'],
      ['contains all of', 'HubSpot; T7'],
    ],
  ],
  [
    'last_visit',
    'date',
    "DATE '2024-01-01' + (n % 700)::INT",
    [['within last days', '90, fading to 365']],
  ],
  [
    'funded',
    'text',
    "(DATE '2022-01-01' + (n % 1100)::INT)::VARCHAR",
    [
      ['older than days', '365'],
      ['within last days', '400'],
    ],
  ],
  ['demo', 'text', "['yes','No','✓','','maybe'][1 + n // 3 % 5]", [['is yes', '']]],
  ['partner', 'yes-no', 'n % 3 = 0', [['is no', '']]],
  [
    'stage',
    'text',
    "['Series A','Series B','Seed','','Public'][1 + n // 13 % 5]",
    [['graded', 'Series A; Series B (50%)']],
  ],
  ['naics', 'whole', '100000 + n // 17 % 900000', [['matches', '62*']]],
  [
    'phone',
    'text',
    "CASE WHEN n % 4 = 0 THEN '' ELSE '+49 ' || (n % 9000)::VARCHAR END",
    [['is known', '']],
  ],
  [
    'title',
    'text',
    "['VP Sales','Head of Ops','CFO','','sales manager'][1 + n // 19 % 5]",
    [['matches', '*sales*']],
  ],
];

const definition: Definition = {
  settings: { ...defaultSettings, minimumCoverage: 0.3 },
  dimensions: [
    { name: 'Fit', weight: 60, question: '' },
    { name: 'Signals', weight: 40, question: '' },
  ],
  fields: [],
  criteria: columns.flatMap(([field, , , asked], place) =>
    asked.map(([operator, value], index) => ({
      ...{ id: `C${place}_${index}`, name: '', field, operator, value, points: 10 },
      ...{
        dimension: place < 7 ? 'Fit' : 'Signals',
        ifMissing: 'skip' as const,
        on: true,
        why: '',
      },
    })),
  ),
  exclusions: [],
  tiers: defaultTiers,
  routes: [],
  owners: [],
  overrides: [],
  deals: [],
};

/**
 * The same rules for these very values, as one would write them by hand: row by row, no more readers
 * than they need.
 *
 * @param isFull - Whether it has the other columns too: the range, the scores of both dimensions, and
 * a reason that names the first two of what fits and of what misses, however long.
 */
function byHand(isFull = false): string {
  const missing =
    "'', 'n/a', 'na', 'null', 'unknown', 'tbd', '-', '\\N', 'select', '#n/a', '#ref!'";
  const text = (column: string) =>
    `CASE WHEN lower(trim(${column})) NOT IN (${missing}) THEN lower(trim(${column})) END`;
  const met = (known: string, condition: string) =>
    `CASE WHEN ${known} IS NULL THEN NULL WHEN ${condition} THEN 1.0::DOUBLE ELSE 0 END`;
  const listed = (column: string, word: string) =>
    `regexp_matches(${column}, '(^|[^a-z0-9])${word}($|[^a-z0-9])')`;
  const low = "regexp_extract(size, '^([0-9.]+)', 1)::DOUBLE";
  const number = `CASE WHEN employees LIKE '%-%' THEN (split_part(size, '-', 1)::DOUBLE + split_part(size, '-', 2)::DOUBLE) / 2 WHEN employees <> '' THEN ${low} END`;
  const age = (day: string) => `(DATE '2025-03-04' - ${day})`;
  const matches = [
    met('industry_t', "industry_t IN ('software', 'fintech', 'saas')"),
    met('industry_t', "industry_t NOT IN ('government')"),
    met(
      'country_t',
      "country_t IN ('germany', 'de', 'deutschland', 'austria', 'at', 'switzerland', 'ch', 'sweden', 'se', 'norway', 'no', 'denmark', 'dk', 'finland', 'fi', 'iceland', 'is')",
    ),
    met('employees_n', 'employees_n BETWEEN 200 AND 1000'),
    met('employees_n', 'employees_n >= 50'),
    met('revenue', 'revenue >= 1e7'),
    met('visits', 'visits >= 5'),
    met('visits', 'visits <= 30'),
    met('tools_t', `${listed('tools_t', 'hubspot')} OR ${listed('tools_t', 'salesforce')}`),
    met('tools_t', `NOT ${listed('tools_t', 'sap')}`),
    met('tools_t', `${listed('tools_t', 'hubspot')} AND ${listed('tools_t', 't7')}`),
    `CASE WHEN last_visit IS NULL THEN NULL WHEN ${age('last_visit')} < 0 THEN 0 WHEN ${age('last_visit')} <= 90 THEN 1 WHEN ${age('last_visit')} <= 365 THEN (365.0::DOUBLE - ${age('last_visit')}) / 275 ELSE 0 END`,
    met('funded_d', `${age('funded_d')} > 365`),
    met('funded_d', `${age('funded_d')} BETWEEN 0 AND 400`),
    "CASE WHEN lower(trim(demo)) IN ('yes', 'y', 'true', '1', '✓') THEN 1.0::DOUBLE WHEN lower(trim(demo)) IN ('no', 'n', 'false', '0', '✗') THEN 0 END",
    met('partner', 'NOT partner'),
    "CASE WHEN stage_t IS NULL THEN NULL WHEN stage_t = 'series a' THEN 1.0::DOUBLE WHEN stage_t = 'series b' THEN 0.5 ELSE 0 END",
    met('naics', "naics::VARCHAR LIKE '62%'"),
    `CASE WHEN ${text('phone')} IS NULL THEN 0.0::DOUBLE ELSE 1 END`,
    met('title_t', "title_t LIKE '%sales%'"),
  ];
  const sum = (from: number, to: number, each: (match: string) => string) =>
    matches
      .slice(from, to)
      .map((_, index) => each(`m${from + index}`))
      .join(' + ');
  const points = (from: number, to: number) =>
    sum(from, to, (match) => `coalesce(10 * ${match}, 0)`);
  const known = (from: number, to: number) =>
    sum(from, to, (match) => `CASE WHEN ${match} IS NULL THEN 0 ELSE 10 END`);
  const split = 12;
  const all = matches.length;
  const names = shortNames(definition.criteria);
  const firstTwo = (isIt: string) => {
    const named = names.map((name, index) => `CASE WHEN m${index} ${isIt} THEN '${name}' END`);
    return `array_to_string(list_filter([${named.join(', ')}], lambda name: name IS NOT NULL)[:2], ', ')`;
  };
  const [summed, shown] = isFull
    ? [
        `, ${sum(0, all, (match) => `coalesce(5 * ${match}, 0)`)} AS low, ${sum(0, all, (match) => `coalesce(5 * ${match}, 5)`)} AS high,
        'Fits ' || ${firstTwo('> 0')} || ' · misses ' || ${firstTwo('= 0')} AS reason`,
        `, floor(100 * coverage) / 100 AS icp_coverage, round(low, 1) AS icp_low, round(high, 1) AS icp_high, NULL::VARCHAR AS icp_exclusion,
        CASE WHEN coverage < 0.3 THEN 'Only ' || floor(100 * coverage)::INT || ' % known' ELSE reason END AS icp_reason,
        '' AS icp_definition, NULL::DOUBLE AS icp_version, 'a fingerprint' AS icp_fingerprint,
        CASE WHEN coverage >= 0.3 THEN round(100 * p1 / nullif(k1, 0), 1) END AS icp_fit,
        CASE WHEN coverage >= 0.3 THEN round(100 * p2 / nullif(k2, 0), 1) END AS icp_signals`,
      ]
    : ['', ''];
  return `WITH read AS (
    SELECT *, ${['industry', 'country', 'tools', 'stage', 'title'].map((one) => `${text(one)} AS ${one}_t`).join(', ')},
      replace(employees, ',', '') AS size, TRY_CAST(funded AS DATE) AS funded_d FROM accounts
  ), sized AS (SELECT *, ${number} AS employees_n FROM read),
  matched AS (SELECT n, ${matches.map((sql, index) => `${sql} AS m${index}`).join(', ')} FROM sized),
  summed AS (SELECT n, ${points(0, split)} AS p1, ${known(0, split)} AS k1, ${points(split, all)} AS p2, ${known(split, all)} AS k2${summed} FROM matched),
  scored AS (SELECT *, round((CASE WHEN k1 > 0 THEN 60 * 100 * p1 / k1 ELSE 0 END + CASE WHEN k2 > 0 THEN 40 * 100 * p2 / k2 ELSE 0 END)
    / nullif(CASE WHEN k1 > 0 THEN 60 ELSE 0 END + CASE WHEN k2 > 0 THEN 40 ELSE 0 END, 0), 1) AS score,
    (60 * k1 / 120.0 + 40 * k2 / 80.0) / 100 AS coverage FROM summed)
  SELECT n, CASE WHEN coverage >= 0.3 THEN score END AS icp_score,
    CASE WHEN coverage < 0.3 THEN 'Needs data' WHEN score >= 80 THEN 'Tier 1' WHEN score >= 60 THEN 'Tier 2' WHEN score >= 40 THEN 'Tier 3' ELSE 'Not ICP' END AS icp_tier${shown}
  FROM scored`;
}

/** How texts of a column are made that never repeat, where they are not just any. */
const distinct: Readonly<Record<string, string>> = { employees: "format('{:,}', n)" };

/**
 * `SPEED_ROWS=10000000` prints the seconds that processors spend on the statement, and on one that is
 * written by hand: they tell the same however busy the machine is. With `SPEED_DISTINCT=1` no text of
 * a column stands there twice.
 */
it.runIf(rows > 0)('scores many rows', { timeout: 0 }, async () => {
  const connection = await openDuckDB();
  const made = columns.map(([name, type, sql]) => {
    const isOther = process.env.SPEED_DISTINCT !== undefined && type === 'text';
    return `${isOther ? (distinct[name] ?? "'x' || n") : sql} AS ${name}`;
  });
  await connection.run(
    `CREATE TABLE accounts AS SELECT n, ${made.join(', ')} FROM (SELECT (range * 7919 + 13) % 1000003 + range // 1000003 AS n FROM range(${rows}))`,
  );
  const columnOf = (field: string) => {
    const found = columns.find(([name]) => name === field);
    return found && { name: field, type: found[1] };
  };
  const source = {
    table: ['accounts'],
    keep: ['n'],
    timeZone: 'UTC',
    decimalComma: false,
    columnOf,
  };
  const { query } = scoreStatement(definition, onTriedDay(duckdb), source);
  const shorter = { ...source, isWithoutReason: true };
  const withoutReason = scoreStatement(definition, onTriedDay(duckdb), shorter).query;
  const timed = async (sql: string) => {
    const start = process.cpuUsage();
    await connection.run(`CREATE OR REPLACE TABLE scores AS ${sql}`);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  const measured: Record<string, number> = {};
  for (const [name, sql] of Object.entries({
    statement: query,
    'without reason': withoutReason,
    'by hand, all columns': byHand(true),
    'by hand': byHand(),
  })) {
    const first = await timed(sql);
    measured[name] = rows > 2_000_000 ? first : Math.min(first, await timed(sql));
    if (name === 'statement') await connection.run('CREATE TABLE ours AS SELECT * FROM scores');
  }
  const differences = await connection.runAndReadAll(
    'SELECT count(*) FROM ours JOIN scores USING (n) WHERE ours.icp_tier IS DISTINCT FROM scores.icp_tier OR ours.icp_score IS DISTINCT FROM scores.icp_score',
  );
  const memory = await connection.runAndReadAll(
    'SELECT sum(memory_usage_bytes) / 1e9 FROM duckdb_memory()',
  );
  console.log({
    rows,
    ...measured,
    rowsPerSecond: Math.round(rows / measured.statement!),
    ratios: ['by hand', 'by hand, all columns'].map((one) => measured.statement! / measured[one]!),
    bytes: query.length,
    differences: differences.getRowsJS()[0],
    memory: memory.getRowsJS()[0],
    resident: process.memoryUsage().rss / 1e9,
  });
  expect(measured.statement).toBeGreaterThan(0);
});
