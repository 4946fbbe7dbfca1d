import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import type { SheetMarks, ValidationMark } from '../core/api';
import { rangeOf } from './range-of';

const TYPES: Readonly<Record<ValidationMark['kind'], DataValidationType>> = {
  list: DataValidationType.LIST,
  checkbox: DataValidationType.CHECKBOX,
  date: DataValidationType.DATE,
  other: DataValidationType.ANY,
};

/**
 * A tab's validations in Univer's form. They only draw boxes and arrows: what may be entered is the
 * server's to say, so none of them refuses anything here.
 *
 * @returns rules whose ids tell them apart by all that they say
 */
export function validationRules({ validations }: SheetMarks): ISheetDataValidationRule[] {
  return validations.map((mark) => ({
    uid: JSON.stringify(mark),
    type: TYPES[mark.kind],
    ranges: mark.areas.map(rangeOf),
    ...(mark.kind === 'list' && { formula1: JSON.stringify(mark.options) }),
    renderMode: mark.showDropdown ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT,
    showDropDown: mark.showDropdown,
    allowBlank: true,
    errorStyle: DataValidationErrorStyle.WARNING,
    error: mark.help === '' ? 'The content of this cell violates its data validation.' : mark.help,
    showErrorMessage: true,
  }));
}
