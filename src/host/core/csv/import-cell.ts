import type { TabCell } from '../api';
import { parseInput, type TypedValue } from '../cells/input';
import { shown, TEXT_FORMAT } from '../cells/shown';

/**
 * Types one CSV field as a spreadsheet's import does, but only where the cell then shows exactly
 * what the file has: `12.50` is a number with two decimals, `007` stays text. A field with a
 * leading `=` is text, never a formula.
 *
 * @param field the field as in the file
 * @param year the year of a day that names none
 */
export function importCell(field: string, year: number): TabCell | null {
  if (field === '') return null;
  if (field.startsWith('=') || field.startsWith("'")) return { value: field, format: TEXT_FORMAT };
  const typed = exactFormat(parseInput(field, year), field);
  if (typeof typed.value === 'string') return { value: field };
  if (shown(typed.value, typed.format) !== field) return { value: field, format: TEXT_FORMAT };
  return typed.format === '' ? { value: typed.value } : typed;
}

/** A plain number keeps the decimals that the file shows. */
function exactFormat(typed: TypedValue, field: string): TypedValue {
  if (typeof typed.value !== 'number' || /[:/A-Za-z]/.test(field)) return typed;
  if (typed.format === '' && shown(typed.value, '') === field) return typed;
  const decimals = /\.([0-9]+)/.exec(field)?.[1] ?? '';
  const format = typed.format === '' ? '0' : typed.format.replace(/\.0+/, '');
  if (decimals === '' || /[ymd]/.test(format)) return typed;
  return {
    value: typed.value,
    format: format.replace(/0(%?)$/, `0.${'0'.repeat(decimals.length)}$1`),
  };
}
