import { re2 } from '../regex';
import { firstOf, type Sql, wellFormed } from '../sql';
import { remarks } from '../words';
import type { Dialect } from './dialect';
import { FOLD, foldMacro } from './duckdb-fold';
import {
  canHoldAll,
  castText,
  day,
  exact,
  isItem,
  isSmallWhole,
  partOfDay,
  quotedName,
  unquoted,
  valuesTable,
  view,
  wildcardPattern,
  writtenItem,
} from './standard';

function text(value: string): Sql {
  const parts = wellFormed(value)
    .split(/(\p{Cc})/u)
    .filter((part) => part !== '')
    .map((part) =>
      /^\p{Cc}$/u.test(part) ? `chr(${part.charCodeAt(0)})` : `'${part.replace(/'/g, "''")}'`,
    );
  if (parts.length < 2) return parts[0] ?? "''";
  return `(${parts.join(' || ')})`;
}

const pattern = (source: string) => text(re2(source));

const base = {
  text,
  isMatch: (value: Sql, source: string) => `regexp_matches(${value}, ${pattern(source)})`,
  caught: (value: Sql, source: string) => `regexp_extract(${value}, ${pattern(source)}, 1)`,
  rewritten: (value: Sql, source: string, replacement: string) =>
    `regexp_replace(${value}, ${pattern(source)}, ${text(replacement)}, 'g')`,
};

/** DuckDB has no NFKD: what is more than plain ASCII is folded by a function. */
function fold(value: Sql): Sql {
  const plain = `trim(regexp_replace(lower(${value}), ' +', ' ', 'g'), ' ')`;
  return firstOf(
    [
      [`NOT regexp_matches(${value}, '[^ -~]|^ |  | $')`, `lower(${value})`],
      [`regexp_full_match(${value}, '[ -~]*')`, plain],
    ],
    `${FOLD}(${value})`,
  );
}

/** DuckDB 1.4 and newer. */
export const duckdb: Dialect = {
  ...base,
  name: 'duckdb',
  label: 'DuckDB',
  get prelude() {
    return [foldMacro(text, remarks.unfolded, 'TEMP MACRO')];
  },
  get lastingPrelude() {
    return [foldMacro(text, remarks.unfolded, 'MACRO')];
  },
  as: 'AS',
  identifier: (name) => quotedName(wellFormed(name)),
  canHold: canHoldAll,
  floatType: 'DOUBLE',
  float: (value) => (isSmallWhole(value) ? String(value) : exact(value)),
  toText: castText('VARCHAR'),
  toFloat: (value) => {
    const float = `CAST(${value} AS DOUBLE)`;
    return firstOf([[`isfinite(${float})`, float]]);
  },
  wholeText: (value) => `CAST(CAST(${value} AS HUGEINT) AS VARCHAR)`,
  parseFloat: (value) => `TRY_CAST(${value} AS DOUBLE)`,
  parseWhole: (value) => `TRY_CAST(${value} AS INTEGER)`,
  fold,
  items: (value) => {
    const written = `regexp_extract_all(${value}, ${pattern(writtenItem)})`;
    const all = `list_transform(${written}, lambda item: ${unquoted(base, 'item')})`;
    const filled = `list_filter(${all}, lambda item: ${base.isMatch('item', isItem)})`;
    const folded = `list_transform(${filled}, lambda item: ${fold('item')})`;
    return `chr(10) || array_to_string(${folded}, chr(10)) || chr(10)`;
  },
  fits: (value, wildcard) => base.isMatch(value, `(?s)${wildcardPattern(wildcard)}`),
  part: (value, separator, count) => `split_part(${value}, ${text(separator)}, ${count})`,
  holds: (value, part) => `contains(${value}, ${text(part)})`,
  length: (value) => `length(${value})`,
  dayInZone: (moment, zone) => `CAST(${moment} AT TIME ZONE ${text(zone)} AS DATE)`,
  today: (zone) => `CAST(now() AT TIME ZONE ${text(zone)} AS DATE)`,
  day,
  dayFrom: (year, month, date) => `TRY_CAST(${year} || '-' || ${month} || '-' || ${date} AS DATE)`,
  daysBetween: (from, to) => `(${to} - ${from})`,
  monthsBefore: (date, months) => `CAST(${date} - INTERVAL ${months} MONTH AS DATE)`,
  partOfDay,
  table: valuesTable(text),
  pieces: (from, expressions) => {
    const parts = expressions.map((_, index) => index + 1);
    return `SELECT cell, unnest([${parts.join(', ')}]) AS part, unnest([${expressions.join(', ')}]) AS piece FROM ${from}`;
  },
  view,
};
