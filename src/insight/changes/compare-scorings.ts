import { heldTier } from '../../engine/held-tier';
import { shown, tenthsOf } from '../../engine/shown';
import { EXCLUDED_INDEX, NEEDS_DATA, tierName } from '../../engine/tiers';
import { meanOverOrders, ordersOf } from './mean-over-orders';
import { type Cause, causes, type JudgedState, type Sides, type State } from './states';

/** Where an account stands on one side. */
export interface Standing {
  /** What was written beside it. */
  readonly tier: string;
  /** As shown, 0 where excluded, NaN where data is needed. */
  readonly score: number;
  readonly inIcp: boolean;
  /** Share of the weight that is known, 0 to 1. */
  readonly coverage: number;
  /** Index of the exclusion that applies, -1 for none. */
  readonly excludedBy: number;
}

/** What decides that an account has another tier. */
export type Decided = 'exclusion' | 'coverage' | 'score' | 'threshold';

/** What a change is measured in: points of the score, or of the share that is known less what is needed. */
export type Measure = 'score' | 'coverage';

/** How accounts moved between two scorings. */
export interface Movement {
  readonly rows: number;
  readonly before: (row: number) => Standing;
  readonly now: (row: number) => Standing;
  /** Coverage where a side has no score: then there is no difference of scores. */
  readonly measure: (row: number) => Measure;
  /** Tenths that each cause moved it by, unrounded; they add up to the difference of what is measured. */
  readonly parts: Readonly<Record<Cause, Float64Array>>;
  /** Of one that has another tier: the cause at whose turn it got it. */
  readonly main: (row: number) => Cause;
  readonly decided: (row: number) => Decided;
}

const UNCHANGED: State = [false, false, false];
const ALL_CHANGED: State = [true, true, true];

/**
 * Says how each account moved between two scorings, and how much of it came of its cells, of the
 * definition and of the days that passed.
 *
 * Rule: the shown score is looked at with each set of causes changed, and what a cause adds is meant
 * over the orders in which they may come (see `meanOverOrders`), so the parts add up to the difference
 * of the two shown scores, and a cause that did not change has none. Excluded is 0; a state of which
 * nothing is known counts as 0. The main cause is the one at whose turn the account gets the place that
 * it has now in most of the orders (Shapley L. S., Shubik M. 1954, A method for evaluating the
 * distribution of power in a committee system); of several the one that moved it furthest that way.
 *
 * @param sides - See `sidesOf`.
 * @param had - Tiers as they were written before, by what they are called now; `''` for none.
 * @param holdsBy - See `heldTier`, on both sides.
 */
export function compareScorings(
  sides: Sides,
  had: readonly string[],
  holdsBy: readonly [before: number, now: number],
): Movement {
  const [first, last] = [sides.at(UNCHANGED), sides.at(ALL_CHANGED)];
  const rows = sides.rows[1].length;
  const tierOf = (state: State, row: number) => {
    const { model, tier, shown: scores } = sides.at(state);
    const by = holdsBy[state[1] ? 1 : 0];
    const [own, score] = [tier[row] as number, scores[row] as number];
    return heldTier(model.tiers, own, score, had[row] ?? '', by);
  };
  const nameOf = (state: State, row: number) =>
    tierName(sides.at(state).model.tiers, tierOf(state, row));
  const isIn = (state: State, row: number) =>
    sides.at(state).model.tiers[tierOf(state, row)]?.inIcp === true;
  const standing =
    (state: State) =>
    (row: number): Standing => {
      const { scores, shown: score } = sides.at(state);
      return {
        tier: nameOf(state, row),
        score: score[row] as number,
        inIcp: isIn(state, row),
        coverage: scores.coverage[row] as number,
        excludedBy: scores.excludedBy[row] as number,
      };
    };
  const measures = measuresOf(first, last);
  const measure = (row: number) => measures[row] as Measure;
  const parts = meanOverOrders(causes.length, (hasCome) =>
    valuesOf(sides.at(hasCome as readonly boolean[] as State), measures),
  );
  const byCause = Object.fromEntries(
    causes.map((cause, at) => [cause, parts[at] as Float64Array]),
  ) as Record<Cause, Float64Array>;
  return {
    rows,
    before: standing(UNCHANGED),
    now: standing(ALL_CHANGED),
    measure,
    parts: byCause,
    main: (row) => mainCause(row, nameOf, isIn, byCause),
    decided: (row) => decidedBy(first, last, row),
  };
}

/** What each row is measured by. */
export function measuresOf(first: JudgedState, last: JudgedState): Measure[] {
  return Array.from(first.shown, (score, row) =>
    Number.isNaN(score) || Number.isNaN(last.shown[row] as number) ? 'coverage' : 'score',
  );
}

/** What is measured of each row, in tenths. */
export function valuesOf(
  { model, scores }: Pick<JudgedState, 'model' | 'scores'>,
  measures: readonly Measure[],
): Float64Array {
  const { score, coverage, excludedBy } = scores;
  return Float64Array.from(measures, (measure, row) => {
    if (measure === 'coverage') {
      return Math.round(1000 * ((coverage[row] as number) - model.minimumCoverage));
    }
    if ((excludedBy[row] as number) >= 0) return 0;
    return tenthsOf(shown(score[row] as number)) || 0;
  });
}

function mainCause(
  row: number,
  nameOf: (state: State, row: number) => string,
  isIn: (state: State, row: number) => boolean,
  parts: Movement['parts'],
): Cause {
  const crosses = isIn(UNCHANGED, row) !== isIn(ALL_CHANGED, row);
  const place = crosses ? isIn : nameOf;
  const end = place(ALL_CHANGED, row);
  const turns = causes.map(() => 0);
  for (const order of ordersOf(causes.length)) {
    const hasCome: boolean[] = [...UNCHANGED];
    let pivot: number | undefined;
    let isThere = place(UNCHANGED, row) === end;
    for (const cause of order) {
      hasCome[cause] = true;
      const is = place(hasCome as readonly boolean[] as State, row) === end;
      if (is && !isThere) pivot = cause;
      isThere = is;
    }
    if (pivot !== undefined) turns[pivot] = (turns[pivot] as number) + 1;
  }
  const whole = causes.reduce((sum, cause) => sum + (parts[cause][row] as number), 0);
  const way = (cause: Cause) => (parts[cause][row] as number) * (whole < 0 ? -1 : 1);
  const most = Math.max(...turns);
  const [main = 'data'] = causes
    .filter((_, at) => turns[at] === most)
    .sort((one, other) => way(other) - way(one));
  return main;
}

function decidedBy(first: JudgedState, last: JudgedState, row: number): Decided {
  const [was, is] = [first.tier[row] as number, last.tier[row] as number];
  if ((was === EXCLUDED_INDEX) !== (is === EXCLUDED_INDEX)) return 'exclusion';
  const needs = ({ model }: JudgedState, tier: number) =>
    tierName(model.tiers, tier) === NEEDS_DATA;
  if (needs(first, was) !== needs(last, is)) return 'coverage';
  return first.shown[row] === last.shown[row] ? 'threshold' : 'score';
}
