import { configNameOf } from '../definitions';
import { callsIn } from '../functions/calls';
import type { Workbook } from '../workbook';
import type { List } from './list';

/** A formula in the header row of a list that reports on all of it. */
export interface ReportFormula {
  /** 0-based. */
  readonly column: number;
  readonly formula: string;
  /** Name of its definition; `undefined` where that can't be told. */
  readonly name: string | undefined;
}

/** The `ICP_REPORT` formulas of a header row, each known by its config argument. */
export function reportFormulas(
  workbook: Workbook,
  { formulas, headerRow }: Pick<List, 'formulas' | 'headerRow'>,
): ReportFormula[] {
  return (formulas[headerRow - 1] ?? []).flatMap((formula, column) => {
    const call = callsIn(formula).find(({ name }) => name === 'ICP_REPORT');
    if (call === undefined) return [];
    return [{ column, formula, name: configNameOf(workbook, call.args[1] ?? '') }];
  });
}
