import { scoreTable } from '../../../src/app/scoring/score-table';
import { defaultSettings, defaultTiers } from '../../../src/definition/defaults';
import type { Definition } from '../../../src/definition/definition';
import { NEEDS_DATA } from '../../../src/engine/tiers';
import { joinList } from '../../../src/engine/values/list';
import type { Dialect } from '../../../src/warehouse/dialects/dialect';
import { scoreStatement } from '../../../src/warehouse/statement';
import { context } from '../../support/engine-arbitraries';

/** Names of tables, columns, fields, dimensions, tiers; also values, whys and reasons. */
export const hostileNames: readonly string[] = [
  ...['a b', 'a.b', 'a"b', '"', '""', "a'b", "'", '`', 'a`b', '\\', 'a\\', "\\'", 'a\\"b'],
  ...['select', 'FROM', 'table', 'user', 'group', 'order', 'null', 'true', 'with', 'icp_accounts'],
  ...['accounts; DROP TABLE witness', '"; DROP TABLE witness; --', "'; DROP TABLE witness; --"],
  ...[
    '`; DROP TABLE witness; --',
    "') OR 1=1; DELETE FROM witness; --",
    '*/ DROP TABLE witness /*',
  ],
  ...[
    '--',
    '/*',
    '*/',
    ';',
    '$$',
    '$1',
    '?',
    '%s',
    ':name',
    '@x',
    '{{ x }}',
    '{% raw %}',
    '{# x #}',
  ],
  ...['größe', '日本', '🚀', 'ﬁ', 'e\u0301', '\u202e', '\u200b x', 'a\u2028b', '..', '.a'],
  ...[
    "E'\\x41'",
    "U&'\\0041'",
    "r'x'",
    "'''",
    'chr(65)',
    '||',
    "' || (SELECT 1) || '",
    'a'.repeat(60),
  ],
];

/** What the accounts of one table hold, beside the name itself. */
export const hostileAccounts: readonly string[] = ['', 'other', "'; DROP TABLE witness; --"];

/** A table that has a hostile name and column, and a definition that is made of it. */
export function injected(dialect: Dialect, name: string, textType: string) {
  const { identifier, text } = dialect;
  const rows = [...new Set([name, ...hostileAccounts])];
  const definition: Definition = {
    settings: { ...defaultSettings, name, minimumCoverage: 0, missingWords: [] },
    dimensions: [{ name, weight: 1 }],
    fields: [],
    criteria: [
      {
        ...{ id: 'C1', name, dimension: name, field: name, operator: 'is any of', points: 10 },
        ...{ value: joinList([name]), ifMissing: 'no', on: true, why: `${name}\n${name}` },
      },
    ],
    exclusions: [],
    tiers: [
      { ...defaultTiers[0]!, name: `${name} 1`, from: 50 },
      { ...defaultTiers[0]!, name: `${name} 2`, from: 0 },
    ],
    routes: [],
    owners: [],
    overrides: [],
    deals: [],
  };
  const statement = scoreStatement(definition, dialect, {
    table: [name],
    columnOf: () => ({ name, type: 'text' }),
    keep: [name],
    timeZone: 'UTC',
    decimalComma: false,
  });
  const cells = rows.map((row) => [row]);
  const scored = scoreTable(definition, { rows: cells, columnOf: () => 0 }, context);
  const table = identifier(name);
  return {
    created: [
      `CREATE TABLE ${table} (place integer, ${table} ${textType})`,
      ...rows.map((row, place) => `INSERT INTO ${table} VALUES (${place}, ${text(row)})`),
    ],
    query: `SELECT scored.* FROM (\n${statement.query}\n) AS scored JOIN ${table} AS own ON own.${table} = scored.${table} ORDER BY own.place`,
    expected: rows.map((_, row) => scored.account(row)?.tier ?? NEEDS_DATA),
  };
}
