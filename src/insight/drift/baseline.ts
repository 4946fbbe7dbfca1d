import { isSameCondition } from '../../engine/condition-text';
import type { Table } from '../../engine/evaluate';
import type { Judged } from '../../engine/judge';
import type { Condition } from '../../engine/model';
import { type JudgedAccounts, listedRows } from '../judged-accounts';
import {
  type Bins,
  binsOf,
  binsOfNumbers,
  countBins,
  type Division,
  divide,
  divideNumbers,
} from './bins';
import { fieldColumns } from './field-columns';

/** How accounts were spread once, as plain data to keep. */
export interface Baseline {
  /** Day number. */
  readonly takenOn: number;
  /** Of what scores: see `scorePrint`. */
  readonly fingerprint: string;
  readonly accounts: number;
  readonly score: Bins;
  /** Of each field that the definition used and the accounts had. */
  readonly fields: readonly FieldBins[];
  /** Of each criterion that was on: not met, largely met; what is unknown is told by its field. */
  readonly criteria: readonly CriterionBins[];
}

/** How many met a condition. */
export interface CriterionBins extends Bins, Condition {}

/** Parts what is largely met from what is not. */
const MET: Division = { kind: 'number', cuts: [0.5], texts: [] };

/** How a field was spread. */
export interface FieldBins extends Bins {
  readonly field: string;
}

/**
 * Takes down how accounts are spread over their scores and over the cells that these come from.
 *
 * @param fields - Those that the definition uses.
 * @param fingerprint - Of what scores: see `scorePrint`.
 * @param most - Bins of each.
 * @example takeBaseline(accounts, usedFields(definition), scorePrint(definition), 5).fields[0]?.counts
 */
export function takeBaseline(
  { model, table, judged, context }: JudgedAccounts,
  fields: readonly string[],
  fingerprint: string,
  most: number,
): Baseline {
  const rows = listedRows(judged);
  const score = divideNumbers(scoresOf(judged, rows), most);
  const columns = fieldColumns(fields, pick(table, rows), context, model.missingWords);
  return {
    takenOn: context.asOf,
    fingerprint,
    accounts: rows.length,
    score: { ...score, counts: countScores(score, judged) },
    fields: columns.map((column) => {
      const division = divide(column, most);
      return {
        field: column.field,
        ...division,
        counts: countBins(division, binsOf(division, column)),
      };
    }),
    criteria: model.criteria.flatMap(({ field, operator, value }, index) => {
      const counts = countMet(judged, index);
      return counts === undefined ? [] : [{ field, operator, value, ...MET, counts }];
    }),
  };
}

/** How many now meet a condition of before; `undefined` where no criterion says it any more. */
export function countCriterion(
  bins: CriterionBins,
  { model, judged }: Pick<JudgedAccounts, 'model' | 'judged'>,
): number[] | undefined {
  const index = model.criteria.findIndex((one) => one.on && isSameCondition(one, bins));
  return index < 0 ? undefined : countMet(judged, index);
}

function countMet(judged: Judged, criterion: number): number[] | undefined {
  const matches = judged.evaluation.criteria[criterion];
  if (matches === undefined) return undefined;
  const known = listedRows(judged).filter((row) => !Number.isNaN(matches[row]));
  return countBins(MET, binsOfNumbers(MET, matches), known);
}

/** How scores of accounts fall into bins that were made before. */
export function countScores(score: Division, judged: Judged): number[] {
  return countBins(score, binsOfNumbers(score, scoresOf(judged, listedRows(judged))));
}

/** How the cells of fields fall into bins that were made before; `undefined` where one is gone. */
export function countFields(
  fields: readonly FieldBins[],
  { model, table, judged, context }: JudgedAccounts,
): (number[] | undefined)[] {
  const rows = pick(table, listedRows(judged));
  const names = fields.map(({ field }) => field);
  const columns = fieldColumns(names, rows, context, model.missingWords);
  return fields.map((bins) => {
    const column = columns.find(({ field }) => field === bins.field);
    return column && countBins(bins, binsOf(bins, column));
  });
}

function scoresOf({ shown }: Judged, rows: readonly number[]): number[] {
  return rows.map((row) => shown[row] as number);
}

function pick(table: Table, rows: readonly number[]): Table {
  return { ...table, rows: rows.map((row) => table.rows[row] ?? []) };
}
