import { contributions } from '../../engine/contributions';
import type { ScoringModel } from '../../engine/model';
import { findOperator } from '../../engine/operators';
import type { Judged } from '../../insight/backtest/judge';

/** All accounts under one definition; not judged where there is no list of them. */
export interface JudgedAccounts {
  readonly model: ScoringModel;
  readonly judged: Judged | undefined;
  readonly tiers: readonly string[];
}

/** Changes of a contribution below this do not show. */
const LEAST = 0.05;

/**
 * What of a changed definition changed an account most: an exclusion that came or went, else the
 * condition whose contribution changed most.
 *
 * @returns Such as `−12.5 Employees 200 – 1,000`; blank where no contribution changed.
 */
export function whyChanged(before: JudgedAccounts, after: JudgedAccounts, row: number): string {
  const [excludedBefore, excludedAfter] = [exclusionOf(before, row), exclusionOf(after, row)];
  if (excludedBefore !== excludedAfter) return excludedAfter || excludedBefore;
  const [had, has] = [pointsOf(before, row), pointsOf(after, row)];
  const changes = [...new Set([...had.keys(), ...has.keys()])].map((condition) => {
    return { condition, points: (has.get(condition) ?? 0) - (had.get(condition) ?? 0) };
  });
  const [most] = changes.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return most === undefined || Math.abs(most.points) < LEAST ? '' : signed(most);
}

function signed({ condition, points }: { condition: string; points: number }): string {
  const size = Math.round(Math.abs(points) * 10) / 10;
  return `${points > 0 ? '+' : '−'}${size} ${condition}`;
}

function exclusionOf({ model, judged }: JudgedAccounts, row: number): string {
  return model.exclusions[judged?.scores.excludedBy[row] ?? -1]?.reason ?? '';
}

function pointsOf({ model, judged }: JudgedAccounts, row: number): Map<string, number> {
  const parts = judged === undefined ? [] : contributions(model, judged.evaluation, row);
  return new Map(
    parts.map(({ criterion, points }) => {
      const { field = '', operator = '', value = '' } = model.criteria[criterion] ?? {};
      return [findOperator(operator)?.label(field, value) ?? field, points];
    }),
  );
}
