import { describe, expect, it } from 'vitest';
import { formatRules } from '../../../src/host/browser/format-rules';
import { validationRules } from '../../../src/host/browser/validation-rules';
import type { SheetMarks, ValidationMark } from '../../../src/host/core/api';
import type { ConditionalFormat } from '../../../src/host/core/extras/sheet-extras';

const NONE: SheetMarks = {
  notes: {},
  validations: [],
  formats: [],
  invalid: [],
  groups: { rows: [], columns: [] },
};
const AREAS = [{ row: 2, column: 3, rows: 4, columns: 1 }];
const RANGES = [{ startRow: 1, endRow: 4, startColumn: 2, endColumn: 2 }];

function formats(...rules: ConditionalFormat['rule'][]) {
  return formatRules({ ...NONE, formats: rules.map((rule) => ({ areas: AREAS, rule })) });
}

describe('validations as Univer has them', () => {
  const list: ValidationMark = {
    areas: AREAS,
    kind: 'list',
    options: ['a, b', 'c'],
    showDropdown: true,
    help: 'One of two.',
  };

  it('draw a drop-down with its options, commas and all, and refuse nothing', () => {
    expect(validationRules({ ...NONE, validations: [list] })).toMatchObject([
      {
        type: 'list',
        ranges: RANGES,
        formula1: '["a, b","c"]',
        renderMode: 1,
        errorStyle: 2,
        error: 'One of two.',
      },
    ]);
  });

  it('are told apart by all that they say', () => {
    const others = [list, { ...list, help: '' }, { ...list, options: [] }, { ...list, areas: [] }];
    const ids = validationRules({ ...NONE, validations: others }).map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(4);
  });
});

describe('conditional formats as Univer has them', () => {
  it('compare texts and numbers and give a look', () => {
    const [text, number] = formats(
      { whenTextEqualTo: ['A'], setBackground: ['#d9ead3'], setBold: [true] },
      { whenNumberBetween: [1, 5], setFontColor: ['#990000'], setBold: [false] },
    );
    expect(text).toMatchObject({
      ranges: RANGES,
      rule: {
        type: 'highlightCell',
        subType: 'text',
        operator: 'equal',
        value: 'A',
        style: { bg: { rgb: '#d9ead3' }, bl: 1 },
      },
    });
    expect(number?.rule).toEqual({
      type: 'highlightCell',
      subType: 'number',
      operator: 'between',
      value: [1, 5],
      style: { cl: { rgb: '#990000' } },
    });
  });

  it('are scales of colours between the ends, and the middle that a script gives', () => {
    const [scale] = formats({
      setGradientMinpoint: ['#ffffff'],
      setGradientMidpointWithValue: ['#ffff00', 'NUMBER', '50'],
      setGradientMaxpoint: ['#00ff00'],
    });
    expect(scale?.rule).toEqual({
      type: 'colorScale',
      config: [
        { index: 0, color: '#ffffff', value: { type: 'min' } },
        { index: 1, color: '#ffff00', value: { type: 'num', value: 50 } },
        { index: 2, color: '#00ff00', value: { type: 'max' } },
      ],
    });
  });

  it('have the areas in which a formula is true, whatever the cells hold', () => {
    const [rule] = formats({ whenFormulaSatisfied: ['=A1>1'], setBackground: ['#fff'] });
    expect(rule?.ranges).toEqual([{ startRow: 1, endRow: 4, startColumn: 2, endColumn: 2 }]);
    expect(rule?.rule).toMatchObject({ subType: 'text', operator: 'notContainsText' });
  });
});
