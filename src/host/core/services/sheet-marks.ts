import type { SheetMarks, ValidationMark } from '../api';
import { type Area, a1 } from '../cells/a1';
import type { Desk } from '../desk';
import { conditionOf } from '../extras/condition-formula';
import type { ConditionalFormat } from '../extras/sheet-extras';
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
    formats: extras.conditionalFormats.map((format) => judgedFormat(desk, sheetId, format)),
    invalid: invalidCells(desk, sheetId),
    groups: extras.groups,
  };
}

/** A format by a formula has the areas of the cells that satisfy it: a view calculates nothing. */
function judgedFormat(desk: Desk, sheetId: string, format: ConditionalFormat): ConditionalFormat {
  const formula = format.rule.whenFormulaSatisfied?.[0];
  if (formula === undefined) return format;
  const condition = conditionOf(String(formula));
  const [first] = format.areas;
  if (!condition || !first) return { ...format, areas: [] };
  const reader = desk.reader(sheetId);
  const cellAt = (row: number, column: number) => reader.content(row, column);
  const isTrue = (row: number, column: number) =>
    condition(cellAt, { rows: row - first.row, columns: column - first.column });
  const areas = format.areas.flatMap((area) => satisfied(area, isTrue));
  return { ...format, areas };
}

/** The cells of an area for which this is true, those below each other as one area. */
function satisfied(area: Area, isTrue: (row: number, column: number) => boolean): Area[] {
  const found: Area[] = [];
  for (let column = area.column; column < area.column + area.columns; column++) {
    let first = area.row;
    for (let row = area.row; row <= area.row + area.rows; row++) {
      if (row < area.row + area.rows && isTrue(row, column)) continue;
      if (row > first) found.push({ row: first, column, rows: row - first, columns: 1 });
      first = row + 1;
    }
  }
  return found;
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
