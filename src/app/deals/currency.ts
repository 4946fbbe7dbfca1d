import type { Definition } from '../../definition/definition';
import type { Sheet } from '../workbook';
import { dealColumns } from './deal-columns';
import { type Grid, tabOf } from './tab';

const CODES = 'USD|EUR|GBP|CHF|JPY|CNY|INR|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|BRL|MXN|SGD|HKD|ZAR|ILS';
const SIGN = new RegExp(`\\[\\$([^\\]-]+)|((?<!\\[)\\p{Sc})|\\b(${CODES})\\b`, 'u');

/**
 * The currency that an amount or a number format is written with.
 *
 * @param text - Such as `$12.5M`, `EUR 5,000` or `#,##0 [$€-407]`.
 * @returns Its sign or code, `''` where there is none.
 */
export function currencySign(text: string): string {
  const [, bracketed, sign, code] = SIGN.exec(text) ?? [];
  return bracketed?.trim() ?? sign ?? code ?? '';
}

/**
 * The currency of the amounts of the deals: the one that all texts are written with, else that of
 * the number format of the first number.
 *
 * @param sheet - The deals tab.
 * @param grid - Its cells from A1.
 * @returns Its sign or code, `''` where there is none, or more than one.
 */
export function dealCurrency(definition: Definition, sheet: Sheet, grid: Grid): string {
  const { dealsSheet, headerRow } = definition.settings;
  const tab = tabOf(dealsSheet, grid, headerRow);
  const column = dealColumns(definition, tab).of('Amount');
  if (column === undefined) return '';
  const cells = tab.rows.map((row) => row[column]);
  const texts = cells.map((cell) => (typeof cell === 'string' ? currencySign(cell) : ''));
  const [sign, ...others] = new Set(texts.filter((one) => one !== ''));
  if (sign !== undefined) return others.length === 0 ? sign : '';
  const row = tab.numbers[cells.findIndex((cell) => typeof cell === 'number')];
  return row === undefined ? '' : currencySign(sheet.numberFormat(row, column + 1));
}
