import type { Weighed } from '../../engine/weighed';
import { words } from '../../engine/words';
import type { Dialect } from '../dialects/dialect';
import { firstOf, type Sql, type Stage, selectOf, UNKNOWN } from '../sql';
import { remarks } from '../words';
import { NONE, type ReasonInput } from './reason-input';

/** No name is as long: what is not there fits nowhere. */
const NO_ROOM = 1000;

/** Each criterion by its rank, and by its rank and a half where it is met in part. */
export function namesStage(
  dialect: Dialect,
  { names, name }: ReasonInput,
  weighed: readonly Weighed[],
): Stage {
  const rows = weighed.flatMap(({ criterion }, index) => {
    const label = names[criterion] ?? '';
    const partly = words.partlyMet(label);
    return [
      [2 * index, label, label.length],
      [2 * index + 1, partly, partly.length],
    ];
  });
  return {
    name: name('names'),
    about: [remarks.names],
    select: dialect.table(['place', 'label', 'size'], rows.length > 0 ? rows : [[0, '', 0]]),
  };
}

/** The columns of the ranks that are asked behind the slots. */
export const columnsAsked = [
  ...['fit_top_2', 'fit_top_3', 'miss_top_2'],
  ...['blank_1', 'blank_2', 'blank_3'],
];

/** Which names may be said: of fits and misses and one that is unknown, or of what is unknown. */
export function slots(weighed: readonly Weighed[], isScored: Sql, isUnscored: Sql) {
  const either = (fit: number) =>
    firstOf([
      [isScored, `fit_place_${fit}`],
      [isUnscored, `unknown_${fit}`],
    ]);
  const isSaid = `${isScored} AND gap_top_1 >= miss_top_1`;
  const none = weighed.length === 0;
  return [
    ...[1, 2, 3].map((fit) => [`slot_${fit}`, none ? UNKNOWN : either(fit)] as const),
    ...[1, 2].map(
      (miss) =>
        [`slot_${miss + 3}`, none ? UNKNOWN : firstOf([[isScored, `miss_place_${miss}`]])] as const,
    ),
    ['slot_6', none ? UNKNOWN : firstOf([[isSaid, 'gap_place_1']])] as const,
    ...(none
      ? (['fit_top_2', 'fit_top_3', 'miss_top_2'] as const).map((top) => [top, NONE] as const)
      : []),
  ];
}

export const SLOTS = [1, 2, 3, 4, 5, 6];

export function labelsStage(name: (stage: string) => string, from: string): Stage {
  const columns = SLOTS.flatMap((slot) => [
    `names_${slot}.label AS label_${slot}`,
    `COALESCE(names_${slot}.size, ${NO_ROOM}) AS size_${slot}`,
  ]);
  const joins = SLOTS.map(
    (slot) =>
      `LEFT JOIN ${name('names')} AS names_${slot} ON names_${slot}.place = rows_named.slot_${slot}`,
  );
  const select = selectOf(
    ['rows_named.*', ...columns].map((sql) => ({ sql, about: [] })),
    [`${from} AS rows_named`, ...joins].join('\n'),
  );
  return { name: name('labels'), about: [], select };
}
