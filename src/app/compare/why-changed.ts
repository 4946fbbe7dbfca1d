import { conditionLabel, conditionText } from '../../engine/condition-text';
import { contributions } from '../../engine/contributions';
import { signed } from '../../engine/figures';
import type { Judged } from '../../engine/judge';
import type { ScoringModel } from '../../engine/model';
import { NEEDS_DATA } from '../../engine/tiers';
import { words } from './words';

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
 * coverage where only one side needs data, else the condition that moved its score most the way that
 * it went, else the threshold that moved.
 *
 * @returns Such as `−12.5 Employees 200 – 1,000` or `Tier 2 from 60 → 79`; blank where it is
 *   none of them.
 */
export function whyChanged(before: JudgedAccounts, after: JudgedAccounts, row: number): string {
  const [excludedBefore, excludedAfter] = [exclusionOf(before, row), exclusionOf(after, row)];
  if (excludedBefore !== excludedAfter) return excludedAfter || excludedBefore;
  if (needsData(before, row) !== needsData(after, row)) return movedCoverage(before, after, row);
  const rise = scoreOf(after, row) - scoreOf(before, row);
  if (rise === 0) return movedThreshold(before, after, row);
  const [had, has] = [pointsOf(before, row), pointsOf(after, row)];
  const [most] = [...new Set([...had.keys(), ...has.keys()])]
    .map((condition) => {
      return { condition, points: (has.get(condition) ?? 0) - (had.get(condition) ?? 0) };
    })
    .filter(({ points }) => !(points * rise < 0))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return most === undefined || Math.abs(most.points) < LEAST
    ? ''
    : `${signed(Math.round(most.points * 10) / 10)} ${labelOf(most.condition, after, before)}`;
}

/** What a condition is called now, or was before it went. */
function labelOf(condition: string, ...sides: readonly JudgedAccounts[]): string {
  const criteria = sides.flatMap(({ model }) => model.criteria);
  const own = criteria.find((one) => conditionText(one) === condition);
  return own === undefined ? condition : conditionLabel(own);
}

function scoreOf({ judged }: JudgedAccounts, row: number): number {
  return judged?.shown[row] ?? NaN;
}

function needsData({ tiers }: JudgedAccounts, row: number): boolean {
  return tiers[row] === NEEDS_DATA;
}

/** The least that must be known, where that changed, else what is. */
function movedCoverage(before: JudgedAccounts, after: JudgedAccounts, row: number): string {
  const { minimumCoverage } = after.model;
  if (before.model.minimumCoverage !== minimumCoverage) {
    return words.movedMinimum(before.model.minimumCoverage, minimumCoverage);
  }
  return words.movedCoverage(coverageOf(before, row), coverageOf(after, row));
}

function coverageOf({ judged }: JudgedAccounts, row: number): number {
  return judged?.scores.coverage[row] ?? NaN;
}

/** The score is the same: the better of both tiers begins somewhere else, or else the other one. */
function movedThreshold(before: JudgedAccounts, after: JudgedAccounts, row: number): string {
  const names = [before.tiers[row], after.tiers[row]];
  const moved = after.model.tiers.flatMap(({ name, from }) => {
    const old = before.model.tiers.find((tier) => tier.name === name);
    const isMoved = names.includes(name) && old !== undefined && old.from !== from;
    return isMoved ? [{ name, from, old: old.from }] : [];
  });
  const [best] = moved.sort((a, b) => b.from - a.from);
  return best === undefined ? '' : words.movedThreshold(best.name, best.old, best.from);
}

function exclusionOf({ model, judged }: JudgedAccounts, row: number): string {
  return model.exclusions[judged?.scores.excludedBy[row] ?? -1]?.reason ?? '';
}

function pointsOf({ model, judged }: JudgedAccounts, row: number): Map<string, number> {
  const parts = judged === undefined ? [] : contributions(model, judged.evaluation, row);
  return new Map(
    parts.map(({ criterion, points }) => {
      const condition = model.criteria[criterion];
      return [condition === undefined ? '' : conditionText(condition), points];
    }),
  );
}
