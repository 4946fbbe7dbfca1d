import type { Sql } from '../sql';

export type DialectName = 'bigquery' | 'duckdb' | 'postgres' | 'snowflake';

/** A text or a whole number. */
export type Constant = string | number;

/**
 * How one database says what a score needs. Patterns are regular expressions as JavaScript writes
 * them, without look-around, back references and flags; what they can't find is `''` or `NULL`.
 */
export interface Dialect {
  readonly name: DialectName;
  /** As people call it. */
  readonly label: string;
  /** What is run once before the statement; empty where it stands alone. */
  readonly prelude: readonly Sql[];
  /** The same before what outlives a session, a view or a model; left out where it is the same. */
  readonly lastingPrelude?: readonly Sql[];
  /** Between the name of a stage and its select. */
  readonly as: Sql;
  /** A name of a table or column, whatever it holds. */
  readonly identifier: (name: string) => Sql;
  /** Whether texts may hold this one. */
  readonly canHold: (text: string) => boolean;
  readonly text: (value: string) => Sql;
  readonly floatType: Sql;
  /** A number of double precision. */
  readonly float: (value: number) => Sql;
  readonly toText: (expression: Sql) => Sql;
  /** A number of any kind in double precision; `NULL` for one that is not finite. */
  readonly toFloat: (expression: Sql) => Sql;
  /** A whole number as its digits. */
  readonly wholeText: (expression: Sql) => Sql;
  /** A text of digits, perhaps with sign, point and exponent; `NULL` where that is too large. */
  readonly parseFloat: (text: Sql) => Sql;
  /** A text of few digits, perhaps with a sign. */
  readonly parseWhole: (text: Sql) => Sql;
  readonly fold: (text: Sql) => Sql;
  /** The folded items of a list, a line each, lines around them: see `splitList`. */
  readonly items: (text: Sql) => Sql;
  readonly isMatch: (text: Sql, pattern: string) => Sql;
  /** Whether a whole folded text fits a pattern with `*` and `?`. */
  readonly fits: (text: Sql, wildcard: string) => Sql;
  /** What the one group of a pattern catches. */
  readonly caught: (text: Sql, pattern: string) => Sql;
  /** Every place that fits, written anew; `\1` stands for a group. */
  readonly rewritten: (text: Sql, pattern: string, replacement: string) => Sql;
  /** A part of a text, counted from 1. */
  readonly part: (text: Sql, separator: string, count: number) => Sql;
  /** Whether a text holds another one. */
  readonly holds: (text: Sql, part: string) => Sql;
  /** Characters of a text. */
  readonly length: (text: Sql) => Sql;
  /** The calendar day of a moment. @param zone - IANA name. */
  readonly dayInZone: (moment: Sql, zone: string) => Sql;
  readonly today: (zone: string) => Sql;
  /** A day of a calendar. */
  readonly day: (days: number) => Sql;
  /** A day of its parts, digits all of them and the year four; `NULL` where there is none. */
  readonly dayFrom: (year: Sql, month: Sql, day: Sql) => Sql;
  /** Days from one day to another. */
  readonly daysBetween: (from: Sql, to: Sql) => Sql;
  /** The same day some months earlier; the last one of a month that is too short for it. */
  readonly monthsBefore: (day: Sql, months: number) => Sql;
  readonly partOfDay: (part: 'YEAR' | 'MONTH' | 'DAY', day: Sql) => Sql;
  /** A table of texts and whole numbers. */
  readonly table: (columns: readonly string[], rows: readonly (readonly Constant[])[]) => Sql;
  /** Cells with a row of `part`, from 1 on, and `piece` for each expression. */
  readonly pieces: (from: Sql, expressions: readonly Sql[]) => Sql;
  /** A view that is made anew. */
  readonly view: (name: Sql, query: Sql) => Sql;
}
