import type { ScoringModel } from '../../engine/model';
import { bestFirst } from '../../engine/tiers';
import type { Weighed } from '../../engine/weighed';
import type { Dialect } from '../dialects/dialect';
import { firstOf, type Sql, sumOf } from '../sql';
import { shownSql } from '../weights';
import {
  addFirsts,
  allKinds,
  type First,
  firstsOf,
  type Kind,
  kinds,
  type Ranked,
  type RankedDimension,
  rankedDimensions,
} from './firsts';
import { type AddColumns, MOST_PLACES, NONE, type ReasonInput } from './reason-input';
import { addUnknowns } from './unknowns';

const HALF = 0.5;
/**
 * What a criterion is worth, in so fine steps, and its place in one whole number: the largest of some
 * says both, and of two that are worth the same the first is larger. Such numbers stay exact.
 */
const STEPS = 2 ** 37;
const LAST_PLACE = MOST_PLACES - 1;

/**
 * What criteria are worth to the reason, and which are worth most. Within a dimension those with more
 * points always come first: only the first few of each are compared with those of other dimensions,
 * and what is met in part, by its worth.
 */
export function addRanks(
  dialect: Dialect,
  input: ReasonInput,
  weighed: readonly Weighed[],
  add: AddColumns,
): void {
  const ranked = weighed.map((one, rank) => ({
    ...one,
    rank,
    match: input.matchOf(one.criterion),
  }));
  const dimensions = rankedDimensions(ranked);
  const firsts = firstsOf(dimensions, input);
  add(
    'counted',
    dimensions.map((one) => [`counted_${one.dimension}`, pointsCounted(one, dialect)]),
  );
  add('worths', [
    ...dimensions.flatMap(({ dimension, worths }) =>
      worths.map(({ name, first }) => {
        const worth = `${steps(worthOf(first, dialect), dialect)} + ${LAST_PLACE}`;
        return [name, firstOf([[`counted_${dimension} > 0`, worth]])] as const;
      }),
    ),
    ['is_settled', isSettled(dialect, input.model)],
  ]);
  addFirsts(firsts, add);
  const gradual = ranked.filter(({ criterion }) => input.isGradual(criterion));
  add('candidates', [
    ...firsts.map((one) => [`${one.name}_rank`, rankOfFirst(one)] as const),
    ...gradual.map((one) => [`${one.match}_rank`, rankInPart(one, dialect)] as const),
    ['gap_rank', rankOfUncounted(ranked)],
  ]);
  addTops(firsts, gradual, add);
  addUnknowns(ranked, input, add);
}

/** The points of a dimension that count; where all are whole, however they are added up. */
function pointsCounted({ dimension, own }: RankedDimension, { float }: Dialect): Sql {
  if (own.every(({ points }) => Number.isInteger(points))) {
    return `known_${dimension} + missed_${dimension}`;
  }
  return sumOf(
    own.map(({ missingCounts, match, points }) =>
      missingCounts ? float(points) : firstOf([[`${match} IS NULL`, '0']], float(points)),
    ),
  );
}

function worthOf({ weight, points, dimension }: Weighed, { float }: Dialect): Sql {
  return `${float(100 * weight * points)} / (weight_sum * counted_${dimension + 1})`;
}

function steps(worth: Sql, { float }: Dialect): Sql {
  return `CAST(FLOOR((${worth}) * ${float(STEPS)}) AS BIGINT) * ${MOST_PLACES}`;
}

function rankOfFirst({ name, worths }: First): Sql {
  const branches = worths.map(
    (one, at) => [`${name} < ${2 * (worths[at + 1]?.first.rank ?? 0)}`, one.name] as const,
  );
  const worth = firstOf(branches.slice(0, -1), worths[worths.length - 1]?.name);
  return `COALESCE(${worth} - ${name}, ${NONE})`;
}

function rankInPart(one: Ranked, dialect: Dialect): Sql {
  const { match, rank } = one;
  const place = firstOf(
    [[`${match} <= ${dialect.float(HALF)}`, String(LAST_PLACE - 1 - 2 * rank)]],
    String(LAST_PLACE - 2 * rank),
  );
  const worth = steps(`${worthOf(one, dialect)} * ${match}`, dialect);
  return firstOf([[`${match} > 0`, `${worth} + ${place}`]], NONE);
}

/** Of the first criterion that is unknown and does not count: it is worth its share. */
function rankOfUncounted(ranked: readonly Ranked[]): Sql {
  const branches = ranked
    .filter(({ missingCounts }) => !missingCounts)
    .map(({ match, share, rank }) => {
      const place = LAST_PLACE - 2 * rank;
      return [`${match} IS NULL`, String(Math.floor(share * STEPS) * MOST_PLACES + place)] as const;
    });
  return firstOf([['is_settled', NONE], ...branches], NONE);
}

/** The largest ranks of each kind, each as worth and place. */
function addTops(firsts: readonly First[], gradual: readonly Ranked[], add: AddColumns): void {
  const others: { readonly [K in Kind]: readonly Sql[] } = {
    fit: gradual.map(({ match }) => `${match}_rank`),
    miss: [],
    gap: ['gap_rank'],
  };
  for (let turn = 1; turn <= 3; turn++) {
    const below = (kind: Kind, own: Sql) =>
      turn === 1 ? own : firstOf([[`${own} < ${kind}_rank_${turn - 1}`, own]], NONE);
    const asked = allKinds.filter((kind) => turn <= kinds[kind]);
    add(
      `rank_${turn}`,
      asked.map((kind) => {
        const some = firsts.filter((one) => one.kind === kind && one.turn <= turn);
        const all = [...some.map(({ name }) => `${name}_rank`), ...others[kind]];
        const sql = `GREATEST(${[NONE, ...all.map((own) => below(kind, own))].join(', ')})`;
        return [`${kind}_rank_${turn}`, sql];
      }),
    );
  }
  const turns = allKinds.flatMap((kind) =>
    Array.from({ length: kinds[kind] }, (_, at) => ({ kind, turn: at + 1 })),
  );
  add(
    'tops',
    turns.flatMap(({ kind, turn }) => {
      const rank = `${kind}_rank_${turn}`;
      const place = `MOD(${rank}, ${MOST_PLACES})`;
      return [
        [`${kind}_top_${turn}`, `${rank} - ${place}`],
        [`${kind}_place_${turn}`, `${LAST_PLACE} - ${place}`],
      ] as const;
    }),
  );
}

/** Whether what is unknown can't change the tier of a row that has one. */
function isSettled(dialect: Dialect, { tiers }: ScoringModel): Sql {
  const [low, high] = [shownSql('low', dialect), shownSql('high', dialect)];
  const froms = bestFirst(tiers).map(({ from }) => dialect.float(from));
  const within = froms.map((from, at) => {
    const isBelowNext = at === 0 ? [] : [`${high} < ${froms[at - 1]}`];
    return [`standing >= ${from}`, [`${low} >= ${from}`, ...isBelowNext].join(' AND ')] as const;
  });
  return firstOf(within, 'TRUE');
}
