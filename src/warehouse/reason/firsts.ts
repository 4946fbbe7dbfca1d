import type { Weighed } from '../../engine/weighed';
import { firstOf, type Sql, UNKNOWN } from '../sql';
import type { AddColumns, ReasonInput } from './reason-input';

/** A criterion by its rank in `weighed`: its place is twice that, one more where it is met in part. */
export interface Ranked extends Weighed {
  readonly rank: number;
  readonly match: Sql;
}

/** The kinds of criteria in a reason, and how many of each it may name. */
export const kinds = { fit: 3, miss: 2, gap: 1 } as const;
export type Kind = keyof typeof kinds;
export const allKinds = Object.keys(kinds) as Kind[];

/** The criteria of a dimension that count, the weightiest first. */
export interface RankedDimension {
  /** Counted from 1. */
  readonly dimension: number;
  readonly own: readonly Ranked[];
  /** Of those with as many points: what each is worth, and the first of them. */
  readonly worths: readonly { readonly name: string; readonly first: Ranked }[];
}

/** A column with the place of the first, second or third criterion of a kind in a dimension. */
export interface First {
  readonly name: string;
  readonly kind: Kind;
  readonly turn: number;
  /** The column of the one before. */
  readonly earlier: string;
  /** Those that it may be. */
  readonly some: readonly Ranked[];
  readonly worths: RankedDimension['worths'];
}

const isKind: { readonly [K in Kind]: (one: Ranked) => Sql } = {
  fit: ({ match }) => `${match} > 0`,
  miss: ({ match }) => `${match} = 0`,
  gap: ({ match }) => `${match} IS NULL`,
};

/** The dimensions of some criteria. */
export function rankedDimensions(ranked: readonly Ranked[]): RankedDimension[] {
  return [...new Set(ranked.map(({ dimension }) => dimension))].map((index) => {
    const own = ranked.filter(({ dimension }) => dimension === index);
    const firsts = own.filter((one, at) => one.points !== own[at - 1]?.points);
    const worths = firsts.map((first, at) => ({ name: `worth_${index + 1}_${at + 1}`, first }));
    return { dimension: index + 1, own, worths };
  });
}

/**
 * The first criteria of each kind in each dimension, as far as their order is the same in all rows:
 * not of those that are met in part, nor of what is unknown and does not count.
 */
export function firstsOf(
  dimensions: readonly RankedDimension[],
  { isGradual }: ReasonInput,
): First[] {
  const isOrdered: { readonly [K in Kind]: (one: Ranked) => boolean } = {
    fit: ({ criterion }) => !isGradual(criterion),
    miss: () => true,
    gap: ({ missingCounts }) => missingCounts,
  };
  return dimensions.flatMap(({ dimension, own, worths }) =>
    allKinds.flatMap((kind) => {
      const some = own.filter(isOrdered[kind]);
      return Array.from({ length: Math.min(kinds[kind], some.length) }, (_, before) => ({
        ...{ kind, worths, turn: before + 1, some: some.slice(before) },
        name: `${kind}_${dimension}_${before + 1}`,
        earlier: `${kind}_${dimension}_${before}`,
      }));
    }),
  );
}

/** Adds the places of the first criteria, a turn after the other. */
export function addFirsts(firsts: readonly First[], add: AddColumns): void {
  for (let turn = 1; turn <= Math.max(...firsts.map((one) => one.turn)); turn++) {
    const inTurn = firsts.filter((one) => one.turn === turn);
    add(
      `firsts_${turn}`,
      inTurn.map((one) => [one.name, placeOf(one)]),
    );
  }
}

function placeOf({ kind, turn, earlier, some }: First): Sql {
  const places = some.map((one) => {
    const place = 2 * one.rank;
    const isLater = turn === 1 ? [] : [`${earlier} < ${place}`];
    return [[...isLater, isKind[kind](one)].join(' AND '), String(place)] as const;
  });
  const none = [
    ...(kind === 'gap' ? ['is_settled'] : []),
    ...(turn === 1 ? [] : [`${earlier} IS NULL`]),
  ];
  return firstOf([...none.map((sql) => [sql, UNKNOWN] as const), ...places]);
}
