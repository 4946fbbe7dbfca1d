import { scoreTable } from '../../../src/app/scoring/score-table';
import { defaultSettings, defaultTiers } from '../../../src/definition/defaults';
import type { Definition } from '../../../src/definition/definition';
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
  ...[
    '); DROP TABLE witness; --',
    '")) AS x; DROP TABLE witness; --',
    "']; DROP TABLE witness; --",
    '$$; DROP TABLE witness; $$',
    '$a$; DROP TABLE witness; $a$',
    "\\'; DROP TABLE witness; --",
    "''; DROP TABLE witness; --",
    '""; DROP TABLE witness; --',
    "E'\\'; DROP TABLE witness; --",
    "%'; DROP TABLE witness; --",
    '\u02bc; DROP TABLE witness; --',
    '\uff07; DROP TABLE witness; --',
    '\u2019) OR 1=1 --',
    '-- \u2028DROP TABLE witness; --',
  ],
  ...[
    "a'); COPY witness TO PROGRAM 'true'; --",
    "a'; COPY witness TO '/tmp/witness.csv'; --",
    "a'; ATTACH 'other.db' AS other; --",
    "a'; PRAGMA threads=1; --",
    "a'; SET search_path TO pg_catalog; --",
    "a'; UPDATE witness SET seen = 2; --",
    "a'; INSERT INTO witness VALUES (2); --",
    "a' UNION SELECT seen, seen FROM witness --",
    'a" UNION SELECT seen FROM witness --',
    '(SELECT seen FROM witness)',
    "a' AND (SELECT error('x')) --",
    'a\' COLLATE "C" --',
    'a::integer',
    "a'::regclass",
  ],
  ...['\\x00', '\\n', '\\u0027', '\\047', '\\\\', "\\\\'", '\\Q\\E', '(?i)a', '(a+)+$'],
  ...['[', ')', '}', '^$', '.*', '\\1', 'a|b', '%', '_', '#', '<>'],
  ...['1', '-1', 'NaN', "DATE '2025-01-01'", 'CURRENT_DATE', 'now()', 'rowid'],
  ...['cell', 'known_text', 'standing', 'criterion_1', 'kept_1', 'İstanbul', 'ß', 'ǆ', 'a\u0300b'],
];

const SIZE = 12;

/** Names that stand in one table together. */
export const hostileGroups: readonly (readonly string[])[] = Array.from(
  { length: Math.ceil(hostileNames.length / SIZE) },
  (_, group) => hostileNames.slice(group * SIZE, (group + 1) * SIZE),
);

/** A table of hostile name, columns and cells, and a definition that is made of the same texts. */
export function injected(dialect: Dialect, names: readonly string[], textType: string) {
  const { identifier, text } = dialect;
  const [first = '', second = ''] = names;
  const drop = "'; DROP TABLE witness; --";
  const rows = [
    names,
    names.map(() => drop),
    [...names.slice(1), ''],
    [...names.slice(2), '', drop],
  ];
  const definition: Definition = {
    settings: { ...defaultSettings, name: first, minimumCoverage: 0, missingWords: [] },
    dimensions: names.map((name, index) => ({ name, weight: index + 1, question: '' })),
    fields: [],
    criteria: names.map((name, index) => ({
      ...{ id: `C${index}`, name, dimension: name, field: name, operator: 'is any of', points: 10 },
      ...{ value: joinList([name]), ifMissing: 'no', on: true, why: `${name}\n${name}` },
    })),
    exclusions: [],
    tiers: [
      { ...defaultTiers[0]!, name: `${first} 1`, from: 50 },
      { ...defaultTiers[0]!, name: `${second} 2`, from: 0 },
    ],
    routes: [],
    owners: [],
    overrides: [],
    deals: [],
  };
  const { query } = scoreStatement(definition, dialect, {
    table: [first],
    columnOf: (name) => ({ name, type: 'text' }),
    keep: ['place', ...names],
    timeZone: 'UTC',
    decimalComma: false,
  });
  const columnOf = (field: string) => names.indexOf(field);
  const scored = scoreTable(definition, { rows, columnOf }, context);
  const columns = names.map((name) => `${identifier(name)} ${textType}`);
  const values = rows.map((row, place) => `(${[place, ...row.map(text)].join(', ')})`);
  return {
    created: [
      `CREATE TABLE ${identifier(first)} (place integer, ${columns.join(', ')})`,
      `INSERT INTO ${identifier(first)} VALUES ${values.join(', ')}`,
    ],
    query,
    /** By the place of the row. */
    expected: rows.map((_, row) => [scored.account(row)?.score, scored.account(row)?.tier]),
  };
}
