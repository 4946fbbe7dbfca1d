import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { scores } from '../../../../src/app/bulk/main';
import { fitBar } from '../../../../src/app/look/fit-bar';
import { mulberry32 } from '../../../../src/app/sample/random';
import { scoreTable } from '../../../../src/app/scoring/score-table';
import type { Definition } from '../../../../src/definition/definition';
import { newField } from '../../../../src/definition/fields';
import { shortNames } from '../../../../src/definition/short-names';
import { shortReasons } from '../../../../src/engine/short-reason';
import { type Bulk, runBulk } from '../../../../src/host/command/bulk/run-bulk';
import type { Scorer } from '../../../../src/host/command/bulk/scorer';
import { encodeDefinitionFile } from '../../../../src/warehouse/file/definition-file';
import { rowsOf, TODAY, triedColumns, triedTable } from '../../../warehouse/support/accounts';
import { load, openDuckDB } from '../../../warehouse/support/duckdb';
import { randomDefinition } from '../../../warehouse/support/random-definition';

const NOW = Date.UTC(2025, 2, 4, 14, 5);
const scorer: Scorer = scores;
const COLUMNS = [
  'Tier',
  'Score',
  'Fit',
  'Reason',
  'Next Action',
  'Coverage',
  'Version',
  'Scored At',
];
const headers = COLUMNS.map((column) => `ICP ${column}`);

let duckdb: DuckDBConnection;
let folder: string;
beforeAll(async () => {
  duckdb = await openDuckDB();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bulk-'));
  onTestFinished(() => rm(folder, { recursive: true }));
});

const at = (file: string) => join(folder, file);

/** Scores a file of the folder by a definition; what it printed. */
async function run(
  definition: Definition,
  input: string,
  output: string,
  more: Partial<Bulk> = {},
) {
  const printed: string[] = [];
  await runBulk(
    {
      ...{ input: at(input), output: at(output), memory: '1GB', now: NOW },
      ...{ timeZone: 'UTC', locale: 'en_US' },
      definition: { name: '', version: 3, from: { state: definition } },
      ...more,
    },
    scorer,
    (line) => printed.push(line),
  );
  return printed;
}

/** One criterion on each of some fields. */
function asking(...asked: readonly (readonly [field: string, operator: string, value: string])[]) {
  const made = randomDefinition(mulberry32(1), [{ name: 'A', type: 'text' }]);
  return {
    ...made,
    settings: {
      ...made.settings,
      name: 'Asked',
      asOf: undefined,
      missingWords: ['n/a'],
      minimumCoverage: 0.6,
    },
    dimensions: [{ name: 'D', weight: 1, question: '' }],
    exclusions: [],
    criteria: asked.map(([field, operator, value], index) => ({
      ...{ id: `C${index}`, name: '', field, operator, value, dimension: 'D', points: 10 },
      ...{ ifMissing: 'skip' as const, on: true, why: '' },
    })),
  };
}

const software = asking(['Industry', 'is any of', 'Software'], ['Employees', 'at least', '100']);

async function rowsIn(file: string): Promise<unknown[][]> {
  return (await duckdb.runAndReadAll(`SELECT * FROM '${at(file)}'`)).getRowsJS() as unknown[][];
}

/** What Score accounts writes beside each row of `triedTable`. */
function expectedCells(definition: Definition, rows: ReturnType<typeof rowsOf>) {
  const columns = new Map(triedColumns.map(({ field }, index) => [field, index + 1]));
  const numbered = rows.map((row, id) => [id, ...row]);
  const table = { rows: numbered, columnOf: (field: string) => columns.get(field) };
  const scored = scoreTable(definition, table, {
    asOf: definition.settings.asOf ?? TODAY,
    today: TODAY,
    dayOf: (date) => Math.floor(date.getTime() / 86_400_000),
    decimalComma: definition.settings.numbersWritten === '1.234,5',
  });
  const reason = shortReasons(scored.model, table, scored.judged, shortNames(definition.criteria));
  return rows.map((_, row) => {
    const account = scored.account(row);
    if (account === undefined) return headers.map(() => '');
    const { tier, score, nextAction, coverage } = account;
    const written = [tier, score, fitBar(score), reason(row), nextAction, coverage];
    return [...written, 'v3', '2025-03-04 14:05'];
  });
}

describe('a run over a file of accounts', { timeout: 60_000 }, () => {
  it.each([1, 4])(
    'writes what Score accounts writes, in the order of the rows: %i',
    async (seed) => {
      const random = mulberry32(seed);
      const table = triedTable(random, 500, 400);
      await duckdb.run('DROP TABLE IF EXISTS tried');
      await load(duckdb, 'tried', table);
      await duckdb.run(`COPY tried TO '${at('accounts.parquet')}'`);
      const fields = triedColumns.map(({ field, name }) => newField(field, [name]));
      const asked = triedColumns.map(({ field, type }) => ({ name: field, type }));
      const made = { ...randomDefinition(random, asked), fields };
      const definition = { ...made, settings: { ...made.settings, minimumCoverage: 0.5 } };
      await run(definition, 'accounts.parquet', 'scored.parquet', { chunk: 137 });
      const found = await duckdb.runAndReadAll(`SELECT * FROM '${at('scored.parquet')}'`);
      const names = ['id', ...triedColumns.map(({ name }) => name)];
      expect(found.columnNames()).toEqual([...names, ...headers]);
      const rows = found.getRowsJS();
      expect(rows.map(([id]) => id)).toEqual(rows.map((_, row) => row));
      const written = rows.map((row) => row.slice(names.length).map((cell) => cell ?? ''));
      expect(written).toEqual(expectedCells(definition, rowsOf(table)));
      expect(await readdir(folder)).toEqual(['accounts.parquet', 'scored.parquet']);
    },
  );

  it('reads and writes CSV, keeps its texts, and says what came of it', async () => {
    await writeFile(
      at('accounts.csv'),
      '\ufeffCode;industry;"Employees"\r\n007;Software;"1,200"\r\n"a;b";"Soft\r\nware";n/a\r\n;;\r\n9;Retail;5\r\n',
    );
    const printed = await run(software, 'accounts.csv', 'scored.csv');
    expect((await readFile(at('scored.csv'), 'utf8')).split('\n').slice(0, 2)).toEqual([
      `Code,industry,Employees,${headers.join(',')}`,
      expect.stringMatching(/^007,Software,"1,200",Tier \d,100\.0,██████████,"Fits /),
    ]);
    const rows = await rowsIn('scored.csv');
    expect(rows.map((row) => row[4])).toEqual([100, null, null, 0]);
    expect(rows[1]?.slice(0, 4)).toEqual(['a;b', 'Soft\r\nware', 'n/a', 'Needs data']);
    expect(rows[1]?.[7]).toBe('Fill in Employees');
    expect(printed.at(-1)).toMatch(
      /^4 accounts are in .*scored\.csv: 1 Tier \d, 1 Tier \d, 1 Needs data\.$/,
    );
    expect(printed).toContain('4 of 4 accounts scored (100 %)');
  });

  it('finds columns by other names, and by their words', async () => {
    const definition = {
      ...asking(
        ['Last visit', 'is known', ''],
        ['is_customer', 'is yes', ''],
        ['Sector', 'is known', ''],
      ),
      fields: [newField('Sector', ['Branche'])],
    };
    await writeFile(at('a.csv'), 'last_visit,is_customer,BRANCHE\n1,yes,x\n');
    await run(definition, 'a.csv', 'b.parquet');
    expect((await rowsIn('b.parquet'))[0]?.[4]).toBe(100);
  });

  it('takes a definition as a file, and its fingerprint for a version', async () => {
    await writeFile(at('a.csv'), 'Industry,Employees\nSoftware,200\n');
    const from = { text: encodeDefinitionFile(software), name: 'icp.json' };
    await run(software, 'a.csv', 'b.csv', { definition: { name: '', from } });
    expect((await rowsIn('b.csv'))[0]?.[8]).toMatch(/^\w{6,}$/);
  });

  it('replaces the columns of an earlier run, and keeps those of another definition', async () => {
    await writeFile(
      at('a.csv'),
      'Industry,Employees,ICP Score,icp tier,ICP Tier (PLG)\nSoftware,200,3,x,Tier 9\n',
    );
    await run(software, 'a.csv', 'b.parquet');
    const found = await duckdb.runAndReadAll(`SELECT * FROM '${at('b.parquet')}'`);
    expect(found.columnNames()).toEqual(['Industry', 'Employees', 'ICP Tier (PLG)', ...headers]);
  });

  it('says what stays in the sheet', async () => {
    await writeFile(at('a.csv'), 'Industry,Employees\nSoftware,200\n');
    const definition = { ...software, settings: { ...software.settings, tierMargin: 2 } };
    const [said] = await run(definition, 'a.csv', 'b.csv');
    expect(said).toBe('Only the definition scores here: kept tiers stay in the spreadsheet.');
  });

  it.each<[what: string, changes: Partial<Definition>]>([
    ['no criterion', { criteria: [] }],
    ['none that is on', { criteria: software.criteria.map((one) => ({ ...one, on: false })) }],
  ])('refuses a definition with %s', async (_, changes) => {
    await writeFile(at('a.csv'), 'Industry,Employees\nSoftware,200\n');
    await expect(run({ ...software, ...changes }, 'a.csv', 'b.csv')).rejects.toThrow(
      'The definition must have a criterion that is on and counts, got none',
    );
    expect(await readdir(folder)).toEqual(['a.csv']);
  });

  it('takes names with quotes, stars and braces for what they are', async () => {
    await mkdir(at("it's [1] *"));
    await writeFile(at("it's [1] */a?{b}.csv"), 'Industry,Employees\nSoftware,200\n');
    await writeFile(at("it's [1] */ab.csv"), 'Industry,Employees\nRetail,2\n');
    await run(software, "it's [1] */a?{b}.csv", "it's [1] */o'ut*.csv");
    expect(await readFile(at("it's [1] */o'ut*.csv"), 'utf8')).toContain('Software,200,Tier');
  });

  it('scores 2,000 columns, nested ones kept as they are', async () => {
    const others = Array.from({ length: 1995 }, (_, index) => `${index} AS "c${index}"`);
    await duckdb.run(
      `COPY (SELECT 'Software' AS industry, 120 AS employees, [1, 2] AS rowid, {'a': 1} AS icp_row, 7 AS file_row_number, ${others.join(', ')})
       TO '${at('wide.parquet')}'`,
    );
    await run(software, 'wide.parquet', 'scored.parquet');
    const found = await duckdb.runAndReadAll(
      `SELECT rowid, icp_row, c1994, "ICP Score" FROM '${at('scored.parquet')}'`,
    );
    expect(found.getRowsJS()).toEqual([[[1, 2], { a: 1 }, 1994, 100]]);
  });

  const csv = 'Industry,Employees\nSoftware,200\n';
  it.each<[what: string, content: string, message: string]>([
    ['no rows', 'Industry,Employees\n', 'in.csv must be a file with accounts, got headers alone'],
    ['nothing', '', 'in.csv must be a CSV file with headers in its first row, got none'],
    [
      'missing columns',
      'Company,Sector\nA,B\n',
      'Industry must be the header of a column ("Industry"), got nothing (in.csv)\n' +
        'Employees must be the header of a column ("Employees"), got nothing (in.csv)',
    ],
    [
      'a column that stands twice',
      'Industry,industry,Employees\na,b,1\n',
      'Industry must be the header of one column only, got A "Industry" and B "industry" (in.csv)',
    ],
    [
      'a row of another length',
      `${csv}a,b,c\n`,
      'in.csv must be a CSV file that can be read, got "Invalid Input Error: CSV Error on Line: 3 Expected Number of Columns: 2 Found: 3"',
    ],
    [
      'no UTF-8',
      'Industry,Employees\nB\xfcro,1\n',
      'in.csv must be a CSV file that can be read, got',
    ],
  ])('refuses a CSV file with %s', async (_, content, message) => {
    await writeFile(at('in.csv'), content, 'latin1');
    await expect(run(software, 'in.csv', 'out.csv')).rejects.toThrow(message);
    expect(await readdir(folder)).toEqual(['in.csv']);
  });

  it.each<[what: string, select: string, message: string]>([
    [
      'nested columns',
      "SELECT ['Software'] AS Industry, 5 AS Employees",
      'Column of Industry must be of texts, numbers, days, or yes and no, got "Industry" of the type VARCHAR[] (in.parquet)',
    ],
    ['no rows', "SELECT 'a' AS Industry, 5 AS Employees WHERE false", 'got headers alone'],
    [
      'wrong types',
      "SELECT 'a' AS Industry, TIME '10:00' AS Employees",
      '"Employees" of the type TIME',
    ],
  ])('refuses a Parquet file with %s', async (_, select, message) => {
    await duckdb.run(`COPY (${select}) TO '${at('in.parquet')}'`);
    await expect(run(software, 'in.parquet', 'out.csv')).rejects.toThrow(message);
    expect(await readdir(folder)).toEqual(['in.parquet']);
  });

  it('reads times however fine they are', async () => {
    await duckdb.run(
      `COPY (SELECT TIMESTAMP_NS '2025-03-04 10:00:00' AS "Last visit", TIMESTAMP_MS '2024-01-01' AS Seen)
       TO '${at('in.parquet')}'`,
    );
    const definition = asking(
      ['Last visit', 'within last days', '0'],
      ['Seen', 'within last days', '90'],
    );
    await run(definition, 'in.parquet', 'out.parquet');
    expect((await rowsIn('out.parquet'))[0]?.[3]).toBe(50);
  });

  it('refuses signs that are asked of a column of numbers with decimals', async () => {
    await duckdb.run(
      `COPY (SELECT 0.1::DOUBLE AS Industry, 5 AS Employees) TO '${at('in.parquet')}'`,
    );
    const definition = asking(['Industry', 'contains any of', '0.1']);
    await expect(run(definition, 'in.parquet', 'out.csv')).rejects.toThrow(
      'Column of Industry must be of text or whole numbers',
    );
  });

  it.each<[input: string, output: string, message: string]>([
    ['in.csv', 'in.csv', 'The output must be another file than the accounts, got the same'],
    ['in.csv', 'there.csv', 'The output must be a new file, got one that is there'],
    ['in.csv', 'out.xlsx', 'Accounts and output must be files that end in .parquet or .csv, got'],
    ['in.xlsx', 'out.csv', 'Accounts and output must be files that end in .parquet or .csv, got'],
    ['gone.csv', 'out.csv', 'The file of accounts must be a file, got nothing of this name'],
    ['folder.csv', 'out.csv', 'The file of accounts must be a file, got a folder'],
    ['in.csv', 'gone/out.csv', 'The folder of the output must be there, got nothing of this name'],
    ['text.parquet', 'out.csv', 'text.parquet must be a Parquet file that can be read, got'],
  ])('refuses %s to %s', async (input, output, message) => {
    for (const file of ['in.csv', 'in.xlsx', 'there.csv', 'text.parquet'])
      await writeFile(at(file), csv);
    await mkdir(at('folder.csv'));
    const before = await readdir(folder);
    await expect(run(software, input, output)).rejects.toThrow(message);
    expect(await readdir(folder)).toEqual(before);
    expect(await readFile(at('there.csv'), 'utf8')).toBe(csv);
  });

  it.each<[thrown: string, message: string]>([
    ['IO Error: Could not write file: No space left on device', 'No room is left on the disk of'],
    [
      'Out of Memory Error: could not allocate',
      'takes more memory than 1GB: give it more by --memory',
    ],
  ])('tells %s in plain words', async (thrown, message) => {
    await writeFile(at('in.csv'), csv);
    const failing: Scorer = (asked) => ({
      ...scores(asked),
      scoresOf: () => `SELECT error('${thrown}')`,
    });
    const bulk = {
      ...{ input: at('in.csv'), output: at('out.csv'), memory: '1GB', now: NOW },
      ...{ timeZone: 'UTC', locale: 'en_US' },
      definition: { name: '', version: 3, from: { state: software } },
    };
    await expect(runBulk(bulk, failing, () => undefined)).rejects.toThrow(message);
    expect(await readdir(folder)).toEqual(['in.csv']);
  });
});
