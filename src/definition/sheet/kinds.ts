import type { Cell, IfMissing } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { dayNumber, isoDay } from '../../engine/values/iso-day';
import { joinList, splitList } from '../../engine/values/list';
import { spreadsheetErrors } from '../../engine/values/spreadsheet-errors';
import { expectations, misfit } from '../messages';
import { isMisfit, type Misfit } from '../problem';
import type { CellContext, Kind } from './kind';

/** Longest text of a cell, and of a name (an account's header may be a whole question). */
export const LONGEST_TEXT = 5000;
export const LONGEST_NAME = 300;

const errors: ReadonlySet<string> = new Set(spreadsheetErrors);
const isBlank = (cell: Cell) => typeof cell === 'string' && cell.trim() === '';
const isDate = (cell: Cell): cell is Date => typeof cell === 'object';

/** Any text, as written; a date is read as ISO text. */
export const anyText: Kind<string> = {
  cell: 'text',
  neutral: '',
  read: (cell, context) => checked(textOf(cell, context), checkText),
  write: (value) => value,
  check: checkText,
};

/** The value of a condition: any text, but a date there is a range such as `1-2` gone wrong. */
export const conditionValue: Kind<string> = {
  ...anyText,
  read: (cell, context) =>
    isDate(cell) ? misfit(expectations.plainText) : anyText.read(cell, context),
};

/** A name that other cells may refer to: not blank, without spaces at its ends. */
export const requiredName: Kind<string> = nameKind((name) => name !== '');

/** A name that may be left out. */
export const optionalName: Kind<string> = nameKind(() => true);

function nameKind(accepts: (name: string) => boolean): Kind<string> {
  const check = (name: string) => {
    if (name !== name.trim() || !accepts(name)) return misfit(expectations.name);
    return name.length > LONGEST_NAME
      ? misfit(expectations.shortText(LONGEST_NAME))
      : checkText(name);
  };
  return {
    ...anyText,
    read: (cell, context) => checked(textOf(cell, context).trim(), check),
    check,
  };
}

const ID = /^[A-Za-z0-9_.-]{1,40}$/;

/** An identifier; blank where the reader has to give one. */
export const identifier: Kind<string> = {
  ...anyText,
  read(cell, context) {
    const id = textOf(cell, context).trim();
    return id === '' || ID.test(id) ? id : misfit(expectations.id);
  },
  check: (id) => (ID.test(id) ? undefined : misfit(expectations.id)),
};

/** A list of words in one cell; blank where there are none. */
export const wordList: Kind<readonly string[]> = {
  cell: 'text',
  neutral: [],
  read(cell, context) {
    const text = anyText.read(cell, context);
    return isMisfit(text) ? text : splitList(text);
  },
  write: (words) => joinList(words),
  check(words) {
    if (words.some((word) => word.trim() === '')) return misfit(expectations.name);
    return checkText(joinList(words));
  },
};

/** Limits of a number; `expected` completes "… must be …". */
interface NumberLimits {
  readonly from: number;
  readonly to: number;
  readonly whole?: boolean;
  readonly expected?: string;
}

/** A number cell, or a text that is nothing but a number. */
export function numberKind(limits: NumberLimits): Kind<number> {
  const { from, to, whole = false } = limits;
  const expected =
    limits.expected ?? (whole ? expectations.wholeNumber(from, to) : expectations.number(from, to));
  const check = (value: number) =>
    value >= from && value <= to && (!whole || Number.isInteger(value))
      ? undefined
      : misfit(expected);
  return {
    cell: 'number',
    neutral: Number.NaN,
    rule: { type: 'number', from, to },
    read: (cell) => checked(numberOf(cell), check),
    write: (value) => value,
    check,
  };
}

const PERCENT = /^(.*\S)\s*%$/;

/** A share from 0 to 1: a percent cell, `80 %`, or 80. */
export const share: Kind<number> = {
  cell: 'percent',
  neutral: Number.NaN,
  rule: { type: 'number', from: 0, to: 1 },
  read: (cell) => checked(shareOf(cell), checkShare),
  write: (value) => value,
  check: checkShare,
};

function shareOf(cell: Cell): number {
  const percent = typeof cell === 'string' ? PERCENT.exec(cell.trim()) : null;
  const value = numberOf(percent?.[1] ?? cell);
  return percent || value > 1 ? value / 100 : value;
}

function checkShare(value: number): Misfit | undefined {
  return value >= 0 && value <= 1 ? undefined : misfit(expectations.share);
}

const YES_NO: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  false: false,
  no: false,
};

/** TRUE or FALSE, as a checkbox or in words; `blank` is what an empty cell means. */
export function yesNo(blank: boolean | undefined): Kind<boolean> {
  return {
    cell: 'boolean',
    neutral: false,
    rule: { type: 'checkbox' },
    read(cell) {
      if (typeof cell === 'boolean') return cell;
      return (isBlank(cell) ? blank : YES_NO[fold(String(cell))]) ?? misfit(expectations.yesNo);
    },
    write: (value) => value,
    check: () => undefined,
  };
}

const FIRST_DAY = dayNumber(1900, 1, 1);
const LAST_DAY = dayNumber(9999, 12, 31);

/** A day as days since 1970-01-01: a date cell or ISO text; blank is `undefined`. */
export const optionalDay: Kind<number | undefined> = {
  cell: 'date',
  neutral: undefined,
  rule: { type: 'date' },
  read(cell, context) {
    if (isBlank(cell)) return undefined;
    const day = dayOf(cell, context);
    return checkDay(day) ?? day;
  },
  write: (day) => (day === undefined ? '' : isoDay(day)),
  check: checkDay,
};

const ISO_DAY = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/;

function dayOf(cell: Cell, context: CellContext): number {
  if (isDate(cell)) return context.dayOf(cell);
  const parts = typeof cell === 'string' ? ISO_DAY.exec(cell) : null;
  return parts ? dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3])) : Number.NaN;
}

function checkDay(day: number | undefined): Misfit | undefined {
  if (day === undefined) return undefined;
  const fits = Number.isInteger(day) && day >= FIRST_DAY && day <= LAST_DAY;
  return fits ? undefined : misfit(expectations.day);
}

/** One of a few words, read without case. */
export function choice<const T extends string>(options: readonly [T, ...T[]]): Kind<T> {
  const expected = expectations.oneOf(options);
  const known = new Map<string, T>(options.map((option) => [fold(option), option]));
  return {
    cell: 'text',
    neutral: options[0],
    rule: { type: 'oneOf', options },
    read: (cell) => known.get(fold(String(cell))) ?? misfit(expected),
    write: (value) => value,
    check: (value) => (known.get(fold(value)) === value ? undefined : misfit(expected)),
  };
}

/** What unknown cells do: leave the score, or count as not met. */
export const ifMissing: Kind<IfMissing> = choice(['skip', 'no']);

/** What a criterion does where its cell is unknown; blank stands for the setting. */
export const ifMissingOrSetting: Kind<IfMissing> = {
  ...ifMissing,
  read: (cell, context) => (isBlank(cell) ? context.ifMissing : ifMissing.read(cell, context)),
  write: (value, context) => (value === context.ifMissing ? '' : value),
};

/** The same kind with a value for the blank cell. */
export function blankAs<T>(kind: Kind<T>, blank: T): Kind<T> {
  return { ...kind, read: (cell, context) => (isBlank(cell) ? blank : kind.read(cell, context)) };
}

function checkText(text: string): Misfit | undefined {
  if (errors.has(text)) return misfit(expectations.text);
  return text.length > LONGEST_TEXT ? misfit(expectations.shortText(LONGEST_TEXT)) : undefined;
}

function checked<T>(value: T, check: (value: T) => Misfit | undefined): T | Misfit {
  return check(value) ?? value;
}

function textOf(cell: Cell, context: CellContext): string {
  if (isDate(cell)) return isoDay(context.dayOf(cell));
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/;

function numberOf(cell: Cell): number {
  if (typeof cell === 'number') return cell;
  const text = typeof cell === 'string' ? cell.trim() : '';
  return NUMBER.test(text) ? Number(text) : Number.NaN;
}
