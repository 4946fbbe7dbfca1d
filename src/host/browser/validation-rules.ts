import type { ISheetDataValidationRule } from '@univerjs/core';
import type { SheetMarks, ValidationMark } from '../core/api';
import { rangeOf } from './range-of';

/** Univer's `DataValidationType`, and of its other enums what is needed here. */
const TYPES: Readonly<Record<ValidationMark['kind'], string>> = {
  list: 'list',
  checkbox: 'checkbox',
  date: 'date',
  other: 'any',
};
const RENDER_MODE = { text: 0, arrow: 1 };
const ERROR_STYLE_WARNING = 2;

/**
 * A tab's validations in Univer's form. They only draw boxes and arrows: what may be entered is the
 * server's to say, so none of them refuses anything here.
 *
 * @returns rules whose ids tell them apart by all that they say
 */
export function validationRules({ validations }: SheetMarks): ISheetDataValidationRule[] {
  return validations.map(validationRule);
}

function validationRule(mark: ValidationMark): ISheetDataValidationRule {
  const { areas, kind, options, showDropdown, help } = mark;
  return {
    uid: JSON.stringify(mark),
    type: TYPES[kind] as ISheetDataValidationRule['type'],
    ranges: areas.map(rangeOf),
    ...(kind === 'list' && { formula1: JSON.stringify(options) }),
    renderMode: showDropdown ? RENDER_MODE.arrow : RENDER_MODE.text,
    showDropDown: showDropdown,
    allowBlank: true,
    errorStyle: ERROR_STYLE_WARNING,
    error: help === '' ? 'The data validation of this cell does not allow what it holds.' : help,
    showErrorMessage: true,
  };
}
