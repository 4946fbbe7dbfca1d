import type { Cell } from '../../engine/model';
import { splitList } from '../../engine/values/list';

/** Cells looked at, spread over the column. */
const LOOKED_AT = 200;
/** Characters of a cell, and of the parts between its commas: items of a list are shorter. */
const LONG = 200;
const LONG_ITEM = 20;
/** No list is as long. */
const LONGEST = 2000;
const SENTENCES = /(?:[.!?]\s[^.!?]+){3}/;

/**
 * Whether most known cells of a column are paragraphs, such as notes of a call. Long lists are none.
 *
 * @param cells - As they stand in the sheet; a few of them are looked at.
 * @example isFreeText(['a; b; c', 'b; d']) // false
 */
export function isFreeText(cells: readonly Cell[]): boolean {
  const texts = cells.filter((cell) => cell !== '');
  const step = Math.ceil(texts.length / LOOKED_AT);
  const looked = texts.filter((_, at) => at % step === 0);
  return looked.filter(isParagraph).length > looked.length / 2;
}

function isParagraph(cell: Cell): boolean {
  if (typeof cell !== 'string' || cell.length <= LONG) return false;
  if (cell.length > LONGEST) return true;
  return SENTENCES.test(cell) || cell.length > LONG_ITEM * splitList(cell).length;
}
