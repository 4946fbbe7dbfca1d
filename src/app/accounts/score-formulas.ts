import { configNameOf } from '../definitions';
import { type Call, callsIn } from '../formulas/calls';
import type { FunctionName } from '../formulas/outputs';
import { isOneRow } from '../formulas/spill';
import type { Workbook } from '../workbook';
import type { List } from './list';

/** What Insert score formulas gives for a list of any length, each in a formula of its own. */
export const scoreFunctions = ['ICP_SCORE', 'ICP_TIER', 'ICP_COVERAGE'] as const;

const known: ReadonlySet<FunctionName> = new Set([...scoreFunctions, 'ICP_REPORT']);

/** A formula in the header row of a list that scores all of it. */
export interface ScoreFormula {
  /** 0-based. */
  readonly column: number;
  readonly formula: string;
  readonly call: Call;
  /** Name of its definition; `undefined` where that can't be told. */
  readonly name: string | undefined;
}

/** The formulas of a header row that give score, tier or coverage, each known by its config argument. */
export function scoreFormulas(
  workbook: Workbook,
  { formulas, headerRow }: Pick<List, 'formulas' | 'headerRow'>,
): ScoreFormula[] {
  return (formulas[headerRow - 1] ?? []).flatMap((formula, column) => {
    const call = callsIn(formula).find(({ name }) => known.has(name));
    if (call === undefined || isOneRow(call.args[0] ?? '')) return [];
    return [{ column, formula, call, name: configNameOf(workbook, call.args[1] ?? '') }];
  });
}
