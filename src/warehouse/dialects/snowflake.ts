import { firstOf, type Sql, signNumber, wellFormed } from '../sql';
import type { Dialect } from './dialect';
import { snowflakeFunctions } from './snowflake-functions';
import { canHoldAll, castText, day, partOfDay, quotedName, valuesTable, view } from './standard';

function text(value: string): Sql {
  const inside = wellFormed(value).replace(/[\\'\p{Cc}]/gu, (sign) => {
    if (sign === '\\') return '\\\\';
    return sign === "'" ? "''" : `\\u${signNumber(sign)}`;
  });
  return `'${inside}'`;
}

/** Snowflake has neither NFKD nor properties of signs: functions in JavaScript read its texts. */
export const snowflake: Dialect = {
  name: 'snowflake',
  label: 'Snowflake',
  prelude: snowflakeFunctions,
  as: 'AS',
  identifier: (name) => quotedName(wellFormed(name)),
  canHold: canHoldAll,
  text,
  floatType: 'FLOAT',
  float: (value) => `${value < 0 ? `(${value})` : value}::FLOAT`,
  toText: castText('VARCHAR'),
  toFloat: (value) => {
    const float = `CAST(${value} AS FLOAT)`;
    return firstOf([[`${float} NOT IN ('NaN'::FLOAT, 'inf'::FLOAT, '-inf'::FLOAT)`, float]]);
  },
  wholeText: (value) => `CAST(CAST(${value} AS NUMBER(38, 0)) AS VARCHAR)`,
  parseFloat: (value) => `TRY_TO_DOUBLE(${value})`,
  parseWhole: (value) => `TRY_TO_NUMBER(${value})`,
  fold: (value) => `ICP_FOLD(${value})`,
  items: (value) => `ICP_ITEMS(${value})`,
  isMatch: (value, source) => `ICP_IS_MATCH(${value}, ${text(source)})`,
  caught: (value, source) => `ICP_CAUGHT(${value}, ${text(source)})`,
  rewritten: (value, source, replacement) =>
    `ICP_REWRITTEN(${value}, ${text(source)}, ${text(replacement.replace(/\\/g, '$'))})`,
  fits: (value, wildcard) => {
    const like = wildcard
      .replace(/[\\%_]/g, '\\$&')
      .replace(/\*/g, '%')
      .replace(/\?/g, '_');
    return `${value} LIKE ${text(like)} ESCAPE ${text('\\')}`;
  },
  part: (value, separator, count) => `SPLIT_PART(${value}, ${text(separator)}, ${count})`,
  holds: (value, part) => `CONTAINS(${value}, ${text(part)})`,
  length: (value) => `LENGTH(${value})`,
  dayInZone: (moment, zone) => `TO_DATE(CONVERT_TIMEZONE(${text(zone)}, ${moment}))`,
  today: (zone) => `TO_DATE(CONVERT_TIMEZONE(${text(zone)}, CURRENT_TIMESTAMP()))`,
  day,
  dayFrom: (year, month, date) =>
    `TRY_TO_DATE(${year} || '-' || LPAD(${month}, 2, '0') || '-' || LPAD(${date}, 2, '0'), 'YYYY-MM-DD')`,
  daysBetween: (from, to) => `DATEDIFF('day', ${from}, ${to})`,
  monthsBefore: (date, months) => `DATEADD('month', -${months}, ${date})`,
  partOfDay,
  table: valuesTable(text),
  pieces: (from, expressions) =>
    `SELECT cell, pieces.INDEX + 1 AS part, pieces.VALUE::VARCHAR AS piece ` +
    `FROM ${from}, LATERAL FLATTEN(INPUT => ARRAY_CONSTRUCT(${expressions.join(', ')})) AS pieces`,
  view,
};
