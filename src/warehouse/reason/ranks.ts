import type { ScoringModel } from '../../engine/model';
import { bestFirst } from '../../engine/tiers';
import type { Weighed } from '../../engine/weighed';
import type { Dialect } from '../dialects/dialect';
import { type Branch, firstOf, type Sql, sumOf, UNKNOWN } from '../sql';
import { shownSql } from '../weights';
import { type AddColumns, NONE, type ReasonInput } from './reason-input';

const HALF = 0.5;
/**
 * What a criterion is worth, in so fine steps, and its place in one number: the largest of some says
 * both, and of two that are worth the same the first is larger. Such numbers stay exact.
 */
const STEPS = 2 ** 37;
const MOST_PLACES = 512;

/** What each criterion is worth to the reason, and which are worth most. */
export function addRanks(
  dialect: Dialect,
  { matchOf, isBlank, isGradual, model }: ReasonInput,
  weighed: readonly Weighed[],
  add: AddColumns,
): void {
  const { float } = dialect;
  const match = (one: Weighed) => matchOf(one.criterion);
  const inReason = [...new Set(weighed.map(({ dimension }) => dimension))];
  add(
    'counted',
    inReason.map((dimension) => [
      `counted_${dimension + 1}`,
      sumOf(
        weighed
          .filter((one) => one.dimension === dimension)
          .map((one) =>
            one.missingCounts
              ? float(one.points)
              : firstOf([[`${match(one)} IS NULL`, '0']], float(one.points)),
          ),
      ),
    ]),
  );
  const worth = (one: Weighed) =>
    `${float(100 * one.weight * one.points)} / (weight_sum * counted_${one.dimension + 1})`;
  const ranked = (index: number, sql: Sql, isHalf?: Sql) => {
    const full = String(MOST_PLACES - 1 - 2 * index);
    const place = isHalf === undefined ? full : firstOf([[isHalf, String(Number(full) - 1)]], full);
    return `FLOOR((${sql}) * ${float(STEPS)}) * ${MOST_PLACES} + ${place}`;
  };
  const each = (branch: (one: Weighed, index: number) => Branch) =>
    weighed.map((one, index) => firstOf([branch(one, index)], NONE));
  const kinds = {
    fit: each((one, index) => {
      const isHalf = isGradual(one.criterion) ? `${match(one)} <= ${float(HALF)}` : undefined;
      return [`${match(one)} > 0`, ranked(index, `${worth(one)} * ${match(one)}`, isHalf)];
    }),
    miss: each((one, index) => [`${match(one)} = 0`, ranked(index, worth(one))]),
    gap: each((one, index) => [
      `${match(one)} IS NULL`,
      ranked(index, one.missingCounts ? worth(one) : float(one.share)),
    ]),
  };
  add(
    'worths',
    Object.entries(kinds).flatMap(([kind, worths]) =>
      worths.map((sql, index) => [`${kind}_${index}`, sql] as const),
    ),
  );
  const ranks = { fit: 3, miss: 2, gap: 1 };
  for (let rank = 1; rank <= 3; rank++) {
    const below = (kind: string, index: number) => {
      const own = `${kind}_${index}`;
      return rank === 1 ? own : firstOf([[`${own} < ${kind}_rank_${rank - 1}`, own]], NONE);
    };
    const asked = Object.entries(ranks).filter(([, most]) => rank <= most);
    add(
      `rank_${rank}`,
      asked.map(([kind]) => [
        `${kind}_rank_${rank}`,
        `GREATEST(${[NONE, ...weighed.map((_, index) => below(kind, index))].join(', ')})`,
      ]),
    );
  }
  add(
    'tops',
    Object.entries(ranks).flatMap(([kind, most]) =>
      Array.from({ length: most }, (_, at) => {
        const rank = `${kind}_rank_${at + 1}`;
        const worth = `FLOOR(${rank} / ${float(MOST_PLACES)})`;
        const place = `${MOST_PLACES - 1} - (${rank} - ${MOST_PLACES} * ${worth})`;
        return [
          [`${kind}_top_${at + 1}`, worth],
          [`${kind}_place_${at + 1}`, firstOf([[`${rank} >= 0`, place]])],
        ] as const;
      }).flat(),
    ),
  );
  for (let rank = 1; rank <= 3; rank++) {
    const first = weighed.map((one, index) => {
      const before = rank === 1 ? [] : [`unknown_${rank - 1} < ${2 * index}`];
      return [[`${match(one)} IS NULL`, ...before].join(' AND '), String(2 * index)] as const;
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
  add('settled', [['is_settled', isSettled(dialect, model)]]);
}

/** Whether what is unknown can't change the tier. */
function isSettled(dialect: Dialect, { tiers }: ScoringModel): Sql {
  const tierOf = (score: Sql) =>
    firstOf(
      bestFirst(tiers.map(({ from }, index) => ({ from, index }))).map(
        ({ from, index }) => [`${score} >= ${dialect.float(from)}`, String(index)] as const,
      ),
      NONE,
    );
  const own = tierOf('standing');
  const ends = ['low', 'high'].map((end) => `${tierOf(shownSql(end, dialect))} = ${own}`);
  return ends.join(' AND ');
}
