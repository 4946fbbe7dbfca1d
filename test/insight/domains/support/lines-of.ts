import { readFileSync } from 'node:fs';

/** The lines of a table of `test/fixtures/domains`, its cells apart. */
export function linesOf(table: string): string[][] {
  return readFileSync(`test/fixtures/domains/${table}.tsv`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
