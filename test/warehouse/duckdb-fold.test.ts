import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { mulberry32, pick } from '../../src/app/sample/random';
import { fold } from '../../src/engine/values/fold';
import { duckdb } from '../../src/warehouse/dialects/duckdb';
import { foldableSigns } from '../../src/warehouse/dialects/duckdb-fold';
import { hostileTexts } from './support/hostile-texts';

/** A database that has nothing but what the statement itself brings. */
async function openPlain() {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const sql of duckdb.prelude) await connection.run(sql);
  return connection;
}

const foldable = new RegExp(`^[${foldableSigns().replace(/\\x/g, '\\u')}]*$`, 'u');

/** The folded form of texts that it does not refuse. */
async function foldedBy(connection: DuckDBConnection, texts: readonly string[]) {
  await connection.run('CREATE OR REPLACE TABLE texts (place INTEGER, cell VARCHAR)');
  const appender = await connection.createAppender('texts');
  texts.forEach((text, place) => {
    appender.appendInteger(place);
    appender.appendVarchar(text);
    appender.endRow();
  });
  appender.closeSync();
  const result = await connection.runAndReadAll('SELECT icp_fold(cell) FROM texts ORDER BY place');
  return result.getRowsJS().map(([text]) => text);
}

it('folds every sign as the engine does, or refuses it', async () => {
  const signs = Array.from({ length: 0x1ffff }, (_, code) => code + 1)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((sign) => foldable.test(sign));
  expect(await foldedBy(await openPlain(), signs)).toEqual(signs.map(fold));
  expect(signs.length).toBeGreaterThan(30_000);
});

it('folds texts as the engine does, or refuses them', async () => {
  const connection = await openPlain();
  const random = mulberry32(1);
  const pieces = [
    'Łódź ',
    'STRAẞE',
    ' – ',
    'ΣΑΣ',
    'e\u0301',
    'Ё',
    '漢字',
    '🚀',
    '「',
    '\u00a0',
    'ø',
    'n',
  ];
  const made = Array.from({ length: 2000 }, () =>
    [1, 2, 3].map(() => pick(random, pieces)).join(''),
  );
  const texts = [...made, ...hostileTexts(random, 1000)].filter((text) => foldable.test(text));
  expect(await foldedBy(connection, texts)).toEqual(texts.map(fold));
  expect(texts.length).toBeGreaterThan(2500);
  await expect(foldedBy(connection, ['क़िला'])).rejects.toThrow('does not fold as ICP Score does');
});
