import { accents, acuteAsQuote, invisibles, replacements } from '../../engine/values/fold';
import { isoDay } from '../../engine/values/iso-day';
import { separators } from '../../engine/values/list';
import { escaped, inkSign, spaceInLine, whiteSpace } from '../regex';
import { firstOf, type Sql } from '../sql';
import type { Constant, Dialect } from './dialect';

/** What a folded text has lost. */
export const lostSigns = `${accents.source}|${invisibles.source}`;

const pairs = Object.entries(replacements);
const ofOne = pairs.filter(([, plain]) => plain.length === 1);
/** Signs that are typed in another way, and the ways, one for one. */
export const oneForOne = {
  from: ofOne.map(([sign]) => sign).join(''),
  to: ofOne.map(([, plain]) => plain).join(''),
};
/** Those that become two. */
export const oneForTwo = pairs.filter(([, plain]) => plain.length > 1);

/** What a database needs to fold a text as the engine does. */
interface Foldable extends Pick<Dialect, 'text' | 'rewritten'> {
  readonly decomposed: (text: Sql) => Sql;
  readonly lower: (text: Sql) => Sql;
  readonly composed: (text: Sql) => Sql;
}

/** The engine's fold, step by step. */
export function foldBy({ text, rewritten, decomposed, lower, composed }: Foldable) {
  const quote = acuteAsQuote.source;
  return (cell: Sql): Sql => {
    const plain = rewritten(
      lower(decomposed(`REPLACE(${cell}, ${text(quote)}, ${text("'")})`)),
      lostSigns,
      '',
    );
    const typed = oneForTwo.reduce(
      (sofar, [sign, two]) => `REPLACE(${sofar}, ${text(sign)}, ${text(two)})`,
      `TRANSLATE(${plain}, ${text(oneForOne.from)}, ${text(oneForOne.to)})`,
    );
    return composed(`TRIM(${rewritten(typed, whiteSpace, ' ')}, ' ')`);
  };
}

const quotes = '“”„‟＂';
const inStraight = `^${spaceInLine}*"([^"]*(?:""[^"]*)*)"`;
const inTypographic = `^${spaceInLine}*[${quotes}]([^"${quotes}]*)["${quotes}]`;
const quotedStart = [inStraight, inTypographic].map((one) => one.slice(1).replace('(', '(?:'));
const separating = separators.replace('\r', '\\r').replace('\n', '\\n');
const unseparated = `[^${separating}]`;
/** What a text holds that is a list, or a quoted item: else it is its one item. */
export const listSign = `[${separating}"${quotes}]`;
/** An item of a list as it is written, see `splitItems`. */
export const writtenItem = `(?:${quotedStart.join('|')})${unseparated}*|${unseparated}+`;
/** What tells an item from nothing. */
export const isItem = inkSign;

/** An item without its quotes. */
export function unquoted(
  { isMatch, caught, rewritten }: Pick<Dialect, 'isMatch' | 'caught' | 'rewritten'>,
  item: Sql,
): Sql {
  const straight = `REPLACE(${caught(item, inStraight)}, '""', '"')`;
  const rest = rewritten(item, inStraight.replace('(', '(?:'), '');
  return firstOf(
    [
      [isMatch(item, inStraight.replace('(', '(?:')), `${straight} || ${rest}`],
      [isMatch(item, inTypographic.replace('(', '(?:')), rewritten(item, inTypographic, '\\1')],
    ],
    item,
  );
}

/** A pattern for `*` and `?`. */
export function wildcardPattern(wildcard: string): string {
  const anything = escaped(wildcard).replace(/\\\*/g, '.*').replace(/\\\?/g, '.');
  return `^${anything}$`;
}

/** A name in double quotes, as the standard has it. */
export function quotedName(name: string): Sql {
  return `"${name.replace(/"/g, '""')}"`;
}

export const canHoldAll = (text: string) => isWhole(text);
function isWhole(text: string): boolean {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}

export const castText = (type: string) => (expression: Sql) => `CAST(${expression} AS ${type})`;
export const day = (days: number): Sql => `DATE '${isoDay(days)}'`;
export const partOfDay = (part: string, date: Sql): Sql => `EXTRACT(${part} FROM ${date})`;
export const view = (name: Sql, query: Sql): Sql => `CREATE OR REPLACE VIEW ${name} AS\n${query}`;

/** Rows of constants as the standard has them. */
export function valuesTable(text: (value: string) => Sql) {
  const constant = (value: Constant) => (typeof value === 'number' ? String(value) : text(value));
  return (columns: readonly string[], rows: readonly (readonly Constant[])[]): Sql => {
    const all = rows.map((row) => `(${row.map(constant).join(', ')})`);
    return `SELECT * FROM (VALUES ${all.join(', ')}) AS listed(${columns.join(', ')})`;
  };
}

/** How a number is written that is no whole one. */
export function exact(value: number): string {
  const written = String(value);
  return written.includes('e') ? written : `${written}e0`;
}

/** Whether a number can be written as a whole one without a change of meaning. */
export function isSmallWhole(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 1e9;
}
