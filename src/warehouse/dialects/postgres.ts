import { postgresPattern } from '../regex';
import { firstOf, type Sql, signNumber, wellFormed } from '../sql';
import type { Dialect } from './dialect';
import { signsOf } from './signs-of';
import {
  canHoldAll,
  castText,
  day,
  foldBy,
  isItem,
  partOfDay,
  quotedName,
  unquoted,
  valuesTable,
  view,
  wildcardPattern,
  writtenItem,
} from './standard';

const NUL = '\0';
const withoutNul = (value: string) => wellFormed(value).split(NUL).join('');

function text(value: string): Sql {
  const held = withoutNul(value).replace(/'/g, "''");
  const written = held.replace(/[\\\p{Cc}]/gu, (sign) =>
    sign === '\\' ? '\\\\' : `\\u${signNumber(sign)}`,
  );
  return written === held ? `'${held}'` : `E'${written}'`;
}

const pattern = (source: string) => text(postgresPattern(source, signsOf));

const base = {
  text,
  isMatch: (value: Sql, source: string) => `(${value}) ~ ${pattern(source)}`,
  caught: (value: Sql, source: string) => `substring(${value} from ${pattern(source)})`,
  rewritten: (value: Sql, source: string, replacement: string) =>
    `regexp_replace(${value}, ${pattern(source)}, ${text(replacement)}, 'g')`,
};

const fold = foldBy({
  ...base,
  decomposed: (value) => `normalize(${value}, NFKD)`,
  lower: (value) => `lower(${value} COLLATE "und-x-icu")`,
  composed: (value) => `normalize(${value}, NFC)`,
});

/** Largest number of double precision, and half of the smallest: what lies beyond can't be cast. */
const LARGEST = '1.797693134862315807e308';
const SMALLEST = '2.4703282292062328e-324';

/** PostgreSQL 13 and newer, in UTF-8 and with ICU's collations. */
export const postgres: Dialect = {
  ...base,
  name: 'postgres',
  label: 'PostgreSQL',
  prelude: [],
  as: 'AS MATERIALIZED',
  identifier: (name) => quotedName(withoutNul(name)),
  canHold: (value) => canHoldAll(value) && !value.includes(NUL),
  floatType: 'float8',
  float: (value) => `${value < 0 ? `(${value})` : value}::float8`,
  toText: castText('text'),
  toFloat: (value) => {
    const float = `CAST(${value} AS float8)`;
    return firstOf([[`${float} NOT IN ('NaN', 'Infinity', '-Infinity')`, float]]);
  },
  wholeText: (value) => `CAST(CAST(${value} AS bigint) AS text)`,
  parseFloat: (value) => {
    const size = `abs(CAST(${value} AS numeric))`;
    return firstOf([
      [`${size} <= ${SMALLEST}`, '0'],
      [`${size} < ${LARGEST}`, `CAST(${value} AS float8)`],
    ]);
  },
  parseWhole: (value) => `CAST(NULLIF(${value}, '') AS integer)`,
  fold,
  items: (value) =>
    `(SELECT E'\\n' || string_agg(${fold(unquoted(base, 'item[1]'))}, E'\\n' ORDER BY place) || E'\\n' ` +
    `FROM regexp_matches(${value}, ${pattern(`(${writtenItem})`)}, 'g') WITH ORDINALITY AS found(item, place) ` +
    `WHERE ${base.isMatch(unquoted(base, 'item[1]'), isItem)})`,
  fits: (value, wildcard) => base.isMatch(value, wildcardPattern(wildcard)),
  part: (value, separator, count) => `split_part(${value}, ${text(separator)}, ${count})`,
  holds: (value, part) => `strpos(${value}, ${text(part)}) > 0`,
  length: (value) => `char_length(${value})`,
  dayInZone: (moment, zone) => `CAST(${moment} AT TIME ZONE ${text(zone)} AS date)`,
  today: (zone) => `CAST(now() AT TIME ZONE ${text(zone)} AS date)`,
  day,
  dayFrom: (year, month, date) => {
    const [y, m, d] = [year, month, date].map((one) => `CAST(${one} AS integer)`);
    const first = `make_date(${y}, ${m}, 1)`;
    const isDay = `${d} >= 1 AND ${first} + ${d} - 1 < ${first} + INTERVAL '1 month'`;
    const found = firstOf([[isDay, `${first} + ${d} - 1`]]);
    return firstOf([[`${y} >= 1 AND ${m} BETWEEN 1 AND 12`, found]]);
  },
  daysBetween: (from, to) => `(${to} - ${from})`,
  monthsBefore: (date, months) => `CAST(${date} - INTERVAL '${months} months' AS date)`,
  partOfDay: (part, date) => `CAST(${partOfDay(part, date)} AS integer)`,
  table: valuesTable(text),
  pieces: (from, expressions) => {
    const all = expressions.map((one, index) => `(${index + 1}, ${one})`);
    return `SELECT cell, part, piece FROM ${from} CROSS JOIN LATERAL (VALUES ${all.join(', ')}) AS pieces(part, piece)`;
  },
  view,
};
