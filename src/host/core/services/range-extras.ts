import type { Area } from '../cells/a1';
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
    for (const { area, rule } of runs(ref, rules as (ValidationRule | null)[][])) {
      desk.extras(ref.sheet).validate(area, rule);
    }
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

/** Cells with equal rules that stand below each other, as one area: a table has few kinds of rules. */
function runs(ref: Ref, rules: readonly (readonly (ValidationRule | null)[])[]) {
  const texts = rules.map((row) => row.map((rule) => JSON.stringify(rule)));
  const found: { area: Area; rule: ValidationRule | null }[] = [];
  for (let c = 0; c < ref.columns; c++) {
    let first = 0;
    for (let r = 1; r <= ref.rows; r++) {
      if (texts[r]?.[c] === texts[first]?.[c]) continue;
      const area = { row: ref.row + first, column: ref.column + c, rows: r - first, columns: 1 };
      found.push({ area, rule: rules[first]?.[c] ?? null });
      first = r;
    }
  }
  return found;
}

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
