import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { mulberry32 } from '../../src/app/sample/random';
import { type DbtFile, dbtFiles, withoutJinja } from '../../src/warehouse/dbt/dbt';
import { bigquery } from '../../src/warehouse/dialects/bigquery';
import type { Dialect } from '../../src/warehouse/dialects/dialect';
import { duckdb } from '../../src/warehouse/dialects/duckdb';
import { snowflake } from '../../src/warehouse/dialects/snowflake';
import { scoreStatement } from '../../src/warehouse/statement';
import { triedColumns, triedTable } from './support/accounts';
import { onTriedDay, triedSource } from './support/compare';
import { load, openDuckDB } from './support/duckdb';
import { randomDefinition } from './support/random-definition';

const fields = triedColumns.map(({ field, type }) => ({ name: field, type }));
const { columnOf } = triedSource('');
const source = {
  ...{ accounts: ["stg_'accounts"], key: 'id', name: 'ICP scores', keep: ['industry'] },
  ...{ columnOf, timeZone: 'UTC', decimalComma: false, version: 7 },
};
const hostile = '{{ env_var("HOME") }} {% endraw %} {# x #} {{{ {%%}';

function definitionOf(seed: number) {
  const one = randomDefinition(mulberry32(seed), fields);
  const criteria = one.criteria.map((criterion) => ({ ...criterion, why: hostile }));
  const tiers = one.tiers.map((tier) => ({ ...tier, name: `${tier.name} '{{ x }}'` }));
  return { ...one, settings: { ...one.settings, name: hostile }, criteria, tiers };
}

/** What Jinja makes of a file that holds texts in braces and references. */
function rendered({ text }: DbtFile, tables: Readonly<Record<string, string>>): string {
  return text
    .replace(
      /\{\{ ref\('((?:[^'\\]|\\.)*)'\) \}\}/g,
      (_, name: string) => tables[name] ?? 'missing',
    )
    .replace(/\{\{ '(\{[{%#])' \}\}/g, '$1');
}

const fileOf = (dialect: Dialect, seed: number, folder: string) =>
  dbtFiles(definitionOf(seed), dialect, source).find(({ path }) => path.startsWith(folder))!;

it('is the very query once Jinja has read it', () => {
  const model = fileOf(bigquery, 1, 'models/icp_scores.sql');
  const { query } = scoreStatement(definitionOf(1), bigquery, {
    ...source,
    table: { sql: '`a`.`b`' },
    keep: ['id', 'industry'],
  });
  expect(rendered(model, { "stg_\\'accounts": '`a`.`b`' })).toBe(`${query}\n`);
  expect(withoutJinja('{{{% {a} {')).toBe("{{ '{{' }}{{ '{%' }} {a} {");
});

it('leaves nothing of a definition to Jinja', () => {
  for (const dialect of [bigquery, snowflake]) {
    for (const { path, text } of dbtFiles(definitionOf(2), dialect, source)) {
      const tags = text.match(/\{[{%#].*?[}%#]\}/gs) ?? [];
      const known = /^\{\{ '\{[{%#]' \}\}$|^\{\{ ref\(|^\{% (?:end)?macro|^\{# Once in/;
      expect([path, tags.filter((tag) => !known.test(tag))]).toEqual([path, []]);
    }
  }
});

it('tells the line that runs the macro as it is to be pasted', () => {
  const { text } = fileOf(duckdb, 2, 'macros/');
  expect(text.split('\n')[0]).toBe(
    '{# Once in dbt_project.yml: on-run-start has the line "{{ icp_scores_functions() }}" #}',
  );
});

it('describes and tests its columns', () => {
  const { text } = fileOf(bigquery, 3, 'models/icp_scores.yml');
  const { models } = parse(text);
  const { columns } = scoreStatement(definitionOf(3), bigquery, { ...source, table: ['a'] });
  expect(models).toHaveLength(1);
  expect(models[0].columns.map(({ name }: { name: string }) => name)).toEqual(['id', ...columns]);
  expect(models[0].columns[0].data_tests).toEqual(['unique', 'not_null']);
  expect(models[0].description).toContain("{{ '{{' }} env_var");
});

it.each([
  [['crm', 'accounts'], "source('crm', 'accounts')", { name: 'crm' }],
  [['p', 'crm', 'a{{b'], "source('crm', 'a{{b')", { name: 'crm', database: 'p' }],
])('reads a table of the warehouse as a source: %j', (accounts, reference, declared) => {
  const [model, schema] = dbtFiles(definitionOf(3), bigquery, { ...source, accounts });
  expect(model!.text).toContain(`{{ ${reference} }}`);
  expect(parse(schema!.text).sources).toMatchObject([
    { ...declared, tables: [{ name: accounts[accounts.length - 1] }] },
  ]);
});

it('accepts the tiers by name where dbt can take them', () => {
  const definition = randomDefinition(mulberry32(3), fields);
  const text = dbtFiles(definition, bigquery, source).find(({ path }) =>
    path.endsWith('.yml'),
  )!.text;
  const tier = parse(text).models[0].columns.find(
    ({ name }: { name: string }) => name === 'icp_tier',
  );
  const names = [...definition.tiers].sort((a, b) => b.from - a.from).map(({ name }) => name);
  expect(tier.data_tests).toEqual([
    'not_null',
    { accepted_values: { values: [...names, 'Needs data', 'Excluded'] } },
  ]);
});

it('finds no row out of range among those that it gives', async () => {
  const random = mulberry32(4);
  const connection = await openDuckDB();
  await load(connection, 'accounts', triedTable(random, 200, 200));
  const dialect = onTriedDay(duckdb);
  const scores = rendered(fileOf(dialect, 4, 'models/icp_scores.sql'), {
    "stg_\\'accounts": 'accounts',
  });
  await connection.run(`CREATE TABLE scores AS ${scores}`);
  const test = rendered(fileOf(dialect, 4, 'tests/'), { icp_scores: 'scores' });
  expect((await connection.runAndReadAll(test)).getRowsJS()).toEqual([]);
  await connection.run("UPDATE scores SET icp_tier = 'Another' WHERE id = 3");
  expect((await connection.runAndReadAll(test)).getRowsJS()).toHaveLength(1);
});
