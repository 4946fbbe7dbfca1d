import { bareTier } from '../../src/definition/defaults';
import type { Evaluation } from '../../src/engine/combine';
import type { Criterion, Exclusion, ScoringModel } from '../../src/engine/model';

/** Two dimensions of weights 60 and 40, four tiers, no criteria. */
export const emptyModel: ScoringModel = {
  dimensions: [
    { name: 'Firmographic', weight: 60 },
    { name: 'Behavioral', weight: 40 },
  ],
  criteria: [],
  exclusions: [],
  tiers: [
    { name: 'Tier 1', from: 80, inIcp: true, ...bareTier, nextAction: 'Call' },
    { name: 'Tier 2', from: 60, inIcp: true, ...bareTier, nextAction: 'Write' },
    { name: 'Tier 3', from: 40, inIcp: false, ...bareTier, nextAction: 'Nurture' },
    { name: 'Not ICP', from: 0, inIcp: false, ...bareTier, nextAction: 'Leave out' },
  ],
  missingWords: ['n/a', 'unknown', '-'],
  minimumCoverage: 0.5,
};

/** A criterion on the cell `Industry` for 10 firmographic points, with some of that replaced. */
export function criterion(changes: Partial<Criterion> = {}): Criterion {
  return {
    id: 'C1',
    dimension: 'Firmographic',
    field: 'Industry',
    operator: 'is any of',
    value: 'Software',
    points: 10,
    ifMissing: 'skip',
    on: true,
    ...changes,
  };
}

/** An exclusion of governments, with some of that replaced. */
export function exclusion(changes: Partial<Exclusion> = {}): Exclusion {
  return {
    id: 'X1',
    field: 'Industry',
    operator: 'is any of',
    value: 'Government',
    reason: 'Tenders take too long',
    on: true,
    ...changes,
  };
}

/** One row with these matches of the criteria and exclusions; `undefined` for one that is off. */
export function evaluated(
  criteria: readonly (number | undefined)[],
  exclusions: readonly (number | undefined)[] = [],
): Evaluation {
  const column = (match: number | undefined) =>
    match === undefined ? undefined : Float64Array.of(match);
  return {
    rowCount: 1,
    blank: new Uint8Array(1),
    criteria: criteria.map(column),
    exclusions: exclusions.map(column),
  };
}
