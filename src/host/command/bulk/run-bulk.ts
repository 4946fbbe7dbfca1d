import { symlink } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { type Database, name, openDatabase, text } from './database';
import { checkFiles, type FileSource, formatOf, wholeFile } from './files';
import type { DefinitionFrom, FileColumn, Scorer, Scores } from './scorer';
import { words } from './words';

/** A run over a file of accounts. */
export interface Bulk {
  readonly input: string;
  readonly output: string;
  /** Such as `4GB`. */
  readonly memory: string;
  readonly definition: DefinitionFrom;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly timeZone: string;
  readonly locale: string;
  /** Accounts that are scored at once; 1,000,000 where it is left out. */
  readonly chunk?: number;
}

type Print = (line: string) => void;

/**
 * Scores a file of accounts into another one: its columns, then those of Score accounts, in the order
 * of its rows. The output is whole or not there.
 *
 * @throws where a file, a column or the definition does not serve, and where disk or memory are full
 * @example await runBulk({ input: 'accounts.parquet', output: 'scored.parquet', … }, scorer, print)
 */
export async function runBulk(bulk: Bulk, scorer: Scorer, print: Print): Promise<void> {
  const { input, output, memory } = bulk;
  await checkFiles(input, output);
  const done = await wholeFile(output, async (path, folder) => {
    const database = await openDatabase(folder, memory);
    try {
      return await score(bulk, database, { path, folder }, scorer, print);
    } catch (error) {
      throw explained(error, bulk);
    } finally {
      database.close();
    }
  });
  print(done);
}

async function score(
  bulk: Bulk,
  database: Database,
  { path, folder }: { readonly path: string; readonly folder: string },
  scorer: Scorer,
  print: Print,
): Promise<string> {
  const { input, output } = bulk;
  const file = basename(input);
  const source = await formatOf(input).read(await plainPath(input, folder));
  const columns = await readable(bulk, () => columnsOf(database, source));
  const row = freeName(columns);
  const scores = scorer({ ...bulk, ...bulk.definition, columns, file, row });
  for (const [name, of] of Object.entries(scores.functions)) database.register(name, of);
  for (const remark of scores.remarks) print(remark);
  print(words.reading(file));
  await readable(bulk, () => database.run(accountsSql(source, columns, row)));
  const [[rows] = []] = await database.rows('SELECT count(*) FROM accounts');
  const total = Number(rows);
  if (total === 0) throw new Error(words.noRows(file));
  await scoreChunks(database, scores, row, { total, chunk: bulk.chunk ?? CHUNK }, print);
  print(words.writing(basename(output)));
  const all = [
    ...scores.kept.map((one) => `accounts.${name(one)}`),
    ...scores.headers.map((one) => `scores.${name(one)}`),
  ];
  await database.run(
    `COPY (SELECT ${all.join(', ')} FROM accounts POSITIONAL JOIN scores) TO ${text(path)} (${formatOf(output).options})`,
  );
  return words.done(output, total, await tiersOf(database, scores));
}

/** Accounts that are scored at once. */
const CHUNK = 1_000_000;

async function scoreChunks(
  database: Database,
  { scoresOf }: Scores,
  row: string,
  { total, chunk }: { readonly total: number; readonly chunk: number },
  print: Print,
): Promise<void> {
  for (let from = 0; from < total; from += chunk) {
    const to = Math.min(total, from + chunk);
    const rows = `(SELECT * FROM accounts WHERE ${name(row)} >= ${from} AND ${name(row)} < ${to})`;
    const into = from === 0 ? 'CREATE TABLE scores AS' : 'INSERT INTO scores';
    await database.run(`${into} ${scoresOf(rows)}`);
    print(words.scored(to, total));
  }
}

async function tiersOf(database: Database, { tier, score }: Scores): Promise<string[]> {
  const counts = await database.rows(
    `SELECT ${name(tier)}, count(*) FROM scores WHERE ${name(tier)} IS NOT NULL
     GROUP BY ALL ORDER BY max(${name(score)}) DESC NULLS LAST`,
  );
  return counts.map(([one, rows]) => words.tier(String(one), Number(rows)));
}

/** A name that would stand for several files is read by another one. */
async function plainPath(input: string, folder: string): Promise<string> {
  const path = resolve(input);
  if (!/[*?[\]{}]/.test(path)) return path;
  const plain = join(folder, `accounts${extname(input)}`);
  await symlink(path, plain);
  return plain;
}

/** The rows with their numbers: a file that is read in parts stays where it is. */
function accountsSql(
  { rows, numbered }: FileSource,
  columns: readonly FileColumn[],
  row: string,
): string {
  const isTaken = columns.some((column) => column.name.toLowerCase() === NUMBER);
  return numbered === undefined || isTaken
    ? `CREATE TABLE accounts AS SELECT *, row_number() OVER () - 1 AS ${name(row)} FROM ${rows}`
    : `CREATE VIEW accounts AS SELECT * EXCLUDE (${NUMBER}), ${NUMBER} AS ${name(row)} FROM ${numbered}`;
}

/** What DuckDB calls the number of a row in its file. */
const NUMBER = 'file_row_number';

async function columnsOf(database: Database, { rows, headers }: FileSource): Promise<FileColumn[]> {
  const described = await database.rows(`DESCRIBE SELECT * FROM ${rows}`);
  return described.map(([column, declared], index) => ({
    name: String(column),
    header: headers?.[index] ?? String(column),
    declared: String(declared),
  }));
}

/** A name of a column that no column begins with. */
function freeName(columns: readonly FileColumn[]): string {
  let free = 'icp_row';
  while (columns.some((column) => column.name.toLowerCase().startsWith(free))) free += '_';
  return free;
}

async function readable<T>({ input }: Bulk, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (isFull(error)) throw error;
    const [first, , third] = messageOf(error).split('\n');
    const why = [first, third].join(' ').trim();
    throw new Error(words.unreadable(basename(input), formatOf(input).name, why));
  }
}

const isDiskFull = (error: unknown) =>
  /no space left|ENOSPC|not enough (?:disk )?space|max_temp_directory_size/i.test(messageOf(error));
const isMemoryFull = (error: unknown) => /out of memory/i.test(messageOf(error));
const isFull = (error: unknown) => isDiskFull(error) || isMemoryFull(error);

function explained(error: unknown, { output, memory }: Bulk): unknown {
  if (isDiskFull(error)) return new Error(words.diskFull(output));
  return isMemoryFull(error) ? new Error(words.noMemory(memory)) : error;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
