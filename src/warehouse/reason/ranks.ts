import type { ScoringModel } from '../../engine/model';
import { bestFirst } from '../../engine/tiers';
import type { Weighed } from '../../engine/weighed';
import type { Dialect } from '../dialects/dialect';
import { firstOf, type Sql, sumOf, UNKNOWN } from '../sql';
import { shownSql } from '../weights';
import { type AddColumns, MOST_PLACES, NONE, type ReasonInput } from './reason-input';

const HALF = 0.5;
/**
 * What a criterion is worth, in so fine steps, and its place in one whole number: the largest of some
 * says both, and of two that are worth the same the first is larger. Such numbers stay exact.
 */
const STEPS = 2 ** 37;

/** A criterion by its rank in `weighed`: its place is twice that, one more where it is met in part. */
interface Ranked extends Weighed {
  readonly rank: number;
  readonly match: Sql;
}

/** The kinds of criteria in a reason, and how many of each it may name. */
const kinds = { fit: 3, miss: 2, gap: 1 } as const;
type Kind = keyof typeof kinds;

/**
 * What criteria are worth to the reason, and which are worth most. Within a dimension those with more
 * points always come first: only the first few of each are compared with those of other dimensions,
 * and what is met in part, by its worth.
 */
export function addRanks(
  dialect: Dialect,
  { matchOf, isBlank, isGradual, model }: ReasonInput,
  weighed: readonly Weighed[],
  add: AddColumns,
): void {
  const { float } = dialect;
  const ranked = weighed.map((one, rank) => ({ ...one, rank, match: matchOf(one.criterion) }));
  const inDimensions = [...new Set(weighed.map(({ dimension }) => dimension))].map((dimension) => ({
    dimension: dimension + 1,
    own: ranked.filter((one) => one.dimension === dimension),
  }));
  const countedOf = (dimension: number, own: readonly Ranked[]) =>
    own.every(({ points }) => Number.isInteger(points))
      ? `known_${dimension} + missed_${dimension}`
      : sumOf(
          own.map(({ missingCounts, match, points }) =>
            missingCounts ? float(points) : firstOf([[`${match} IS NULL`, '0']], float(points)),
          ),
        );
  add(
    'counted',
    inDimensions.map(({ dimension, own }) => [`counted_${dimension}`, countedOf(dimension, own)]),
  );
  const lastPlace = MOST_PLACES - 1;
  const stepsOf = (sql: Sql) =>
    `CAST(FLOOR((${sql}) * ${float(STEPS)}) AS BIGINT) * ${MOST_PLACES}`;
  const worthOf = (one: Weighed) =>
    `${float(100 * one.weight * one.points)} / (weight_sum * counted_${one.dimension + 1})`;
  const worths = inDimensions.map(({ dimension, own }) => {
    const first = own.filter((one, at) => one.points !== own[at - 1]?.points);
    return first.map((one, at) => ({ from: one, name: `worth_${dimension}_${at + 1}` }));
  });
  add('worths', [
    ...inDimensions.flatMap(({ dimension }, at) =>
      (worths[at] ?? []).map(({ from, name }) => {
        const worth = firstOf([
          [`counted_${dimension} > 0`, `${stepsOf(worthOf(from))} + ${lastPlace}`],
        ]);
        return [name, worth] as const;
      }),
    ),
    ['is_settled', isSettled(dialect, model)],
  ]);

  const isKind: { readonly [K in Kind]: (one: Ranked) => Sql } = {
    fit: ({ match }) => `${match} > 0`,
    miss: ({ match }) => `${match} = 0`,
    gap: ({ match }) => `${match} IS NULL`,
  };
  const chosen: { readonly [K in Kind]: (one: Ranked) => boolean } = {
    fit: ({ criterion }) => !isGradual(criterion),
    miss: () => true,
    gap: ({ missingCounts }) => missingCounts,
  };
  const firsts = inDimensions.flatMap(({ dimension, own }, at) =>
    Object.entries(kinds).flatMap(([kind, most]) => {
      const some = own.filter(chosen[kind as Kind]);
      return Array.from({ length: Math.min(most, some.length) }, (_, before) => ({
        ...{ kind: kind as Kind, turn: before + 1, worths: worths[at] ?? [] },
        name: `${kind}_${dimension}_${before + 1}`,
        earlier: `${kind}_${dimension}_${before}`,
        some: some.slice(before),
      }));
    }),
  );
  for (let turn = 1; turn <= 3; turn++) {
    const inTurn = firsts.filter((one) => one.turn === turn);
    add(
      `firsts_${turn}`,
      inTurn.map(({ name, kind, earlier, some }) => {
        const places = some.map((one) => {
          const later = turn === 1 ? [] : [`${earlier} < ${2 * one.rank}`];
          return [[...later, isKind[kind](one)].join(' AND '), String(2 * one.rank)] as const;
        });
        const none = kind === 'gap' ? 'is_settled' : `${earlier} IS NULL`;
        return [
          name,
          firstOf([...(turn > 1 || kind === 'gap' ? [[none, UNKNOWN] as const] : []), ...places]),
        ];
      }),
    );
  }
  const gradual = ranked.filter(({ criterion }) => isGradual(criterion));
  const unknown = ranked.filter((one) => !one.missingCounts);
  add('candidates', [
    ...firsts.map(({ name, worths }) => {
      const steps = worths.map(
        (one, at) => [`${name} < ${2 * (worths[at + 1]?.from.rank ?? 0)}`, one.name] as const,
      );
      const worth = firstOf(steps.slice(0, -1), steps[steps.length - 1]?.[1]);
      return [`${name}_rank`, `COALESCE(${worth} - ${name}, ${NONE})`] as const;
    }),
    ...gradual.map((one) => {
      const place = firstOf(
        [[`${one.match} <= ${float(HALF)}`, String(lastPlace - 1 - 2 * one.rank)]],
        String(lastPlace - 2 * one.rank),
      );
      const rank = `${stepsOf(`${worthOf(one)} * ${one.match}`)} + ${place}`;
      return [`${one.match}_rank`, firstOf([[`${one.match} > 0`, rank]], NONE)] as const;
    }),
    [
      'gap_rank',
      firstOf(
        [
          ['is_settled', NONE],
          ...unknown.map(
            (one) =>
              [
                `${one.match} IS NULL`,
                String(Math.floor(one.share * STEPS) * MOST_PLACES + lastPlace - 2 * one.rank),
              ] as const,
          ),
        ],
        NONE,
      ),
    ],
  ]);
  const candidates: { readonly [K in Kind]: readonly Sql[] } = {
    fit: gradual.map(({ match }) => `${match}_rank`),
    miss: [],
    gap: ['gap_rank'],
  };
  for (let rank = 1; rank <= 3; rank++) {
    const below = (kind: Kind, own: Sql) =>
      rank === 1 ? own : firstOf([[`${own} < ${kind}_rank_${rank - 1}`, own]], NONE);
    const asked = (Object.keys(kinds) as Kind[]).filter((kind) => rank <= kinds[kind]);
    add(
      `rank_${rank}`,
      asked.map((kind) => {
        const some = firsts.filter((one) => one.kind === kind && one.turn <= rank);
        const all = [...some.map(({ name }) => `${name}_rank`), ...candidates[kind]];
        const sql = `GREATEST(${[NONE, ...all.map((own) => below(kind, own))].join(', ')})`;
        return [`${kind}_rank_${rank}`, sql];
      }),
    );
  }
  add(
    'tops',
    Object.entries(kinds).flatMap(([kind, most]) =>
      Array.from({ length: most }, (_, at) => {
        const rank = `${kind}_rank_${at + 1}`;
        const place = `MOD(${rank}, ${MOST_PLACES})`;
        return [
          [`${kind}_top_${at + 1}`, `${rank} - ${place}`],
          [`${kind}_place_${at + 1}`, `${MOST_PLACES - 1} - ${place}`],
        ] as const;
      }).flat(),
    ),
  );
  for (let rank = 1; rank <= 3; rank++) {
    const first = ranked.map(({ match, rank: at }) => {
      const before = rank === 1 ? [] : [`unknown_${rank - 1} < ${2 * at}`];
      return [[`${match} IS NULL`, ...before].join(' AND '), String(2 * at)] as const;
    });
    const unknown = firstOf([['standing IS NOT NULL', UNKNOWN], ...first]);
    add(`unknown_${rank}`, [[`unknown_${rank}`, unknown]]);
  }
  add(
    'blanks',
    [1, 2, 3].map((rank) => [
      `blank_${rank}`,
      firstOf(
        [
          [`unknown_${rank} IS NULL`, 'TRUE'],
          ...weighed.map(
            (one, index) => [`unknown_${rank} = ${2 * index}`, isBlank(one.criterion)] as const,
          ),
        ],
        'TRUE',
      ),
    ]),
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
