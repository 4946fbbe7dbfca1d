import type { Definition } from '../../definition/definition';
import { type HeaderPlace, looksLikeHeaderRow } from '../../definition/fields';
import type { Cell } from '../../engine/model';
import type { columnWords } from '../accounts/column-words';
import { fieldColumns } from '../accounts/field-columns';
import { keyColumn } from '../accounts/key-column';
import { isOwnHeader } from '../accounts/own-header';
import type { FunctionName } from '../formulas/outputs';
import { type Argument, isLeftOut, toRows } from './arguments';
import { firstReference, type Reference } from './reference';
import type { Surroundings } from './surroundings';
import { words } from './words';

/** Where the fields stand in the rows of a call. */
export interface CallColumns {
  readonly columnOf: (field: string) => number | undefined;
  readonly firstIsHeader: boolean;
  /** That of the account key, by which overrides are found. */
  readonly key: number | undefined;
}

/**
 * Finds the columns of a call's rows: from the headers argument, from a header row among the rows,
 * or from the header row of the sheet that the calling formula refers to.
 *
 * Rule: README, Formulas. A wrong guess would be a silent wrong score: when in doubt, a message.
 *
 * @throws What is missing, and what to write instead.
 */
export function findColumns(
  name: FunctionName,
  definition: Definition,
  rows: readonly Cell[][],
  headersArgument: Argument,
  surroundings: Surroundings,
): CallColumns {
  const [first = []] = rows;
  const firstIsHeader = looksLikeHeaderRow(first, definition);
  if (!isLeftOut(headersArgument)) {
    const [headers = []] = toRows(headersArgument, 'headers');
    checkWidth(headers, first, 'headers');
    const place = { sheet: 'headers', row: 0, column: 0 };
    return columnsUnder(definition, headers, place, firstIsHeader);
  }
  if (firstIsHeader) {
    const place = { sheet: 'rows', row: 0, column: 0 };
    return columnsUnder(definition, first, place, firstIsHeader);
  }
  return columnsFromSheet(name, definition, first, surroundings);
}

function columnsUnder(
  definition: Definition,
  headers: readonly Cell[],
  place: HeaderPlace,
  firstIsHeader: boolean,
): CallColumns {
  const columnOf = fieldColumns(definition, headers, place, problemWords);
  return { columnOf, firstIsHeader, key: keyColumn(definition, headers) };
}

/** With all headers that would do: a formula has no page that mends it. */
const problemWords: typeof columnWords = ({ problems }) => problems.map(({ message }) => message);

function columnsFromSheet(
  name: FunctionName,
  definition: Definition,
  first: readonly Cell[],
  { workbook }: Surroundings,
): CallColumns {
  const { headerRow } = definition.settings;
  const calling = workbook.callingCell();
  const reference = firstReference(calling?.formula ?? '', name);
  const sheet = reference?.sheet === undefined ? calling?.sheet : workbook.sheet(reference.sheet);
  if (sheet === undefined) throw new Error(words.noHeaders(`=${name}(A1:L)`));
  const where = `${sheet.name}!${headerRow}:${headerRow}`;
  const firstRow = reference && (reference.firstRow ?? 1);
  if (firstRow !== undefined && firstRow < headerRow) {
    throw new Error(words.aboveHeaders(headerRow, firstRow, `=${name}(A${headerRow}:L)`));
  }
  const row = sheet.row(headerRow);
  const headers =
    reference === undefined ? dataHeaders(row, first.length) : headersWithin(row, reference);
  checkWidth(headers, first, where);
  const column = (reference?.firstColumn ?? 1) - 1;
  const place = { sheet: sheet.name, row: headerRow - 1, column };
  return columnsUnder(definition, headers, place, firstRow === headerRow);
}

function headersWithin(row: readonly Cell[], reference: Reference): Cell[] {
  const width = reference.lastColumn - reference.firstColumn + 1;
  return Array.from({ length: width }, (_, index) => row[reference.firstColumn - 1 + index] ?? '');
}

/** Where a formula does not say which columns it means: without what the add-on wrote beside them. */
function dataHeaders(row: readonly Cell[], width: number): Cell[] {
  let end = row.length;
  while (end > width && (row[end - 1] === '' || isOwnHeader(row[end - 1]))) end--;
  while (end > 0 && row[end - 1] === '') end--;
  return row.slice(0, end);
}

function checkWidth(headers: readonly Cell[], first: readonly Cell[], where: string): void {
  if (headers.length === first.length) return;
  if (first.length === 1) throw new Error(words.notARange('rows', first[0]));
  throw new Error(words.wrongWidth(headers.length, first.length, where));
}
