import type { SheetMarks, ValidationMark } from '../api';
import { type Area, a1 } from '../cells/a1';
import type { Desk } from '../desk';
import type { Criteria, ValidationRule } from '../extras/validation';
import { invalidCells, optionsOf } from './valid-cells';

const KINDS: Readonly<Partial<Record<Criteria['type'], ValidationMark['kind']>>> = {
  VALUE_IN_LIST: 'list',
  VALUE_IN_RANGE: 'list',
  CHECKBOX: 'checkbox',
  DATE_IS_VALID_DATE: 'date',
};

/** What a tab has beside its cells, as a view draws it. */
export function sheetMarks(desk: Desk, sheetId: string): SheetMarks {
  const extras = desk.extras(sheetId);
  const notes = extras
    .allNotes()
    .map(({ row, column, text }) => [a1({ row, column, rows: 1, columns: 1 }), text]);
  return {
    notes: Object.fromEntries(notes),
    validations: validationMarks(desk, sheetId),
    formats: extras.conditionalFormats,
    invalid: invalidCells(desk, sheetId),
  };
}

/** Areas with equal rules are told together. */
function validationMarks(desk: Desk, sheetId: string): ValidationMark[] {
  const areasByRule = new Map<string, Area[]>();
  const texts = new Map<ValidationRule, string>();
  for (const { area, rule } of desk.extras(sheetId).validatedAreas()) {
    const key = texts.get(rule) ?? JSON.stringify(rule);
    texts.set(rule, key);
    const areas = areasByRule.get(key) ?? [];
    const { row, column, rows, columns } = area;
    areas.push({ row, column, rows, columns });
    areasByRule.set(key, areas);
  }
  return [...areasByRule].map(([key, areas]) => validationMark(desk, JSON.parse(key), areas));
}

function validationMark(desk: Desk, rule: ValidationRule, areas: readonly Area[]): ValidationMark {
  return {
    areas,
    kind: KINDS[rule.criteria.type] ?? 'other',
    options: [...new Set(optionsOf(desk, rule))].filter((option) => option !== ''),
    showDropdown: rule.showDropdown,
    help: rule.helpText,
  };
}
