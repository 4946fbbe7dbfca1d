import type { Definition } from '../../definition/definition';
import { scoringModel } from '../../definition/scoring-model';
import type { Evaluation } from '../../engine/combine';
import { type Explanation, explainer } from '../../engine/explain';
import { judge } from '../../engine/judge';
import type { AccountLine } from '../../protocol/account-line';

/**
 * Why an account has its score, in the words of the formulas.
 *
 * @param definition - The draft.
 * @param evaluation - Of all accounts.
 * @param row - Of the evaluation.
 * @param line - The account's cells.
 */
export function explainAccount(
  definition: Definition,
  evaluation: Evaluation,
  row: number,
  { cells }: AccountLine,
): Explanation {
  const model = scoringModel(definition);
  const one = singleRow(evaluation, row);
  const fields = Object.keys(cells);
  const table = {
    rows: [fields.map((field) => cells[field] ?? '')],
    columnOf: (field: string) => fields.indexOf(field),
  };
  const context = { asOf: 0, dayOf: () => 0 };
  return explainer(model, table, judge(model, one), context)(0);
}

function singleRow({ blank, criteria, exclusions }: Evaluation, row: number): Evaluation {
  const pick = (matches: Float64Array | undefined) => matches?.slice(row, row + 1);
  return {
    rowCount: 1,
    blank: blank.slice(row, row + 1),
    criteria: criteria.map(pick),
    exclusions: exclusions.map(pick),
  };
}
