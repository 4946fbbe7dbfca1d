import type { NumberNotation, OwnCondition } from '../engine/model';
import { findOperator, type OperatorName, type ParsedBy, type ReadBy } from '../engine/operators';
import type { DayCount } from '../engine/operators/day-count';
import type { Members } from '../engine/operators/membership';
import { SIZE_MARK } from '../engine/values/size-of-date';
import { isRange, type Span } from '../engine/values/span';
import type { Dialect } from './dialects/dialect';
import { phrasesPattern } from './phrases';
import type { ReadText, SqlReads } from './reading/reads';
import { allOf, anyOf, firstOf, not, oneOrZero, type Sql, UNKNOWN } from './sql';

/** What a condition depends on besides the cell and its value. */
export interface Judging {
  readonly dialect: Dialect;
  /** The day that is counted from. */
  readonly asOf: Sql;
  /** Whether cells may have been written after it, as those of a deal's account. */
  readonly isLookingBack: boolean;
}

/**
 * Every operator as SQL: from its parsed value and what was read to a match from 0 to 1, `NULL` for
 * unknown. An operator without an entry does not compile.
 */
export const operatorSql: {
  readonly [N in OperatorName]: (
    parsed: ParsedBy<N>,
    read: SqlReads[ReadBy<N>],
    judging: Judging,
  ) => Sql;
} = {
  'is any of': (members, read) => membership(members, read, 1),
  'is none of': (members, read) => membership(members, read, 0),
  'contains any of': (items, read, { dialect }) =>
    oneOrZero(read.known, standsAny(items, read, dialect)),
  'contains all of': (items, read, { dialect }) =>
    oneOrZero(read.known, allOf(items.map((item) => standsAny([item], read, dialect)))),
  'contains none of': (items, read, { dialect }) =>
    oneOrZero(read.known, not(standsAny(items, read, dialect))),
  matches: ({ pattern }, { known, text }, { dialect }) =>
    oneOrZero(known, dialect.canHold(pattern) ? dialect.fits(text, pattern) : 'FALSE'),
  'at least': ({ limit }, size, { dialect }) =>
    within(size, [`${size} >= ${dialect.float(limit)}`]),
  'at most': ({ limit }, size, { dialect }) => within(size, [`${size} <= ${dialect.float(limit)}`]),
  between: ({ low, high }, size, { dialect }) =>
    within(size, [`${size} >= ${dialect.float(low)}`, `${size} <= ${dialect.float(high)}`]),
  'within last days': (count, day, judging) =>
    dayMatch(daysBefore(day, judging), count, judging, judging.isLookingBack ? UNKNOWN : '0'),
  'within next days': (count, day, judging) =>
    dayMatch(
      day === UNKNOWN ? day : judging.dialect.daysBetween(judging.asOf, day),
      count,
      judging,
    ),
  'older than days': ({ days }, day, judging) => {
    const age = daysBefore(day, judging);
    return within(day, [`${age} > ${days}`], later(age, judging));
  },
  'is yes': (_, answer) => answer,
  'is no': (_, answer) => (answer === UNKNOWN ? answer : `1 - ${answer}`),
  'is known': (_, known) => firstOf([[known, '1']], '0'),
  'is blank': (_, known) => firstOf([[known, '0']], '1'),
  'country is any of': (codes, code, { dialect }) =>
    within(code, [`${code} IN (${[...codes].map(dialect.text).join(', ')})`]),
  graded: (grades, read, { dialect }) => {
    const spans = grades.flatMap(({ span }) => span ?? []);
    const asksForSizes = spans.some(isRange);
    const known = read.known(asksForSizes);
    if (known === 'FALSE') return UNKNOWN;
    const isUnread = asksForSizes && spans.length === grades.length;
    const fits = grades.map(({ item, span, credit }) => {
      const hit = anyOf([
        dialect.canHold(item) ? read.has(item) : 'FALSE',
        ...(span === undefined || read.number === UNKNOWN
          ? []
          : [inSpan(span, read.number, dialect)]),
      ]);
      return [hit, dialect.float(credit)] as const;
    });
    return firstOf(
      [
        [not(known), UNKNOWN],
        ...(isUnread ? [[`${read.number} IS NULL`, UNKNOWN] as const] : []),
        ...fits.filter(([hit]) => hit !== 'FALSE'),
      ],
      '0',
    );
  },
};

const partly: { readonly [N in OperatorName]?: (parsed: ParsedBy<N>) => boolean } = {
  'within last days': ({ days, fadesTo }) => days !== fadesTo,
  'within next days': ({ days, fadesTo }) => days !== fadesTo,
  graded: (grades) => grades.some(({ credit }) => credit > 0 && credit < 1),
};

/** Whether a condition can be met in part. @param notation - As the definition writes numbers. */
export function isGradual({ operator, value }: OwnCondition, notation: NumberNotation): boolean {
  const isPartly = partly[operator as OperatorName] as ((parsed: unknown) => boolean) | undefined;
  return isPartly?.(findOperator(operator)?.parse(value, notation)) ?? false;
}

function membership({ items, sizes }: Members, read: SqlReads['value'], ofMember: 0 | 1): Sql {
  const ranges = [...sizes].map((size) => size.slice(SIZE_MARK.length));
  const isOne = read.isOneOf([...items], ranges);
  return oneOrZero(read.known(sizes.size > 0), ofMember === 1 ? isOne : not(isOne));
}

function standsAny(items: readonly string[], { text }: ReadText, dialect: Dialect): Sql {
  const held = items.filter(dialect.canHold);
  return anyOf(phrasesPattern(held).map((pattern) => dialect.isMatch(text, pattern)));
}

/** 1 where all conditions hold, 0 where they do not, `NULL` where what is read is unknown. */
function within(read: Sql, conditions: readonly Sql[], unknown: readonly Sql[] = []): Sql {
  if (read === UNKNOWN) return UNKNOWN;
  const all = [`${read} IS NULL`, ...unknown].join(' OR ');
  return firstOf(
    [
      [all, UNKNOWN],
      [conditions.join(' AND '), '1'],
    ],
    '0',
  );
}

function daysBefore(day: Sql, { dialect, asOf }: Judging): Sql {
  return day === UNKNOWN ? UNKNOWN : dialect.daysBetween(day, asOf);
}

/** A date after the day of a deal does not say what the cell held then. */
function later(age: Sql, { isLookingBack }: Judging): Sql[] {
  return isLookingBack ? [`${age} < 0`] : [];
}

function dayMatch(
  distance: Sql,
  { days, fadesTo }: DayCount,
  judging: Judging,
  onOtherSide = '0',
): Sql {
  if (distance === UNKNOWN) return UNKNOWN;
  const { float } = judging.dialect;
  const fades = [
    [`${distance} <= ${days}`, '1'],
    [`${distance} <= ${fadesTo}`, `(${float(fadesTo)} - ${distance}) / ${float(fadesTo - days)}`],
  ] as const;
  return firstOf(
    [
      [`${distance} IS NULL`, UNKNOWN],
      [`${distance} < 0`, onOtherSide],
      ...(days === fadesTo ? fades.slice(0, 1) : fades),
    ],
    '0',
  );
}

function inSpan({ low, high, strict }: Span, number: Sql, { float }: Dialect): Sql {
  const equal = strict ? '' : '=';
  return [
    ...(Number.isFinite(low) ? [`${number} >${equal} ${float(low)}`] : []),
    ...(Number.isFinite(high) ? [`${number} <${equal} ${float(high)}`] : []),
  ].join(' AND ');
}
