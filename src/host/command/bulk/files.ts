import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, open, rename, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { readHeaders } from '../../core/csv/read';
import { text } from './database';
import { words } from './words';

/** A file as DuckDB reads it. */
export interface FileSource {
  /** Behind `FROM`. */
  readonly rows: string;
  /** The same with the number of each row, where some of the rows can be read alone. */
  readonly numbered?: string;
  /** As they stand in the file, where DuckDB would number those that stand twice. */
  readonly headers?: readonly string[];
}

/** How a kind of file is read and written in DuckDB. */
export interface Format {
  readonly name: string;
  readonly read: (path: string) => Promise<FileSource>;
  /** Of `COPY`. */
  readonly options: string;
}

const formats: Readonly<Record<string, Format>> = {
  '.parquet': {
    name: 'Parquet',
    read: async (path) => ({
      rows: `read_parquet(${text(path)}, hive_partitioning = false)`,
      numbered: `read_parquet(${text(path)}, hive_partitioning = false, file_row_number = true)`,
    }),
    options: 'FORMAT parquet',
  },
  '.csv': { name: 'CSV', read: readCsv, options: 'FORMAT csv, HEADER' },
};

/** Bytes that hold the headers. */
const HEAD = 1_000_000;

/**
 * Cells are texts: what a text means, the definition's readers say. Nothing else is left to be found
 * out, since what DuckDB guesses may skip rows.
 */
async function readCsv(path: string): Promise<FileSource> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const head = new TextDecoder().decode(buffer.subarray(0, bytesRead));
    const { separator, headers } = readHeaders(head);
    if (headers.every((header) => header.trim() === ''))
      throw new Error(words.noHeaders(basename(path)));
    const columns = uniqueNames(headers).map((header) => `${text(header)}: 'VARCHAR'`);
    const options = [
      ...['auto_detect = false', 'header = true', `delim = ${text(separator)}`],
      ...[`quote = '"'`, `escape = '"'`, `columns = {${columns.join(', ')}}`],
    ];
    return { rows: `read_csv(${text(path)}, ${options.join(', ')})`, headers };
  } finally {
    await file.close();
  }
}

/** No two the same in any case, and none blank. */
function uniqueNames(headers: readonly string[]): string[] {
  const used = new Set<string>();
  return headers.map((header, index) => {
    const start = header.trim() === '' ? `column ${index + 1}` : header;
    let unique = start;
    for (let count = 2; used.has(unique.toLowerCase()); count++) unique = `${start} ${count}`;
    used.add(unique.toLowerCase());
    return unique;
  });
}

/** @throws where the name of a file does not say that it is one of the kinds */
export function formatOf(file: string): Format {
  const format = formats[extname(file).toLowerCase()];
  if (format === undefined) throw new Error(words.format(file));
  return format;
}

/** @throws where the accounts are no file, or the output is there already */
export async function checkFiles(input: string, output: string): Promise<void> {
  formatOf(input);
  formatOf(output);
  const found = await stat(input).catch(() => undefined);
  if (!found?.isFile()) {
    throw new Error(words.noFile(input, found === undefined ? 'nothing of this name' : 'a folder'));
  }
  if (resolve(input) === resolve(output)) throw new Error(words.same(output));
  if (existsSync(output)) throw new Error(words.exists(output));
  const above = dirname(resolve(output));
  if (!existsSync(above)) throw new Error(words.noFolder(above));
}

/** What ends a process; asked again, it does so at once. */
const STOPS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Has a file made in a folder of its own beside where it goes, and moves it there once it is whole; the
 * folder goes in any case, also where a person stops it.
 *
 * @param make - Makes the file; it may leave others beside it.
 * @throws where the folder can't be written, and what `make` throws
 */
export async function wholeFile<T>(
  output: string,
  make: (path: string, folder: string) => Promise<T>,
): Promise<T> {
  const above = dirname(resolve(output));
  const folder = await mkdtemp(join(above, '.icp-bulk-')).catch((error: Error) => {
    throw new Error(words.unwritable(above, error.message));
  });
  const clear = () => rmSync(folder, { recursive: true, force: true });
  const stop = (signal: NodeJS.Signals) => {
    clear();
    process.kill(process.pid, signal);
  };
  for (const signal of STOPS) process.once(signal, stop);
  try {
    const path = join(folder, basename(output));
    const made = await make(path, folder);
    if (existsSync(output)) throw new Error(words.exists(output));
    await rename(path, output);
    return made;
  } finally {
    for (const signal of STOPS) process.off(signal, stop);
    clear();
  }
}
