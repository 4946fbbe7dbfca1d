import type { Definition } from '../../definition/definition';
import { filledRows, withoutBlankEnd } from '../../engine/blank-rows';
import type { Cell } from '../../engine/model';
import { type FunctionName, mostRows, type Output, outputs, takesList } from '../formulas/outputs';
import { scoreTable } from '../scoring/score-table';
import { type Argument, toRows } from './arguments';
import { findColumns } from './columns';
import { findDefinition } from './definition-argument';
import type { Surroundings } from './surroundings';
import { words } from './words';

/** A formula has 30 seconds, after which it fails without a word of ours. */
const TIME_MS = 25_000;
/** Rows that are scored before the clock is looked at again, and those that are written out. */
const SCORED_AT_ONCE = 5_000;
const ROWS_A_LOOK = 1_000;

/**
 * Answers one call of a custom function: a row, several rows, or a range with its header row.
 *
 * Rule: README, Formulas. A header row in gives a header row out; a blank row gives blanks, but none
 * follow the last account.
 *
 * @param name - The function, such as `ICP_SCORE`.
 * @param args - `rows`, then the optional `config` (range or name) and `headers`.
 * @param surroundings - The spreadsheet around the calling cell, and the clock.
 * @returns Rows of constant width, one for each row that came in down to the last that is not
 *   blank; at least one.
 * @throws A message for the cell: a broken definition, a header that is missing, a wrong width, more
 *   accounts than one formula can give or has the time for.
 * @example callFunction('ICP_SCORE', [[['Employees'], [320]], configGrid], surroundings) // [['Score'], [82.4]]
 */
export function callFunction(
  name: FunctionName,
  args: readonly [rows: Argument, config?: Argument, headers?: Argument],
  surroundings: Surroundings,
): Output[][] {
  const [rowsArgument, configArgument, headersArgument] = args;
  const { clock } = surroundings;
  const endsAt = clock.now() + TIME_MS;
  const rows = toRows(rowsArgument, 'rows');
  const { definition, context } = findDefinition(configArgument, surroundings);
  const { columnOf, firstIsHeader, key } = findColumns(
    name,
    definition,
    rows,
    headersArgument,
    surroundings,
  );
  const accounts = withoutBlankEnd(firstIsHeader ? rows.slice(1) : rows);
  const headers = [...outputs[name].headers(definition)];
  const blank = headers.map(() => '');
  requireFew(name, definition, accounts);

  const output: Output[][] = firstIsHeader ? [headers] : [];
  for (let from = 0; from < accounts.length; from += SCORED_AT_ONCE) {
    const part = accounts.slice(from, from + SCORED_AT_ONCE);
    const table = scoreTable(definition, { rows: part, columnOf }, context, key);
    for (let row = 0; row < part.length; row++) {
      const isLate = row % ROWS_A_LOOK === 0 && clock.now() >= endsAt;
      if (isLate) throw new Error(words.tooSlow(name, from + row, accounts.length));
      const cells = outputs[name].cells(table, row);
      output.push(cells.length === 0 ? [...blank] : [...cells]);
    }
  }
  return output.length === 0 ? [blank] : output;
}

function requireFew(
  name: FunctionName,
  definition: Definition,
  rows: readonly (readonly Cell[])[],
): void {
  const accounts = filledRows(rows);
  if (takesList(name, definition, accounts, rows.length)) return;
  const isFilled = accounts > outputs[name].most(definition);
  const most = isFilled ? outputs[name].most(definition) : mostRows(name, definition);
  const received = isFilled ? accounts : rows.length;
  const isForFormulas = takesList('ICP_SCORE', definition, accounts, rows.length);
  throw new Error(words.tooMany(name, most, received, isFilled, isForFormulas));
}
