import type { ICellData } from '@univerjs/core';
import { type Area, a1 } from '../cells/a1';
import { isDateFormat } from '../cells/shown';
import type { Desk } from '../desk';
import { contentOf } from '../engine/cells';
import { core } from '../engine/univer';
import { type Judged, satisfies, type ValidationRule } from '../extras/validation';

export type Cells = Readonly<Record<number, Readonly<Record<number, ICellData>>>>;

/**
 * Lets a write through only if no validation that rejects forbids a value of it. A formula is let
 * through: what it gives is not known yet.
 *
 * @param cells 0-based, as Univer's mutations hold them
 * @throws with Google's words at the first cell whose validation rejects its value
 */
export function requireValid(desk: Desk, sheetId: string, cells: Cells): void {
  const extras = desk.extras(sheetId);
  if (!extras.hasValidations()) return;
  const reader = desk.reader(sheetId);
  for (const [r, line] of Object.entries(cells)) {
    for (const [c, cell] of Object.entries(line)) {
      const [row, column] = [Number(r) + 1, Number(c) + 1];
      const rule = extras.validation(row, column);
      if (!rule || rule.allowInvalid || !cell || cell.f || cell.si) continue;
      const present = reader.numberFormat(row, column);
      if (!allows(desk, rule, judged(cell, present))) refuse(rule, row, column);
    }
  }
}

/**
 * Addresses of a tab's cells that hold what their validation does not allow, such as `B3`. Of custom
 * formulas nothing is known.
 */
export function invalidCells(desk: Desk, sheetId: string): string[] {
  const reader = desk.reader(sheetId);
  const lists = new Map<ValidationRule, readonly string[]>();
  return desk
    .extras(sheetId)
    .validatedAreas()
    .filter(({ rule }) => rule.criteria.type !== 'CUSTOM_FORMULA')
    .flatMap(({ area, rule }) =>
      reader.filledIn(area).flatMap(({ row, column }) => {
        const value = reader.content(row, column);
        const cell = { value, isDate: reader.isDate(row, column) };
        return allows(desk, rule, cell, lists) ? [] : [a1({ row, column, rows: 1, columns: 1 })];
      }),
    );
}

/** What a drop-down of a rule offers: the items of its list, or what its range shows. */
export function optionsOf(desk: Desk, { criteria }: ValidationRule): readonly string[] {
  if (criteria.type === 'VALUE_IN_LIST') return criteria.values;
  if (criteria.type !== 'VALUE_IN_RANGE') return [];
  const reader = desk.reader(criteria.sheetId);
  return reader.rows(criteria.area, (row, column) => reader.shown(row, column)).flat();
}

function allows(
  desk: Desk,
  rule: ValidationRule,
  cell: Judged,
  lists = new Map<ValidationRule, readonly string[]>(),
): boolean {
  return satisfies(rule, cell, () => {
    const list = lists.get(rule) ?? optionsOf(desk, rule);
    lists.set(rule, list);
    return list;
  });
}

/** A cell that is to be written; where no type comes with it, Univer finds numbers by their look. */
function judged(cell: ICellData, format: string): Judged {
  const own = typeof cell.s === 'object' ? cell.s?.n?.pattern : undefined;
  const isNumber = cell.t == null && typeof cell.v === 'string' && core.isRealNum(cell.v);
  const value = isNumber ? Number(cell.v) : contentOf(cell);
  return { value, isDate: isDateFormat(own ?? format) };
}

function refuse(rule: ValidationRule, row: number, column: number): never {
  const address = a1({ row, column, rows: 1, columns: 1 } satisfies Area);
  const help = rule.helpText === '' ? '' : ` ${rule.helpText}`;
  throw new Error(
    `The data you entered in cell ${address} violates the data validation rules set on this cell.${help}`,
  );
}
