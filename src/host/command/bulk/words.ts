const must = (what: string, expected: string, received: string) =>
  `${what} must be ${expected}, got ${received}`;

/** What a run over a file of accounts says. */
export const words = {
  noDuckDB:
    'DuckDB must be installed for --bulk, got none: npm install --no-save @duckdb/node-api@1.5.6-r.1',
  format: (file: string) => must('Accounts and output', 'files that end in .parquet or .csv', file),
  noFile: (file: string, received: string) =>
    must('The file of accounts', 'a file', `${received} (${file})`),
  exists: (file: string) =>
    must(
      'The output',
      'a new file',
      `one that is there (${file}): move it away, or name another one`,
    ),
  same: (file: string) =>
    must('The output', 'another file than the accounts', `the same (${file}): name another --out`),
  noFolder: (folder: string) =>
    must('The folder of the output', 'there', `nothing of this name (${folder}): make it first`),
  unwritable: (folder: string, why: string) =>
    must('The folder of the output', 'one that can be written', `${why} (${folder})`),
  unreadable: (file: string, format: string, why: string) =>
    must(file, `a ${format} file that can be read`, `"${why}"`),
  noHeaders: (file: string) => must(file, 'a CSV file with headers in its first row', 'none'),
  noRows: (file: string) => must(file, 'a file with accounts', 'headers alone'),
  diskFull: (folder: string) =>
    `No room is left on the disk of ${folder}: the run needs it for a copy of the accounts and for the output. Nothing was written.`,
  noMemory: (limit: string) =>
    `The run takes more memory than ${limit}: give it more by --memory, such as --memory 8GB. Nothing was written.`,
  definition: (file: string) =>
    must('The definition', 'a file that can be read', `nothing of this name (${file})`),
  reading: (file: string) => `Reading ${file} …`,
  scored: (done: number, total: number) =>
    `${count(done)} of ${count(total)} accounts scored (${Math.floor((100 * done) / total)} %)`,
  writing: (file: string) => `Writing ${file} …`,
  done: (file: string, total: number, tiers: readonly string[]) =>
    `${count(total)} accounts are in ${file}: ${tiers.join(', ')}.`,
  tier: (name: string, rows: number) => `${count(rows)} ${name}`,
} as const;

function count(number: number): string {
  return number.toLocaleString('en-US');
}
