import { isMisfit, type Misfit } from '../../engine/misfit';
import type { Cell } from '../../engine/model';
import { isoDay } from '../../engine/values/iso-day';
import { joinList, splitList } from '../../engine/values/list';
import { spreadsheetErrors } from '../../engine/values/spreadsheet-errors';
import { expectations, misfit } from '../messages';
import { type CellContext, checked, isDate, type Kind } from './kind';
import { LONGEST_NAME, LONGEST_SHORT_NAME, LONGEST_TEXT } from './lengths';

const errors: ReadonlySet<string> = new Set(spreadsheetErrors);

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

/** What a condition is called, in one line; blank where it is called by what it says. */
export const shortName: Kind<string> = {
  ...anyText,
  read: (cell, context) => checked(oneLine(textOf(cell, context)), checkShortName),
  check: checkShortName,
};

function checkShortName(name: string): Misfit | undefined {
  const isFine = name === oneLine(name) && name.length <= LONGEST_SHORT_NAME;
  return isFine ? checkText(name) : misfit(expectations.shortName(LONGEST_SHORT_NAME));
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]\s*/g, ' ').trim();
}

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

function checkText(text: string): Misfit | undefined {
  if (errors.has(text)) return misfit(expectations.text);
  return text.length > LONGEST_TEXT ? misfit(expectations.shortText(LONGEST_TEXT)) : undefined;
}

function textOf(cell: Cell, context: CellContext): string {
  if (isDate(cell)) return isoDay(context.dayOf(cell));
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}
