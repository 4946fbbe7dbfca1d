import { excludedReason } from '../engine/excluded-reason';
import type { ScoringModel } from '../engine/model';
import { LONGEST_REASON } from '../engine/short-reason';
import { bestFirst } from '../engine/tiers';
import { type Weighed, weighedCriteria } from '../engine/weighed';
import { words } from '../engine/words';
import type { Dialect } from './dialects/dialect';
import { type Branch, firstOf, type Sql, type Stage, selectOf, sumOf, UNKNOWN } from './sql';
import { shownSql } from './weights';
import { remarks } from './words';

/** What the short reasons are written from. */
export interface ReasonInput {
  readonly model: ScoringModel;
  /** Short names of the criteria, in their order. */
  readonly names: readonly string[];
  readonly matchOf: (criterion: number) => Sql;
  /** Whether the cell of a criterion is blank, not only unknown. */
  readonly isBlank: (criterion: number) => Sql;
  /** Whether a criterion can be met in part. */
  readonly isGradual: (criterion: number) => boolean;
  readonly name: (stage: string) => string;
  /** The stage with the sums, the score and its range. */
  readonly from: string;
}

/** The stages that lead to a short reason, the list of names among them, and the reason at their end. */
export interface ReasonSql {
  readonly stages: readonly Stage[];
  readonly last: string;
  readonly reason: Sql;
}

const BETWEEN = ' · ';
const HALF = 0.5;
/** No name is as long: what is not there fits nowhere. */
const NO_ROOM = 1000;
const NONE = '-1';
/**
 * What a criterion is worth, in so fine steps, and its place in one number: the largest of some says
 * both, and of two that are worth the same the first is larger. Such numbers stay exact.
 */
const STEPS = 2 ** 37;
const MOST_PLACES = 512;

/**
 * The short reason of each row, as `shortReasons` gives it: the weightiest criteria by rank, then as
 * many of their names as a line takes.
 *
 * Rule: engine README, The short reason.
 */
export function reasonSql(dialect: Dialect, input: ReasonInput): ReasonSql {
  const { model, name } = input;
  const weighed = weighedOf(model);
  const stages: Stage[] = [namesStage(dialect, input, weighed)];
  let from = input.from;
  const add = (suffix: string, columns: readonly (readonly [name: string, sql: Sql])[]) => {
    const listed = columns.map(([column, sql]) => ({ sql: `${sql} AS ${column}`, about: [] }));
    const about = suffix === 'worths' ? [remarks.reasons] : [];
    stages.push({
      name: name(suffix),
      about,
      select: selectOf([{ sql: '*', about: [] }, ...listed], from),
    });
    from = name(suffix);
  };
  const isScored = 'excluded_by = 0 AND standing IS NOT NULL';
  const isUnscored = 'excluded_by = 0 AND standing IS NULL';
  if (weighed.length > 0) addRanks(dialect, input, weighed, add);
  add('slots', slots(weighed, isScored, isUnscored));
  stages.push(labelsStage(name, from));
  from = name('labels');
  addRooms(dialect, add);
  return { stages, last: from, reason: reasonText(dialect, model, weighed, isScored, isUnscored) };
}

function weighedOf(model: ScoringModel): Weighed[] {
  const none = new Float64Array();
  return weighedCriteria(model, {
    rowCount: 0,
    blank: new Uint8Array(),
    criteria: model.criteria.map(({ on }) => (on ? none : undefined)),
    exclusions: [],
  });
}

/** Each criterion by its rank, and by its rank and a half where it is met in part. */
function namesStage(
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

type Add = (suffix: string, columns: readonly (readonly [name: string, sql: Sql])[]) => void;

/** What each criterion is worth to the reason, and which are worth most. */
function addRanks(
  dialect: Dialect,
  { matchOf, isBlank, isGradual, model }: ReasonInput,
  weighed: readonly Weighed[],
  add: Add,
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

/** Which names may be said: of fits and misses and one that is unknown, or of what is unknown. */
function slots(weighed: readonly Weighed[], isScored: Sql, isUnscored: Sql) {
  const either = (fit: number) =>
    firstOf([
      [isScored, `fit_place_${fit}`],
      [isUnscored, `unknown_${fit}`],
    ]);
  const isSaid = `${isScored} AND NOT is_settled AND gap_top_1 >= miss_top_1`;
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

const SLOTS = [1, 2, 3, 4, 5, 6];

function labelsStage(name: (stage: string) => string, from: string): Stage {
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

const lengthOf = (say: (names: string) => string) => say('').length;

/** Which names the line takes: one of each kind first, then the weightiest that fits. */
function addRooms(_: Dialect, add: Add): void {
  const apart = BETWEEN.length;
  const taken = (condition: Sql) => firstOf([[condition, '1']], '0');
  const gapBefore = firstOf([['slot_1 IS NULL', '0']], String(apart));
  const first = firstOf(
    [['slot_1 IS NULL', String(LONGEST_REASON)]],
    `${LONGEST_REASON - lengthOf(words.fits)} - size_1`,
  );
  const gap = `${gapBefore} + ${lengthOf(words.notKnown)} + size_6`;
  add('room_1', [
    ['room_1', first],
    ['gap_size', gap],
  ]);
  add('room_2', [['takes_6', taken('gap_size <= room_1')]]);
  const isFirst = 'slot_1 IS NULL AND takes_6 = 0';
  add('room_3', [
    ['room_3', 'room_1 - takes_6 * gap_size'],
    [
      'miss_size',
      `${firstOf([[isFirst, '0']], String(apart))} + ${lengthOf(words.misses)} + size_4`,
    ],
  ]);
  add('room_4', [
    ['takes_4', taken('miss_size <= room_3')],
    [
      'later_miss',
      firstOf(
        [
          ['miss_top_2 > fit_top_2', '1'],
          ['miss_top_2 > fit_top_3', '2'],
        ],
        '3',
      ),
    ],
  ]);
  add('room_5', [['room_5', 'room_3 - takes_4 * miss_size']]);
  const miss = (turn: number, room: Sql) =>
    taken(`takes_4 = 1 AND later_miss = ${turn} AND size_5 + 2 <= ${room}`);
  add('room_6', [['takes_5a', miss(1, 'room_5')]]);
  add('room_7', [['room_7', 'room_5 - takes_5a * (size_5 + 2)']]);
  add('room_8', [['takes_2', taken('slot_1 IS NOT NULL AND size_2 + 2 <= room_7')]]);
  add('room_9', [['room_9', 'room_7 - takes_2 * (size_2 + 2)']]);
  add('room_10', [['takes_5b', miss(2, 'room_9')]]);
  add('room_11', [['room_11', 'room_9 - takes_5b * (size_5 + 2)']]);
  add('room_12', [['takes_3', taken('takes_2 = 1 AND size_3 + 2 <= room_11')]]);
  add('room_13', [['takes_5c', miss(3, 'room_11 - takes_3 * (size_3 + 2)')]]);
}

function reasonText(
  dialect: Dialect,
  model: ScoringModel,
  weighed: readonly Weighed[],
  isScored: Sql,
  isUnscored: Sql,
): Sql {
  const { text } = dialect;
  const also = (takes: Sql, slot: number) =>
    firstOf([[`${takes} = 1`, `', ' || label_${slot}`]], "''");
  const isMiss = 'takes_5a + takes_5b + takes_5c';
  const fits = `${text(words.fits(''))} || label_1 || ${also('takes_2', 2)} || ${also('takes_3', 3)}`;
  const misses = (begin: string) => `${text(begin)} || label_4 || ${also(isMiss, 5)}`;
  const gap = (begin: string) => `${text(begin)} || label_6`;
  const between = text(BETWEEN);
  const missesToo = firstOf([['takes_4 = 1', `${between} || ${misses(words.misses(''))}`]], "''");
  const gapToo = firstOf([['takes_6 = 1', `${between} || ${gap(words.notKnown(''))}`]], "''");
  const scored = firstOf(
    [
      ['slot_1 IS NOT NULL', `${fits} || ${missesToo} || ${gapToo}`],
      ['takes_4 = 1', `${misses(capitalised(words.misses('')))} || ${gapToo}`],
      ['takes_6 = 1', gap(capitalised(words.notKnown('')))],
    ],
    "''",
  );
  return firstOf([
    ...model.exclusions.map(
      ({ reason }, index) =>
        [`excluded_by = ${index + 1}`, exclusionText(dialect, model, reason)] as const,
    ),
    [isScored, scored],
    [
      isUnscored,
      weighed.length === 0 ? text(capitalised(words.noCriterion)) : unscoredText(dialect),
    ],
  ]);
}

function capitalised(said: string): string {
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** How much is known, and the weightiest of what is not. */
function unscoredText(dialect: Dialect): Sql {
  const { text, float, wholeText } = dialect;
  const NAMES = '|';
  const SHARE = '50 %';
  const [begin = '', middle = ''] =
    words.onlyKnown(0.5, NAMES, true).split(NAMES)[0]?.split(SHARE) ?? [];
  const nothing = words.onlyKnown(0, NAMES, true).split(NAMES)[0] ?? '';
  const ends = [true, false].map(
    (areBlank) => words.onlyKnown(0, NAMES, areBlank).split(NAMES)[1] ?? '',
  );
  const percent = `${wholeText(`FLOOR(coverage * ${float(100)} + ${float(1e-8)})`)} || ' %'`;
  const head = firstOf(
    [['coverage = 0', text(nothing)]],
    `${text(begin)} || ${percent} || ${text(middle)}`,
  );
  const headSize = firstOf(
    [['coverage = 0', String(nothing.length)]],
    `${begin.length + middle.length} + ${dialect.length(percent)}`,
  );
  const line = (count: number) => {
    const slots = SLOTS.slice(0, count);
    const areBlank = slots.map((slot) => `blank_${slot}`).join(' AND ');
    const end = firstOf([[areBlank, text(ends[0] ?? '')]], text(ends[1] ?? ''));
    const size = [
      headSize,
      ...slots.map((slot) => `size_${slot}`),
      String(2 * (count - 1)),
      firstOf([[areBlank, String(ends[0]?.length)]], String(ends[1]?.length)),
    ].join(' + ');
    const names = slots.map((slot) => `label_${slot}`).join(" || ', ' || ");
    return { size, sql: [head, names, end].join(' || ') };
  };
  const [one, two, three] = [line(1), line(2), line(3)];
  return firstOf(
    [
      ['slot_1 IS NULL', `${head} || ${text(ends[0] ?? '')}`],
      [`slot_3 IS NOT NULL AND ${three.size} <= ${LONGEST_REASON}`, three.sql],
      [`slot_2 IS NOT NULL AND ${two.size} <= ${LONGEST_REASON}`, two.sql],
    ],
    one.sql,
  );
}

/** Two scores of each length that a shown one can have. */
const SAMPLES = [
  [7, 8],
  [72, 83],
  [7.1, 8.2],
  [72.1, 83.2],
] as const;

/** Why a row is excluded, and what it would be: said by the engine for scores of each length. */
function exclusionText(dialect: Dialect, { tiers }: ScoringModel, reason: string): Sql {
  const { text, float, wholeText } = dialect;
  const tenths = 'FLOOR(standing * 10 + 0.5)'.replace('10', float(10)).replace('0.5', float(0.5));
  const whole = `FLOOR((${tenths}) / ${float(10)})`;
  const rest = `(${tenths}) - ${float(10)} * ${whole}`;
  const score = `(${wholeText(whole)} || ${firstOf([[`${rest} = 0`, "''"]], `'.' || ${wholeText(rest)}`)})`;
  const best = bestFirst(tiers);
  const said = best.map(({ name }) =>
    SAMPLES.map((samples) => template(reason, samples, name, { text, score })),
  );
  const unknown = excludedReason(reason, Number.NaN, '', LONGEST_REASON);
  const branches = best.flatMap(({ from }, tier) => {
    const own = said[tier] ?? [];
    const isTier = `standing >= ${float(from)}`;
    if (new Set(own).size === 1) return [[isTier, own[0] ?? ''] as const];
    return own.map(
      (sql, at) => [`${isTier} AND ${dialect.length(score)} = ${at + 1}`, sql] as const,
    );
  });
  return firstOf([['standing IS NULL', text(unknown)], ...branches]);
}

function template(
  reason: string,
  [one, other]: readonly [number, number],
  tier: string,
  { text, score }: { readonly text: Dialect['text']; readonly score: Sql },
): Sql {
  const said = excludedReason(reason, one, tier, LONGEST_REASON);
  const same = excludedReason(reason, other, tier, LONGEST_REASON);
  if (said === same) return text(said);
  const at = said.lastIndexOf(
    String(one),
    said.endsWith(`, ${tier})`) ? said.length - tier.length - 3 : said.length,
  );
  return [said.slice(0, at), said.slice(at + String(one).length)]
    .map(text)
    .join(` || ${score} || `);
}
