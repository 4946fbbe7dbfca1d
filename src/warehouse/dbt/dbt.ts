import type { Definition } from '../../definition/definition';
import { bestFirst, EXCLUDED, NEEDS_DATA } from '../../engine/tiers';
import type { Dialect } from '../dialects/dialect';
import { namer } from '../naming';
import type { Source } from '../source';
import { comment, type Sql } from '../sql';
import { type ScoreStatement, scoreStatement } from '../statement';
import { dbtWords } from '../words';
import { type Yaml, yaml } from './yaml';

/** A file by its path in a dbt project. */
export interface DbtFile {
  readonly path: string;
  readonly text: string;
}

/** The accounts of a dbt project. */
export interface DbtSource extends Omit<Source, 'table'> {
  /** The name of the model that has the accounts; of two parts or three it is a table of the warehouse. */
  readonly accounts: readonly string[];
  /** The column that tells accounts apart; it is kept. */
  readonly key: string;
  /** Of the new model. */
  readonly name: string;
}

/** Stands for the reference until all else is safe from Jinja. */
const REFERENCE = 'icp_accounts_of_dbt';

/**
 * A definition as a dbt model: its query, what is tested of it, and macros for what the database
 * lacks.
 *
 * Source: dbt's reference of models, `schema.yml` and data tests. Jinja reads the whole file, comments
 * too: what it would take for its own is handed to it as text.
 *
 * @example dbtFiles(definition, bigquery, source)[0]?.path // 'models/icp_scores.sql'
 */
export function dbtFiles(definition: Definition, dialect: Dialect, source: DbtSource): DbtFile[] {
  const { accounts, key, name, ...rest } = source;
  const keep = [key, ...rest.keep.filter((column) => column !== key)];
  const file = namer()(name);
  const statement = scoreStatement(definition, dialect, {
    ...rest,
    keep,
    table: { sql: REFERENCE },
  });
  const { reference, sources } = accountsOf(accounts);
  const query = withoutJinja(statement.query).split(REFERENCE).join(reference);
  const macro = `${file}_functions`;
  const functions = dialect.lastingPrelude ?? dialect.prelude;
  return [
    { path: `models/${file}.sql`, text: `${query}\n` },
    { path: `models/${file}.yml`, text: schemaYaml(definition, statement, file, key, sources) },
    { path: `tests/${file}_in_range.sql`, text: rangeTest(definition.tiers, dialect, file) },
    ...(functions.length === 0
      ? []
      : [{ path: `macros/${macro}.sql`, text: macroText(macro, functions) }]),
  ];
}

/** How a model reads the accounts, and what has to be declared for that. */
function accountsOf(parts: readonly string[]): {
  readonly reference: string;
  readonly sources: readonly Yaml[];
} {
  const [name = '', schema, database] = [...parts].reverse();
  if (schema === undefined) return { reference: `{{ ref(${jinjaText(name)}) }}`, sources: [] };
  const declared = {
    ...{ name: schema, description: dbtWords.source },
    ...(database !== undefined && { database }),
    tables: [{ name }],
  };
  const reference = `{{ source(${jinjaText(schema)}, ${jinjaText(name)}) }}`;
  return { reference, sources: [declared] };
}

/** A text in which Jinja finds nothing of its own. @example withoutJinja('{{ x }}') // "{{ '{{' }} x }}" */
export function withoutJinja(text: string): string {
  return text.replace(/\{[{%#]/g, (opening) => `{{ '${opening}' }}`);
}

function jinjaText(text: string): string {
  return `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\s+/g, ' ')}'`;
}

/** Run it once by `on-run-start`: functions can't be made within a model. */
function macroText(name: string, prelude: readonly Sql[]): string {
  const statements = prelude.map((sql) => `${withoutJinja(sql)};`).join('\n');
  return `{# ${dbtWords.onRunStart(name)} #}\n{% macro ${name}() %}\n${statements}\n{% endmacro %}\n`;
}

/** dbt puts an accepted value between single quotes as it is. */
const plainValue = /^[^'"\\{}]+$/;

/** What can go wrong with the accounts themselves, and the names of the tiers. */
function schemaYaml(
  { settings, tiers }: Definition,
  { columns }: ScoreStatement,
  name: string,
  key: string,
  sources: readonly Yaml[],
): string {
  const values = tierNames(tiers);
  const accepted = values.every((value) => plainValue.test(value))
    ? [{ accepted_values: { values } }]
    : [];
  const tests: Readonly<Record<string, readonly Yaml[]>> = {
    icp_tier: ['not_null', ...accepted],
    icp_coverage: ['not_null'],
    icp_fingerprint: ['not_null'],
  };
  const described = columns.map((column) => ({
    name: column,
    description: withoutJinja(dbtWords.columns[column] ?? dbtWords.dimension),
    ...(tests[column] === undefined ? {} : { data_tests: tests[column] }),
  }));
  const keyColumn = { name: key, quote: true, data_tests: ['unique', 'not_null'] };
  const description = withoutJinja(dbtWords.model(settings.name));
  return yaml({
    version: 2,
    ...(sources.length > 0 && { sources }),
    models: [{ name, description, columns: [keyColumn, ...described] }],
  });
}

function tierNames(tiers: Definition['tiers']): string[] {
  return [...bestFirst(tiers).map((tier) => tier.name), NEEDS_DATA, EXCLUDED];
}

/** Rows that no definition gives: none must be there. */
function rangeTest(tiers: Definition['tiers'], dialect: Dialect, name: string): string {
  const values = tierNames(tiers).map(dialect.text).join(', ');
  const outside = ['icp_score', 'icp_low', 'icp_high'].map(
    (column) => `${column} NOT BETWEEN 0 AND 100`,
  );
  const wrong = [...outside, 'icp_coverage NOT BETWEEN 0 AND 1', `icp_tier NOT IN (${values})`];
  const where = withoutJinja(wrong.join('\n  OR '));
  return `${comment(dbtWords.range)}\nSELECT *\nFROM {{ ref('${name}') }}\nWHERE ${where}\n`;
}
