import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../src/app/sample/random';
import { contributions } from '../../src/engine/contributions';
import { evaluate } from '../../src/engine/evaluate';
import { judge } from '../../src/engine/judge';
import type { ScoringModel } from '../../src/engine/model';
import { tierName } from '../../src/engine/tiers';
import { FIELDS, randomRow, TODAY } from './random-list';
import { randomModel } from './random-model';
import { createWorld } from './read-cell';
import { scoreByHand, type Verdict } from './score';

const ROWS = 10_000;
const DEFINITIONS = 200;
/** Contributions, which the engine computes for one row at a time, are compared in every n-th row. */
const CONTRIBUTIONS_EVERY = 20;

const random = mulberry32(20_260_401);
const accounts = Array.from({ length: ROWS }, () => randomRow(random));
const columns = FIELDS.filter((field) => field !== 'Nothing');
const table = {
  rows: accounts.map((account) => columns.map((field) => account[field]!)),
  columnOf: (field: string) => (field === 'Nothing' ? undefined : columns.indexOf(field)),
};
const context = { asOf: TODAY, dayOf: (date: Date) => Math.floor(date.getTime() / 86_400_000) };

describe('a second, independent computation of the score', () => {
  it(`agrees on ${ROWS} accounts by each of ${DEFINITIONS} definitions`, {
    timeout: 120_000,
  }, () => {
    const models = Array.from({ length: DEFINITIONS }, () => randomModel(random));
    const differences = models.flatMap(firstDifference);
    expect(differences).toEqual([]);
  });
});

/** The first account in which the two disagree, with what each of them says. */
function firstDifference(model: ScoringModel): unknown[] {
  const engine = engineVerdicts(model);
  const byHand = scoreByHand(model, createWorld(TODAY, model.missingWords));
  for (const [row, account] of accounts.entries()) {
    const expected = byHand((field) => account[field]);
    const found = engine(row);
    if (!agree(found, expected, row)) return [{ model, account, expected, found }];
  }
  return [];
}

function engineVerdicts(model: ScoringModel): (row: number) => Verdict {
  const evaluation = evaluate(model, table, context);
  const { scores, shown, tier } = judge(model, evaluation);
  return (row) => {
    return {
      score: known(scores.score[row]!),
      shown: known(shown[row]!),
      coverage: scores.coverage[row]!,
      low: scores.low[row]!,
      high: scores.high[row]!,
      exclusion: model.exclusions[scores.excludedBy[row]!]?.reason,
      tier: tierName(model.tiers, tier[row]!),
      contributions: () =>
        new Map(
          contributions(model, evaluation, row).map(({ criterion, points }) => [
            model.criteria[criterion]!.id,
            points,
          ]),
        ),
    };
  };
}

function known(number: number): number | undefined {
  return Number.isNaN(number) ? undefined : number;
}

function agree(found: Verdict, expected: Verdict, row: number): boolean {
  return (
    found.shown === expected.shown &&
    found.tier === expected.tier &&
    found.exclusion === expected.exclusion &&
    isNear(found.score ?? -1, expected.score ?? -1) &&
    isNear(found.coverage, expected.coverage) &&
    isNear(found.low, expected.low) &&
    isNear(found.high, expected.high) &&
    (row % CONTRIBUTIONS_EVERY !== 0 || agreeOnContributions(found, expected))
  );
}

function agreeOnContributions(found: Verdict, expected: Verdict): boolean {
  const [ours, theirs] = [found.contributions(), expected.contributions()];
  return (
    [...theirs].every(([id, points]) => isNear(points, ours.get(id) ?? Number.NaN)) &&
    [...ours].every(([id, points]) => isNear(points, theirs.get(id) ?? 0))
  );
}

/** To the last digits of floating point. */
function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < 2e-9;
}
