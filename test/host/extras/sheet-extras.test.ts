import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '../../../src/host/core/cells/a1';
import { SheetExtras } from '../../../src/host/core/extras/sheet-extras';
import type { ValidationRule } from '../../../src/host/core/extras/validation';

const SIZE = 6;
const side = fc.integer({ min: 1, max: SIZE });
const area = fc.record({ row: side, column: side, rows: side, columns: side });
const rule = (text: string): ValidationRule => ({
  criteria: { type: 'VALUE_IN_LIST', values: [text] },
  allowInvalid: false,
  helpText: '',
  showDropdown: true,
});
const maybeRule = fc.constantFrom(null, rule('a'), rule('b'), rule('c'));

describe('the areas of validations', () => {
  it('share no cell, and each cell has the rule that was set last', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(area, maybeRule), { maxLength: 8 }), (set) => {
        const extras = new SheetExtras();
        for (const [where, one] of set) extras.validate(where, one);
        const areas = extras.validatedAreas();
        for (let row = 1; row <= 2 * SIZE; row++) {
          for (let column = 1; column <= 2 * SIZE; column++) {
            const here = areas.filter((one) => contains(one.area, row, column));
            const wanted = extras.validation(row, column);
            expect(here.map((one) => one.rule)).toEqual(wanted ? [wanted] : []);
          }
        }
      }),
    );
  });
});
