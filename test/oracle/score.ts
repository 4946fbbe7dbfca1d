import type { Cell, Criterion, ScoringModel } from '../../src/engine/model';
import { matchOf } from './match';
import type { World } from './read-cell';

/** What src/engine/README.md says of one account; `undefined` for no value. */
export interface Verdict {
  /** Of what is known, however little. */
  readonly score: number | undefined;
  /** What people see: 0 where excluded, none where data is needed. */
  readonly shown: number | undefined;
  readonly coverage: number;
  readonly low: number;
  readonly high: number;
  readonly exclusion: string | undefined;
  readonly tier: string;
  /** By the id of the criterion, of those that count in the score. */
  readonly contributions: () => ReadonlyMap<string, number>;
}

/** `undefined` where the list has no such column: then every operator finds an unknown. */
type CellOf = (field: string) => Cell | undefined;
/** The match that a criterion counts with, by its place among those that count; `undefined` leaves it out. */
type MatchOf = (place: number) => number | undefined;

interface Counted {
  readonly weight: number;
  readonly criteria: readonly { readonly one: Criterion; readonly place: number }[];
}

/**
 * Scores accounts one by one and criterion by criterion: a second computation, written from the
 * rules of that README without any code of the engine.
 */
export function scoreByHand(model: ScoringModel, world: World): (cellOf: CellOf) => Verdict {
  const weighing = model.dimensions.filter(({ weight }) => weight > 0);
  const criteria = weighing.flatMap(({ name }) =>
    model.criteria.filter((one) => one.on && one.points > 0 && one.dimension === name),
  );
  const placed = criteria.map((one, place) => ({ one, place }));
  const dimensions = weighing.map(({ name, weight }) => ({
    weight,
    criteria: placed.filter(({ one }) => one.dimension === name),
  }));
  const matchers = criteria.map((one) => ({ one, match: matcher(one, world) }));
  const exclusions = model.exclusions
    .filter(({ on }) => on)
    .map((one) => ({ one, match: matcher(one, world) }));

  return (cellOf) => {
    const found = matchers.map(({ one, match }) => match(cellOf(one.field)));
    const counted = found.map(
      (match, place) => match ?? (criteria[place]!.ifMissing === 'no' ? 0 : undefined),
    );
    const counting: MatchOf = (place) => counted[place];
    const isKnown = found.some((match) => match !== undefined);
    const score = isKnown ? composite(dimensions, counting) : undefined;
    const rounded = score === undefined ? undefined : Math.round((score + 1e-10) * 10) / 10;
    const coverage = composite(dimensions, (place) => Number(found[place] !== undefined)) / 100;
    const exclusion = exclusions.find(({ one, match }) => (match(cellOf(one.field)) ?? 0) > 0)?.one;
    const tier = exclusion ? 'Excluded' : tierOf(model, rounded, coverage);
    return {
      score,
      shown: tier === 'Excluded' ? 0 : tier === 'Needs data' ? undefined : rounded,
      coverage,
      low: composite(dimensions, (place) => found[place] ?? 0),
      high: composite(dimensions, (place) => found[place] ?? 1),
      exclusion: exclusion?.reason,
      tier,
      contributions: () => contributionsOf(dimensions, counting),
    };
  };
}

/** Σ W_d · s_d / Σ W_d with s_d = 100 · Σ p·m / Σ p. */
function composite(dimensions: readonly Counted[], matchIn: MatchOf): number {
  let weighted = 0;
  let weights = 0;
  for (const { weight, criteria } of dimensions) {
    let met = 0;
    let points = 0;
    for (const { one, place } of criteria) {
      const match = matchIn(place);
      met += one.points * (match ?? 0);
      points += match === undefined ? 0 : one.points;
    }
    if (points === 0) continue;
    weighted += weight * ((100 * met) / points);
    weights += weight;
  }
  return weighted / weights;
}

/** W_d/ΣW · 100·p·m/Σp of each criterion that counts. */
function contributionsOf(dimensions: readonly Counted[], matchIn: MatchOf): Map<string, number> {
  const counted = dimensions
    .map(({ weight, criteria }) => ({
      weight,
      criteria: criteria.filter(({ place }) => matchIn(place) !== undefined),
    }))
    .filter(({ criteria }) => criteria.length > 0);
  const weights = sum(counted.map(({ weight }) => weight));
  return new Map(
    counted.flatMap(({ weight, criteria }) => {
      const points = sum(criteria.map(({ one }) => one.points));
      return criteria.map(({ one, place }): [string, number] => [
        one.id,
        ((weight / weights) * 100 * one.points * matchIn(place)!) / points,
      ]);
    }),
  );
}

function tierOf(
  { tiers, minimumCoverage }: ScoringModel,
  shown: number | undefined,
  coverage: number,
): string {
  if (shown === undefined || coverage < minimumCoverage - 1e-10) return 'Needs data';
  const reached = tiers.filter(({ from }) => shown >= from).sort((a, b) => b.from - a.from);
  return reached[0]?.name ?? 'Needs data';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Lists repeat their cells: each distinct one is matched once. */
function matcher(condition: Parameters<typeof matchOf>[0], world: World) {
  const known = new Map<Cell | undefined, number | undefined>([[undefined, undefined]]);
  return (cell: Cell | undefined) => {
    const match = known.get(cell);
    if (match !== undefined || known.has(cell)) return match;
    const found = matchOf(condition, cell as Cell, world);
    known.set(cell, found);
    return found;
  };
}
