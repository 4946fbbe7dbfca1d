import type { Evaluation } from '../../engine/combine';
import { evaluate, type Table } from '../../engine/evaluate';
import type { Cell, OwnCondition, ReadingContext, ScoringModel } from '../../engine/model';
import { findOperator } from '../../engine/operators';

/**
 * Evaluates rows that each have a today of their own, as deals have: what was within the last 90
 * days when a deal was created need not be so now.
 *
 * Rule: a date after the row's day was written later, so it is unknown to conditions that look back.
 * Conditions that do not count days are evaluated once over all rows, the others over the rows of
 * each day.
 *
 * @param model - A definition without problems.
 * @param table - The rows, and where the fields are.
 * @param context - How a `Date` becomes a day.
 * @param days - The day that counts as today, one a row.
 * @returns As `evaluate` does.
 * @example evaluateAsOf(model, table, context, [20100, 20290])
 */
export function evaluateAsOf(
  model: ScoringModel,
  table: Table,
  context: ReadingContext,
  days: readonly number[],
): Evaluation {
  const whole = evaluate(
    only(model, (one) => !countsDays(one)),
    table,
    context,
  );
  const dated = only(model, countsDays);
  if (![...dated.criteria, ...dated.exclusions].some(({ on }) => on)) return whole;
  const criteria = fresh(dated.criteria, days.length);
  const exclusions = fresh(dated.exclusions, days.length);
  for (const [asOf, rows] of rowsByDay(days)) {
    const part = { ...table, rows: rows.map((row) => table.rows[row] as readonly Cell[]) };
    const judged = evaluate(dated, part, { ...context, asOf, isLookingBack: true });
    scatter(judged.criteria, criteria, rows);
    scatter(judged.exclusions, exclusions, rows);
  }
  return {
    ...whole,
    criteria: whole.criteria.map((matches, index) => matches ?? criteria[index]),
    exclusions: whole.exclusions.map((matches, index) => matches ?? exclusions[index]),
  };
}

type Matches = readonly (Float64Array | undefined)[];

function countsDays({ operator }: OwnCondition): boolean {
  return findOperator(operator)?.reads === 'day';
}

function only(model: ScoringModel, picks: (condition: OwnCondition) => boolean): ScoringModel {
  const pick = <T extends OwnCondition>(one: T): T => ({ ...one, on: one.on && picks(one) });
  return {
    ...model,
    criteria: model.criteria.map(pick),
    exclusions: model.exclusions.map(pick),
  };
}

function fresh(conditions: readonly OwnCondition[], rows: number): Matches {
  return conditions.map(({ on }) => (on ? new Float64Array(rows) : undefined));
}

function rowsByDay(days: readonly number[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  days.forEach((day, row) => {
    const group = groups.get(day);
    if (group === undefined) groups.set(day, [row]);
    else group.push(row);
  });
  return groups;
}

function scatter(from: Matches, to: Matches, rows: readonly number[]): void {
  from.forEach((matches, index) => {
    const target = to[index];
    if (matches === undefined || target === undefined) return;
    rows.forEach((row, at) => {
      target[row] = matches[at] as number;
    });
  });
}
