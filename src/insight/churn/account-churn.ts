import type { Cell } from '../../engine/model';
import { readers } from '../../engine/values/readers';
import type { Reading } from '../../engine/values/reading';
import { type Proportion, wilson } from '../../stats/wilson';
import { clustersOf } from '../deals/clusters';
import { type JudgedAccounts, listedRows } from '../judged-accounts';
import { type ChurnCheck, compareChurn } from './churn-check';

/** Whether the customers that a definition asks for stay, by a column of the accounts. */
export interface AccountChurn extends ChurnCheck {
  /** Header of the column that says who left. */
  readonly column: string;
  /** Those of each tier who left, the best tier first; none of a tier without a customer. */
  readonly byTier: readonly TierChurn[];
}

/** Customers of a tier who left. */
export interface TierChurn {
  readonly tier: string;
  readonly left: Proportion;
}

/** What says who left, and not who may. */
const LEFT = /\bchurn(?:ed)?\b(?!.*\b(?:risk|score|probability|prediction)\b)/i;
/** Part of the cells of a column of yes and no that read as such. */
const NEARLY_ALL = 0.9;

/**
 * Compares churn in the ICP with that outside it, by the first column of the accounts that says with yes
 * and no who left. Accounts of which it says nothing are left out.
 *
 * @param headers - Of the accounts.
 * @param skip - Columns that the definition itself asks for: who left by them is no proof of it.
 * @returns `undefined` where no column says so, or all or none left.
 * @example accountChurn(judged, ['Company', 'Churned'], reading, new Set())?.own.value // 0.22
 */
export function accountChurn(
  { model, table, judged }: Pick<JudgedAccounts, 'model' | 'table' | 'judged'>,
  headers: readonly Cell[],
  reading: Reading,
  skip: ReadonlySet<number>,
): AccountChurn | undefined {
  const listed = listedRows(judged);
  const cellOf = (column: number, row: number) => table.rows[row]?.[column] ?? '';
  const answerOf = (column: number) => (row: number) => readers.yesNo(cellOf(column, row), reading);
  const column = headers.findIndex((header, at) => {
    if (skip.has(at) || !LEFT.test(String(header).replace(/[_-]+/g, ' '))) return false;
    const filled = listed.filter((row) => !reading.isMissing(cellOf(at, row)));
    const answers = filled.map(answerOf(at)).filter((answer) => !Number.isNaN(answer));
    return new Set(answers).size === 2 && answers.length >= NEARLY_ALL * filled.length;
  });
  if (column < 0) return undefined;
  const left = Float64Array.from(table.rows.keys(), answerOf(column));
  const rows = listed.filter((row) => !Number.isNaN(left[row]));
  const hasLeft = (row: number) => left[row] === 1;
  const clusters = clustersOf(
    table.rows.map(() => ''),
    table.rows.map(() => 1),
  );
  const byTier = model.tiers.map(({ name }, at) => {
    const own = rows.filter((row) => judged.tier[row] === at);
    return { tier: name, left: wilson(own.filter(hasLeft).length, own.length) };
  });
  return {
    ...compareChurn(model, judged, { rows, hasLeft, clusters }),
    column: String(headers[column]),
    byTier: byTier.filter((one) => one.left.trials > 0),
  };
}
