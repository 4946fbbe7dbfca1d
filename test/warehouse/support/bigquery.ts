import { type DuckDBConnection, DuckDBScalarFunction, VARCHAR } from '@duckdb/node-api';
import { bigquery } from '../../../src/warehouse/dialects/bigquery';
import type { Dialect } from '../../../src/warehouse/dialects/dialect';
import { duckdb } from '../../../src/warehouse/dialects/duckdb';
import { valuesTable } from '../../../src/warehouse/dialects/standard';

/**
 * BigQuery's dialect as far as DuckDB can run it by translation. Tables of constants, pieces and
 * lists are built of structs and arrays, which the two write too differently: DuckDB's own stand in.
 */
export const translatable: Dialect = {
  ...bigquery,
  table: valuesTable(bigquery.text),
  pieces: duckdb.pieces,
  items: (value) =>
    duckdb
      .items(value)
      .replace(/'((?:[^']|'')*)'/g, (_, text: string) => bigquery.text(text.replace(/''/g, "'"))),
};

const TOKEN =
  /--[^\n]*|r'[^']*'|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|\d+(?:\.\d+)?(?:e-?\d+)?|\[SAFE_OFFSET\((\d+)\)\]|[A-Za-z_][A-Za-z0-9_]*|[\s\S]/g;

const types: Readonly<Record<string, string>> = {
  STRING: 'VARCHAR',
  FLOAT64: 'DOUBLE',
  INT64: 'BIGINT',
  SAFE_CAST: 'TRY_CAST',
  NFKD: "'NFKD'",
  NFC: "'NFC'",
  DAY: "'DAY'",
};
/** BigQuery's gives `NULL` where one of its texts is. */
function concatOf(count: number): string {
  const texts = Array.from({ length: count }, (_, at) => `text_${at + 1}`);
  return `(${texts.join(', ')}) AS ${texts.join(' || ')}`;
}

/** Functions that both have under one name with another meaning, or that DuckDB lacks. */
const shims = [
  'REGEXP_CONTAINS(a, b) AS regexp_matches(a, b)',
  'REGEXP_EXTRACT(a, b) AS CASE WHEN regexp_matches(a, b) THEN regexp_extract(a, b, 1) END',
  "REGEXP_REPLACE(a, b, c) AS regexp_replace(a, b, c, 'g')",
  'IS_NAN(a) AS isnan(a)',
  'IS_INF(a) AS isinf(a)',
  'SPLIT(a, b) AS string_split(a, b)',
  `CONCAT${[2, 3, 4, 5, 6].map(concatOf).join(', ')}`,
  'DATE_DIFF(a, b, c) AS a - b',
];
const renamed = new Set([...shims.map((shim) => shim.replace(/\(.*/, '')), 'NORMALIZE']);

/** A statement for BigQuery as one for DuckDB. */
export function translated(query: string): string {
  let isInExtract = false;
  return query.replace(TOKEN, (token, offset: string | undefined) => {
    if (token.startsWith('--')) return token;
    if (token.startsWith("r'")) return duckdb.text(token.slice(2, -1));
    if (token.startsWith("'")) return duckdb.text(unescaped(token.slice(1, -1)));
    if (token.startsWith('`')) return duckdb.identifier(unescaped(token.slice(1, -1)));
    if (offset !== undefined) return `[${Number(offset) + 1}]`;
    if (/^\d+\.\d+$|^\d{7,}$/.test(token)) return `${token}e0`;
    const wasInExtract = isInExtract;
    isInExtract = token === 'EXTRACT' || (isInExtract && token === '(');
    if (wasInExtract && token === 'DAY') return token;
    return types[token] ?? (renamed.has(token) ? `BQ_${token}` : token);
  });
}

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|(.))/gs, (_, short, long, sign) =>
    sign === undefined
      ? String.fromCodePoint(Number.parseInt(short ?? long, 16))
      : sign === 'n'
        ? '\n'
        : sign,
  );
}

/** Gives a database what translated statements call. */
export async function addShims(connection: DuckDBConnection): Promise<void> {
  for (const shim of shims) await connection.run(`CREATE MACRO BQ_${shim}`);
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({
      name: 'BQ_NORMALIZE',
      returnType: VARCHAR,
      parameterTypes: [VARCHAR, VARCHAR],
      mainFunction: (_, input, output) => {
        const [texts, forms] = [input.getColumnVector(0), input.getColumnVector(1)];
        for (let row = 0; row < input.rowCount; row++) {
          const text = texts.getItem(row);
          output.setItem(
            row,
            text === null ? null : String(text).normalize(String(forms.getItem(row))),
          );
        }
        output.flush();
      },
    }),
  );
}
