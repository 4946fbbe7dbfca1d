import { counts } from '../engine/combine';
import type { Criterion, ScoringModel } from '../engine/model';
import type { Dialect } from './dialects/dialect';
import { firstOf, type Sql, sumOf, UNKNOWN } from './sql';

/** A criterion that can move a score, and the column of its matches. */
export interface CountedCriterion {
  readonly criterion: Criterion;
  /** Its place in the model. */
  readonly index: number;
  readonly match: Sql;
}

/** A dimension in which a criterion counts. */
export interface CountedDimension {
  /** Its place in the model. */
  readonly index: number;
  readonly weight: number;
  readonly points: number;
  readonly criteria: readonly CountedCriterion[];
}

/** The dimensions that can move a score, in the order of the model. */
export function countedDimensions(
  { dimensions, criteria }: ScoringModel,
  matchOf: (criterion: number) => Sql,
): CountedDimension[] {
  return dimensions.flatMap(({ name, weight }, index) => {
    const own = criteria.flatMap((criterion, place) =>
      criterion.dimension === name && counts(criterion, weight)
        ? [{ criterion, index: place, match: matchOf(place) }]
        : [],
    );
    const points = own.reduce((sum, { criterion }) => sum + criterion.points, 0);
    return points > 0 ? [{ index, weight, points, criteria: own }] : [];
  });
}

/** An expression with the name that it is given. */
export interface Named {
  readonly name: string;
  readonly sql: Sql;
}

/** What a point of a dimension is worth in a score of which all is known, see `sumDimensions`. */
function perPoint(dimensions: readonly CountedDimension[], one: CountedDimension): number {
  const total = dimensions.reduce((sum, { weight }) => sum + weight, 0);
  return (100 * one.weight) / (total * one.points);
}

/** Sums over the criteria of a row: points of each dimension, and the two ends of the range. */
export function sums(dimensions: readonly CountedDimension[], { float }: Dialect): Named[] {
  const each = (
    criteria: readonly CountedCriterion[],
    known: (one: CountedCriterion) => Sql,
    unknown: (one: CountedCriterion) => Sql,
  ) => sumOf(criteria.map((one) => firstOf([[`${one.match} IS NULL`, unknown(one)]], known(one))));
  const none = () => '0';
  const known = ({ match }: CountedCriterion) => `COALESCE(${match}, 0)`;
  const points = ({ criterion }: CountedCriterion) => float(criterion.points);
  const ofDimensions = dimensions.flatMap(({ index, criteria }) => {
    const missing = criteria.filter(({ criterion }) => criterion.ifMissing === 'no');
    return [
      {
        name: `met_${index + 1}`,
        sql: sumOf(criteria.map((one) => `${points(one)} * ${known(one)}`)),
      },
      { name: `known_${index + 1}`, sql: each(criteria, points, none) },
      { name: `missed_${index + 1}`, sql: each(missing, none, points) },
    ];
  });
  const shares = dimensions.flatMap((dimension) =>
    dimension.criteria.map((one) => ({
      ...one,
      share: float(perPoint(dimensions, dimension) * one.criterion.points),
    })),
  );
  const [low, high] = [
    shares.map((one) => `${one.share} * ${known(one)}`),
    shares.map(({ match, share }) => firstOf([[`${match} IS NULL`, share]], '0')),
  ];
  return [
    ...ofDimensions,
    { name: 'low_sum', sql: sumOf(low) },
    { name: 'unknown_sum', sql: sumOf(high) },
  ];
}

const counted = ({ index }: CountedDimension) => `known_${index + 1} + missed_${index + 1}`;

/** What the dimensions of a row add up to. */
export function totals(dimensions: readonly CountedDimension[], { float }: Dialect): Named[] {
  const where = (one: CountedDimension, sql: Sql) => firstOf([[`${counted(one)} > 0`, sql]], '0');
  return [
    { name: 'points_sum', sql: sumOf(dimensions.map((one) => where(one, points(one, float)))) },
    { name: 'weight_sum', sql: sumOf(dimensions.map((one) => where(one, float(one.weight)))) },
    {
      name: 'known_sum',
      sql: sumOf(
        dimensions.map((one) => `${float(perPoint(dimensions, one))} * known_${one.index + 1}`),
      ),
    },
  ];
}

function points(one: CountedDimension, float: Dialect['float']): Sql {
  return `${float(100 * one.weight)} * met_${one.index + 1} / (${counted(one)})`;
}

/** Nine decimals are kept, see `withoutDust`. */
export function withoutDust(value: Sql, { float }: Dialect): Sql {
  return `FLOOR((${value}) * ${float(1e9)} + ${float(0.5)}) / ${float(1e9)}`;
}

/** One decimal, halves up. */
export function shownSql(value: Sql, { float }: Dialect): Sql {
  return `FLOOR(${value} * ${float(10)} + ${float(0.5)}) / ${float(10)}`;
}

/** The shown score of one dimension of the model; 0 or unknown where nothing of it is known. */
export function dimensionScore(one: CountedDimension, dialect: Dialect): Sql {
  const score = withoutDust(
    `${points(one, dialect.float)} / ${dialect.float(one.weight)}`,
    dialect,
  );
  const isCounted = one.criteria.some(({ criterion }) => criterion.ifMissing === 'no');
  return firstOf(
    [[`known_${one.index + 1} > 0`, shownSql(`(${score})`, dialect)]],
    isCounted ? '0' : UNKNOWN,
  );
}
