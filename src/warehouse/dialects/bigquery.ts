import { re2 } from '../regex';
import { type Sql, signNumber, wellFormed } from '../sql';
import type { Constant, Dialect } from './dialect';
import {
  canHoldAll,
  castText,
  day,
  foldBy,
  isItem,
  isSmallWhole,
  partOfDay,
  unquoted,
  view,
  wildcardPattern,
  writtenItem,
} from './standard';

/** What ends a literal, and what can't be seen in one. */
const toBeEscaped = /[\\'\u00a0\p{C}\p{Zl}\p{Zp}\p{Mn}]/gu;

function text(value: string): Sql {
  const inside = wellFormed(value).replace(toBeEscaped, (sign) => {
    const number = signNumber(sign);
    if (sign === '\\' || sign === "'") return `\\${sign}`;
    return number.length > 4 ? `\\U${number}` : `\\u${number}`;
  });
  return `'${inside}'`;
}

/** Raw where that is possible: a pattern is hard enough to read without doubled backslashes. */
function pattern(source: string): Sql {
  const written = re2(source);
  const isRaw = written.includes('\\') && !/['\n\r]|\\$/.test(written);
  return isRaw ? `r'${written}'` : text(written);
}

const base = {
  text,
  isMatch: (value: Sql, source: string) => `REGEXP_CONTAINS(${value}, ${pattern(source)})`,
  caught: (value: Sql, source: string) => `REGEXP_EXTRACT(${value}, ${pattern(source)})`,
  rewritten: (value: Sql, source: string, replacement: string) =>
    `REGEXP_REPLACE(${value}, ${pattern(source)}, ${text(replacement)})`,
};

const fold = foldBy({
  ...base,
  decomposed: (value) => `NORMALIZE(${value}, NFKD)`,
  lower: (value) => `LOWER(${value})`,
  composed: (value) => `NORMALIZE(${value}, NFC)`,
});

const isNumber = (value: Sql) => `NOT (IS_NAN(${value}) OR IS_INF(${value}))`;
const constant = (value: Constant) => (typeof value === 'number' ? String(value) : text(value));

/** BigQuery's GoogleSQL. Source: its reference of functions, and RE2's of patterns. */
export const bigquery: Dialect = {
  ...base,
  name: 'bigquery',
  label: 'BigQuery',
  prelude: [],
  as: 'AS',
  identifier: (name) =>
    `\`${wellFormed(name)
      .replace(/\p{Cc}/gu, ' ')
      .replace(/[\\`]/g, '\\$&')}\``,
  canHold: canHoldAll,
  floatType: 'FLOAT64',
  float: (value) => (isSmallWhole(value) ? String(value) : String(value).replace('e+', 'e')),
  toText: castText('STRING'),
  toFloat: (value) => {
    const float = `CAST(${value} AS FLOAT64)`;
    return `IF(${isNumber(float)}, ${float}, NULL)`;
  },
  wholeText: (value) => `CAST(CAST(${value} AS INT64) AS STRING)`,
  parseFloat: (value) => `SAFE_CAST(${value} AS FLOAT64)`,
  parseWhole: (value) => `SAFE_CAST(${value} AS INT64)`,
  fold,
  items: (value) =>
    `(SELECT CONCAT('\\n', STRING_AGG(${fold(unquoted(base, 'item'))}, '\\n' ORDER BY place), '\\n') ` +
    `FROM UNNEST(REGEXP_EXTRACT_ALL(${value}, ${pattern(writtenItem)})) AS item WITH OFFSET AS place ` +
    `WHERE ${base.isMatch(unquoted(base, 'item'), isItem)})`,
  fits: (value, wildcard) => base.isMatch(value, `(?s)${wildcardPattern(wildcard)}`),
  part: (value, separator, count) =>
    `SPLIT(${value}, ${text(separator)})[SAFE_OFFSET(${count - 1})]`,
  holds: (value, part) => `STRPOS(${value}, ${text(part)}) > 0`,
  length: (value) => `CHAR_LENGTH(${value})`,
  dayInZone: (moment, zone) => `DATE(${moment}, ${text(zone)})`,
  today: (zone) => `CURRENT_DATE(${text(zone)})`,
  day,
  dayFrom: (year, month, date) => `SAFE_CAST(CONCAT(${year}, '-', ${month}, '-', ${date}) AS DATE)`,
  daysBetween: (from, to) => `DATE_DIFF(${to}, ${from}, DAY)`,
  monthsBefore: (date, months) => `DATE_SUB(${date}, INTERVAL ${months} MONTH)`,
  partOfDay,
  table: (columns, rows) => {
    const [first = [], ...others] = rows.map((row) => row.map(constant));
    const named = first.map((value, index) => `${value} AS ${columns[index]}`);
    const all = [`STRUCT(${named.join(', ')})`, ...others.map((row) => `(${row.join(', ')})`)];
    return `SELECT * FROM UNNEST([${all.join(', ')}])`;
  },
  pieces: (from, expressions) => {
    const all = expressions.map((one, index) =>
      index === 0 ? `STRUCT(1 AS part, ${one} AS piece)` : `(${index + 1}, ${one})`,
    );
    return `SELECT cell, part, piece FROM ${from}, UNNEST([${all.join(', ')}])`;
  },
  view,
};
