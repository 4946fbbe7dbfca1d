import type { Definition } from '../../definition/definition';
import type { Cell } from '../../engine/model';
import { scoreTable } from '../scoring/score-table';
import { type Argument, toRows } from './arguments';
import { findColumns } from './columns';
import { findDefinition } from './definition-argument';
import { type FunctionName, type Output, type OutputColumns, outputs } from './outputs';
import type { Surroundings } from './surroundings';

/**
 * Answers one call of a custom function: a row, several rows, or a range with its header row.
 *
 * Rule: README, Formulas. A header row in gives a header row out; a blank row gives blanks.
 *
 * @param name - The function, such as `ICP_SCORE`.
 * @param args - `rows`, then the optional `config` (range or name) and `headers`.
 * @param surroundings - The spreadsheet around the calling cell, and the clock.
 * @returns Rows of constant width, one for each row that came in.
 * @throws A message for the cell: a broken definition, a header that is missing, a wrong width.
 * @example callFunction('ICP_SCORE', [[['Employees'], [320]], configGrid], surroundings) // [['Score'], [82.4]]
 */
export function callFunction(
  name: FunctionName,
  args: readonly [rows: Argument, config?: Argument, headers?: Argument],
  surroundings: Surroundings,
): Output[][] {
  const [rowsArgument, configArgument, headersArgument] = args;
  const rows = toRows(rowsArgument, 'rows');
  const { definition, context } = findDefinition(configArgument, surroundings);
  const columns = findColumns(name, definition, rows, headersArgument, surroundings);
  const accounts = columns.firstIsHeader ? rows.slice(1) : rows;
  const output = answerRows(outputs[name], definition, accounts, (account) =>
    scoreTable(definition, { rows: account, columnOf: columns.columnOf }, context),
  );
  return columns.firstIsHeader ? [[...outputs[name].headers(definition)], ...output] : output;
}

function answerRows(
  output: OutputColumns,
  definition: Definition,
  rows: readonly Cell[][],
  score: (rows: readonly Cell[][]) => ReturnType<typeof scoreTable>,
): Output[][] {
  const table = score(rows);
  const blank = output.headers(definition).map(() => '');
  return rows.map((_, row) => {
    const cells = output.cells(table, row);
    return cells.length === 0 ? [...blank] : [...cells];
  });
}
