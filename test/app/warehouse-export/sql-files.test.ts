import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { sqlFiles } from '../../../src/app/warehouse-export/sql-files';
import { fingerprint } from '../../../src/definition/fingerprint';
import { operators } from '../../../src/engine/operators';
import type { SqlRequest } from '../../../src/protocol/requests';
import { databases } from '../../../src/protocol/sql-view';
import { dialects } from '../../../src/warehouse/dialects';
import { smallDefinition } from '../../support/definitions';
import { runFile } from '../../support/run-file';

const surroundings = { name: '', timeZone: 'Etc/UTC', decimalComma: false, version: 7 };
const asked: SqlRequest = {
  ...{ database: 'duckdb', kind: 'query', table: 'crm.accounts', makes: '', key: 'id' },
  fields: [
    ['Industry', 'industry', 'text'],
    ['Employees', 'employees', 'whole'],
    ['Last visit', 'last_visit', 'date'],
  ],
  ...{ deals: [], hasReason: true },
};
const filesOf = (changes: Partial<SqlRequest>, definition = smallDefinition) =>
  sqlFiles(definition, { ...asked, ...changes }, surroundings);
const paths = (changes: Partial<SqlRequest>) => filesOf(changes).map(({ path }) => path);

describe('a definition as files for a warehouse', () => {
  it('is one that runs as it is, or a model with all that dbt takes', () => {
    expect(paths({})).toEqual(['icp_scores.sql']);
    expect(paths({ kind: 'view', makes: 'crm.scores' })).toEqual(['scores.sql']);
    const outcome = ['Outcome', 'stage', 'text'] as const;
    expect(paths({ kind: 'verdict', table: 'deals', deals: [[...outcome]] })).toEqual([
      'icp_verdict.sql',
    ]);
    const dbt = { kind: 'dbt', table: 'stg_accounts', makes: 'ICP scores' } as const;
    expect(paths({ ...dbt, database: 'bigquery' })).toEqual([
      ...['models/icp_scores.sql', 'models/icp_scores.yml', 'tests/icp_scores_in_range.sql'],
    ]);
    const files = filesOf(dbt);
    expect(files.map(({ path }) => path)).toContain('macros/icp_scores_functions.sql');
    expect(files.filter(({ about }) => about === '')).toEqual([]);
  });

  it('is named after the definition, and says its version and fingerprint', () => {
    const [file] = sqlFiles(smallDefinition, asked, { ...surroundings, name: 'PLG; / é' });
    expect(file?.path).toBe('icp_plg_e_scores.sql');
    expect(file?.text).toContain(`Version 7, fingerprint ${fingerprint(smallDefinition)}`);
  });

  it('leaves the short reason out where nobody wants it', () => {
    const [long, short] = [true, false].map((hasReason) => filesOf({ hasReason })[0]?.text ?? '');
    expect(long).toContain('icp_reason');
    expect(short).not.toContain('icp_reason');
  });

  it.each<[string, Partial<SqlRequest>, string]>([
    [
      'no table',
      { table: ' ' },
      'Table of accounts must be a name such as crm.accounts, got nothing',
    ],
    [
      'half a name',
      { table: 'crm.' },
      'Table of accounts must be a name such as crm.accounts, got "crm."',
    ],
    ['an open quote', { table: '"crm' }, 'Table of accounts must be a name such as'],
    [
      'a view that is none',
      { kind: 'view', makes: '"x' },
      'Name of the view must be a name such as icp_scores, got ""x"',
    ],
    [
      'deals that are none',
      { kind: 'verdict', table: '"x', deals: [['Outcome', 'o', 'text']] },
      'Table of deals must be a name',
    ],
    [
      'too many parts',
      { table: 'a.b.c.d' },
      'Table of accounts must be a name of at most 3 parts, got "a.b.c.d"',
    ],
    [
      'what is no table',
      { table: "read_parquet('x.parquet')" },
      'Table of accounts must be a name, in double quotes where it holds parentheses or quotes',
    ],
    [
      'no key',
      { key: '' },
      'Column that tells accounts apart must be one of the table, such as account_id, got nothing',
    ],
    ['no name of a view', { kind: 'view' }, 'Name of the view must be a name such as icp_scores'],
    ['no name of a model', { kind: 'dbt' }, 'Name of the model must be a name such as icp_scores'],
    [
      'no table for BigQuery',
      { database: 'bigquery', table: '' },
      'must be a name such as project.dataset.accounts',
    ],
    ['no outcome', { kind: 'verdict' }, 'Outcome must be the column that says whether'],
    ['a key of ours', { key: 'ICP_Tier' }, 'Kept column must be none of the columns'],
    ['a line break', { fields: [['Industry', 'a\nb', 'text']] }, 'Name must be one to 300 signs'],
  ])('refuses %s', (_, changes, message) => {
    expect(() => filesOf(changes)).toThrow(message);
  });

  it('says where outcomes are told from each other', () => {
    const told = { kind: 'verdict', deals: [['Outcome', 'stage', 'text']] } as const;
    const changes = {
      kind: told.kind,
      deals: told.deals.map((one) => [...one] as SqlRequest['deals'][number]),
    };
    expect(() => filesOf(changes, { ...smallDefinition, deals: [] })).toThrow(
      /^Values of Outcome must be outcomes such as .*, got nothing \(section DEALS of the definition/,
    );
  });

  it('names the criterion that can’t be asked of a column', () => {
    const [first] = smallDefinition.criteria;
    const criteria = [{ ...first!, operator: 'contains any of' }];
    expect(() =>
      filesOf({ fields: [['Industry', 'industry', 'number']] }, { ...smallDefinition, criteria }),
    ).toThrow('Column of Industry must be of text or whole numbers');
  });

  it.each(databases)('knows %s by the name that people call it', (name, label) => {
    expect(dialects[name].label).toBe(label);
  });
});

const hostile = ['FROM `a`', '"; DROP TABLE witness; --', "größe 🚀'; --"];
const inQuotes = (name: string) => `"${name.replace(/"/g, '""')}"`;

describe('what is typed', () => {
  it.each(hostile)('is a name and nothing else: %s', async (name) => {
    const database = await DuckDBInstance.create(':memory:');
    const connection = await database.connect();
    const table = inQuotes(`t ${name}`);
    await connection.run('CREATE TABLE witness AS SELECT 1 AS seen');
    await connection.run(
      `CREATE TABLE ${table} AS SELECT 1 AS ${inQuotes(name)}, 'Größe: Software' AS ${inQuotes(`x${name}`)}`,
    );
    const fields: SqlRequest['fields'] = [['Industry', `x${name}`, 'text']];
    const changes = { table, key: name, fields };
    const [query] = filesOf(changes);
    expect(await runFile(connection, query?.text ?? '')).toMatchObject([
      { [name]: 1, icp_definition: 'Ideal Customer Profile', icp_version: 7 },
    ]);
    const makes = inQuotes(`v ${name}`);
    await runFile(connection, filesOf({ ...changes, kind: 'view', makes })[0]?.text ?? '');
    const later = await database.connect();
    expect(await runFile(later, `SELECT * FROM ${makes}`)).toHaveLength(1);
    expect(await runFile(later, 'SELECT * FROM witness')).toEqual([{ seen: 1 }]);
  });

  it('gives the verdict of a table of deals in a file that runs as it is', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(
      "CREATE TABLE deals AS SELECT range AS id, 'Closed ' || CASE WHEN range % 3 = 0 THEN 'Won' ELSE 'Lost' END AS stage, 'Software' AS industry FROM range(90)",
    );
    const [file] = filesOf({
      ...{ kind: 'verdict', table: 'deals', key: '', fields: [['Industry', 'industry', 'text']] },
      deals: [
        ['Outcome', 'stage', 'text'],
        ['Deal ID', 'id', 'whole'],
      ],
    });
    expect(await runFile(connection, file?.text ?? '')).toMatchObject([
      { rate: 'won deals in the ICP', deals: 30 },
      { rate: 'lost deals outside', deals: 60 },
    ]);
  });

  it('is without quotes the table that the database would take', () => {
    const from = (database: SqlRequest['database'], table: string) =>
      /FROM (\S+\.\S+)/.exec(filesOf({ database, table })[0]?.text ?? '')?.[1];
    expect(from('snowflake', 'crm.accounts')).toBe('"CRM"."ACCOUNTS"');
    expect(from('snowflake', 'crm."accounts"')).toBe('"CRM"."accounts"');
    expect(from('postgres', 'CRM.Accounts')).toBe('"crm"."accounts"');
    expect(from('bigquery', 'CRM.Accounts')).toBe('`CRM`.`Accounts`');
    expect(from('duckdb', 'CRM.Accounts')).toBe('"CRM"."Accounts"');
  });

  it('may be without quotes where it holds none', () => {
    const [{ text } = { text: '' }] = filesOf({ table: 'my accounts; DROP TABLE x --.order' });
    expect(text).toContain('FROM "my accounts; DROP TABLE x --"."order"');
  });
});

/** Criteria over all operators, each on a field of its own. */
function definitionOf(size: number) {
  const all = [...operators.values()];
  const [first] = smallDefinition.criteria;
  const criteria = Array.from({ length: size }, (_, index) => {
    const { name: operator, example: value } = all[index % all.length]!;
    return { ...first!, id: `C${index}`, field: `Field ${index}`, operator, value };
  });
  return { ...smallDefinition, criteria };
}

it.each([20, 60])('of %i criteria is a text that a sidebar can take', (size) => {
  const fields = Array.from(
    { length: size },
    (_, index) => [`Field ${index}`, `field_${index}`, 'text'] as [string, string, 'text'],
  );
  const sizes = databases.map(([database]) => {
    const [file] = filesOf({ database, fields }, definitionOf(size));
    return [database, Math.round((file?.text.length ?? 0) / 1024)] as const;
  });
  if (process.env.SIZES)
    console.log(size, sizes.map(([name, kb]) => `${name} ${kb} KB`).join(', '));
  for (const [, kb] of sizes) expect(kb).toBeLessThan(1024);
});
