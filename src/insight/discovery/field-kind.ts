import type { ColumnKind } from '../../engine/operators/operator';
import { splitList } from '../../engine/values/list';
import type { Column } from './column';

export type FieldKind = ColumnKind;

const SHARE_THAT_FITS = 0.8;
const SHARE_OF_NUMBERS = 0.6;
const ITEMS_A_LIST = 1.3;

/** What most known cells can be read as; the first that fits. */
const kinds: readonly (readonly [FieldKind, (column: Column) => number, number])[] = [
  ['yes-no', (column) => count(column.read('yesNo')), SHARE_THAT_FITS],
  ['date', (column) => count(column.ages()), SHARE_THAT_FITS],
  ['number', (column) => count(column.read('number')), SHARE_OF_NUMBERS],
  [
    'country',
    (column) => column.read('country').filter((code) => code !== '').length,
    SHARE_THAT_FITS,
  ],
  ['list', countItems, ITEMS_A_LIST],
];

/**
 * How a column is best read.
 *
 * @param known - Cells of it that are known.
 * @returns `text` where nothing else fits.
 */
export function fieldKind(column: Column, known: number): FieldKind {
  const fitting = kinds.find(([, fits, share]) => known > 0 && fits(column) >= share * known);
  return fitting?.[0] ?? 'text';
}

function count(numbers: readonly number[]): number {
  return numbers.filter((number) => !Number.isNaN(number)).length;
}

function countItems(column: Column): number {
  return column
    .read('text')
    .reduce((sum, text, row) => sum + (text === '' ? 0 : splitList(column.text(row)).length), 0);
}
