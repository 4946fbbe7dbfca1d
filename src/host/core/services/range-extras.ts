import type { Desk } from '../desk';
import { storedValue } from '../engine/workbook-data';
import type { ValidationRule } from '../extras/validation';
import { type OpTable, read, write } from './op';
import { matrix } from './range-values';
import { type Ref, requireShape } from './refs';

const CHECKBOX: ValidationRule = {
  criteria: { type: 'CHECKBOX' },
  allowInvalid: false,
  helpText: '',
  showDropdown: true,
};

/** Range: notes and data validations. */
export const RANGE_EXTRAS: OpTable = {
  'Range.getNote': read(({ desk }, ref: Ref) => desk.extras(ref.sheet).note(ref.row, ref.column)),
  'Range.getNotes': read(({ desk }, ref: Ref) =>
    desk.reader(ref.sheet).rows(ref, (row, column) => desk.extras(ref.sheet).note(row, column)),
  ),
  'Range.setNote': write(({ desk }, ref: Ref, note: string | null) =>
    setNotes(desk, ref, () => note),
  ),
  'Range.setNotes': write(({ desk }, ref: Ref, notes: unknown) => {
    requireShape(ref, notes, 'setNotes');
    setNotes(desk, ref, (r, c) => notes[r]?.[c]);
  }),
  'Range.clearNote': write(({ desk }, ref: Ref) => setNotes(desk, ref, () => '')),

  'Range.getDataValidation': read(({ desk }, ref: Ref) =>
    desk.extras(ref.sheet).validation(ref.row, ref.column),
  ),
  'Range.getDataValidations': read(({ desk }, ref: Ref) =>
    desk
      .reader(ref.sheet)
      .rows(ref, (row, column) => desk.extras(ref.sheet).validation(row, column)),
  ),
  'Range.setDataValidation': write(({ desk }, ref: Ref, rule: ValidationRule | null) => {
    desk.extras(ref.sheet).validate(ref, rule);
    announceValidations(desk, ref);
  }),
  'Range.setDataValidations': write(({ desk }, ref: Ref, rules: unknown) => {
    requireShape(ref, rules, 'setDataValidations');
    rules.forEach((row, r) => {
      row.forEach((rule, c) => {
        const place = { row: ref.row + r, column: ref.column + c, rows: 1, columns: 1 };
        desk.extras(ref.sheet).validate(place, rule as ValidationRule | null);
      });
    });
    announceValidations(desk, ref);
  }),
  'Range.clearDataValidations': write(({ desk }, ref: Ref) => {
    desk.extras(ref.sheet).validate(ref, null);
    announceValidations(desk, ref);
  }),
  'Range.insertCheckboxes': write(({ desk }, ref: Ref) => {
    const reader = desk.reader(ref.sheet);
    desk.extras(ref.sheet).validate(ref, CHECKBOX);
    const cells = matrix(ref, (row, column) =>
      reader.content(row, column) === '' ? storedValue(false) : {},
    );
    desk.book.write(ref.sheet, cells);
  }),
};

function announceValidations(desk: Desk, { sheet }: Ref): void {
  desk.announce({ kind: 'validations', sheet: desk.sheet(sheet).getName() });
}

function setNotes(desk: Desk, ref: Ref, note: (r: number, c: number) => unknown): void {
  const extras = desk.extras(ref.sheet);
  for (let r = 0; r < ref.rows; r++) {
    for (let c = 0; c < ref.columns; c++) {
      extras.setNote(ref.row + r, ref.column + c, String(note(r, c) ?? ''));
    }
  }
  desk.announce({ kind: 'notes', sheet: desk.sheet(ref.sheet).getName() });
}
