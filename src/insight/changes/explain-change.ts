import { scoringModel } from '../../definition/scoring-model';
import { combine, type Evaluation } from '../../engine/combine';
import { conditionLabel } from '../../engine/condition-text';
import { roundToSum } from '../../engine/contributions';
import type { Cell, OwnCondition, ScoringModel } from '../../engine/model';
import { type Measure, type Movement, measuresOf, valuesOf } from './compare-scorings';
import { type Element, elementsOf, mixed } from './elements';
import { meanOverOrders } from './mean-over-orders';
import { type Cause, causes, isSameCell, type JudgedState, type Sides } from './states';

/** What moved an account within one cause. */
export type Reason =
  | {
      readonly cause: 'data';
      readonly field: string;
      readonly from: Cell;
      readonly to: Cell;
      readonly points: number;
    }
  /** In words: see `Element`, or what a condition on a date is called. */
  | {
      readonly cause: 'definition' | 'time';
      readonly says: string;
      readonly points: number;
    };

/** Why an account moved. All points have one decimal. */
export interface Explained {
  readonly measure: Measure;
  /** Of the score, or of the share that is known, in points of 100; they add up to its difference. */
  readonly points: Readonly<Record<Cause, number>>;
  /** Those of a cause add up to its points, the largest first; none that moved nothing. */
  readonly reasons: readonly Reason[];
}

/**
 * Takes the movement of accounts apart: what each cause did, and within it each cell, each change of
 * the definition and each condition on a date.
 *
 * Rule: as in `compareScorings`; within a cause the parts are those of a game with unions known
 * before (Owen G. 1977, Values of games with a priori unions): what a member adds in the mean over the
 * orders of its cause, over the sets of the other causes. Rounded by the largest remainder, so that
 * what is shown adds up too.
 *
 * @param sides - The accounts that are to be explained, and no others.
 * @param movement - Of the same accounts.
 * @returns One a row.
 */
export function explainChanges(sides: Sides, movement: Movement): Explained[] {
  const measures = measuresOf(sides.at([false, false, false]), sides.at([true, true, true]));
  const rows = [...sides.rows[1].keys()];
  const data = dataReasons(sides, measures);
  const shared = [...definitionReasons(sides, measures), ...timeReasons(sides, measures)];
  return rows.map((row) => {
    const tenths = causes.map((cause) => movement.parts[cause][row] as number);
    const whole = Math.round(tenths.reduce((sum, part) => sum + part, 0));
    const points = roundToSum(
      tenths.map((part) => part / 10),
      whole / 10,
    );
    const byCause = Object.fromEntries(causes.map((cause, at) => [cause, points[at] as number]));
    const own = [
      ...(data[row] ?? []),
      ...shared.map(({ reason, parts }) => ({ reason, tenths: parts[row] as number })),
    ];
    const reasons = causes.flatMap((cause, at) =>
      rounded(
        own.filter((one) => one.reason.cause === cause),
        points[at] as number,
      ),
    );
    return {
      measure: measures[row] as Measure,
      points: byCause as Record<Cause, number>,
      reasons,
    };
  });
}

type Unmeasured = Reason extends infer R ? (R extends Reason ? Omit<R, 'points'> : never) : never;

interface Part {
  readonly reason: Unmeasured;
  readonly tenths: number;
}

function rounded(parts: readonly Part[], sum: number): Reason[] {
  const points = roundToSum(
    parts.map(({ tenths }) => tenths / 10),
    sum,
  );
  return parts
    .map(({ reason }, at) => ({ ...reason, points: points[at] as number }) as Reason)
    .filter((one) => one.points !== 0)
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
}

/** The sets of the two other causes, and how likely each has come before in an order. */
const others = [
  [false, false, 1 / 3],
  [true, false, 1 / 6],
  [false, true, 1 / 6],
  [true, true, 1 / 3],
] as const;

/** What stands in the mean over the sets of the other causes. */
function meanOver(value: (one: boolean, other: boolean) => Float64Array): Float64Array {
  const sums = others.map(([one, other, weight]) => value(one, other).map((each) => each * weight));
  const [first = new Float64Array(), ...rest] = sums;
  return first.map((sum, row) => rest.reduce((total, each) => total + (each[row] as number), sum));
}

/** Accounts whose same fields changed share a game. */
function dataReasons({ fields, rows, at }: Sides, measures: readonly Measure[]): Part[][] {
  const [old, fresh] = rows;
  const groups = new Map<string, number[]>();
  const changed = fresh.map((cells, row) =>
    fields.flatMap((_, field) =>
      isSameCell(cells[field] ?? '', old[row]?.[field] ?? '') ? [] : [field],
    ),
  );
  changed.forEach((which, row) => {
    const key = which.join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  });
  const found: Part[][] = fresh.map(() => []);
  for (const members of groups.values()) {
    const [first = 0] = members;
    const players = changed[first] ?? [];
    if (players.length === 0) continue;
    const own = members.map((row) => measures[row] as Measure);
    const parts = meanOverOrders(players.length, (hasCome) => {
      const come = new Set(
        players.filter((_, player) => hasCome[player]).map((one) => fields[one]),
      );
      return meanOver((definition, time) => {
        const from = at([false, definition, time]);
        const to = at([true, definition, time]);
        const pick = ({ field }: OwnCondition) => (come.has(field) ? to : from);
        return measured(from.model, pick, own, members);
      });
    });
    members.forEach((row, member) => {
      found[row] = players.map((field, player) => ({
        reason: {
          cause: 'data',
          field: fields[field] ?? '',
          from: old[row]?.[field] ?? '',
          to: fresh[row]?.[field] ?? '',
        },
        tenths: parts[player]?.[member] ?? 0,
      }));
    });
  }
  return found;
}

interface Shared {
  readonly reason: Unmeasured;
  readonly parts: Float64Array;
}

function definitionReasons(sides: Sides, measures: readonly Measure[]): Shared[] {
  const { definitions, decimalCommas, at } = sides;
  const [before, after] = definitions;
  const elements = elementsOf(before, after, decimalCommas);
  if (elements.length === 0) return [];
  const own = new Set(elements.map(keyOf));
  const parts = meanOverOrders(elements.length, (hasCome) => {
    const come = new Set(elements.filter((_, player) => hasCome[player]).map(keyOf));
    const has = (list: Element['list'], key: string) => come.has(keyOf({ list, key }));
    const isRead = has('settings', 'reading');
    const model = scoringModel(mixed(before, after, has));
    return meanOver((data, time) => {
      const [from, to] = [at([data, false, time]), at([data, true, time])];
      const pick = (one: OwnCondition, list: 'criteria' | 'exclusions') =>
        (own.has(keyOf({ list, key: one.id })) ? has(list, one.id) : isRead) ? to : from;
      return measured(model, pick, measures);
    });
  });
  return elements.map(({ says }, player) => ({
    reason: { cause: 'definition', says },
    parts: parts[player] as Float64Array,
  }));
}

function keyOf({ list, key }: Pick<Element, 'list' | 'key'>): string {
  return `${list} ${key}`;
}

/** The conditions that another day judges in another way. */
function timeReasons({ at, days }: Sides, measures: readonly Measure[]): Shared[] {
  if (days[0] === days[1]) return [];
  const pairs = others.map(([data, definition]) => {
    return [at([data, definition, false]), at([data, definition, true])] as const;
  });
  const labels = new Map<string, string>();
  for (const list of ['criteria', 'exclusions'] as const) {
    for (const [from, to] of pairs) {
      from.model[list].forEach((one, index) => {
        const [old, fresh] = [from.evaluation[list][index], to.evaluation[list][index]];
        const isMoved = old?.some((match, row) => !Object.is(match, fresh?.[row])) === true;
        if (isMoved) labels.set(`${list} ${one.id}`, conditionLabel(one));
      });
    }
  }
  const players = [...labels.keys()];
  const parts = meanOverOrders(players.length, (hasCome) => {
    const come = new Set(players.filter((_, player) => hasCome[player]));
    return meanOver((data, definition) => {
      const [from, to] = [at([data, definition, false]), at([data, definition, true])];
      const pick = (one: OwnCondition, list: string) => (come.has(`${list} ${one.id}`) ? to : from);
      return measured(from.model, pick, measures);
    });
  });
  return [...labels.values()].map((says, player) => ({
    reason: { cause: 'time', says },
    parts: parts[player] as Float64Array,
  }));
}

/**
 * What is measured where each condition's matches are those of the state that is picked for it.
 *
 * @param rows - Of the states; all where left out.
 */
function measured(
  model: ScoringModel,
  pick: (one: OwnCondition, list: 'criteria' | 'exclusions') => JudgedState,
  measures: readonly Measure[],
  rows?: readonly number[],
): Float64Array {
  const columns = (list: 'criteria' | 'exclusions') =>
    model[list].map((one) => {
      const state = pick(one, list);
      const index = state.model[list].findIndex(({ id }) => id === one.id);
      const matches = state.evaluation[list][index];
      return rows === undefined || matches === undefined
        ? matches
        : Float64Array.from(rows, (row) => matches[row] as number);
    });
  const rowCount = measures.length;
  const evaluation: Evaluation = {
    rowCount,
    blank: new Uint8Array(rowCount),
    criteria: columns('criteria'),
    exclusions: columns('exclusions'),
  };
  return valuesOf({ model, scores: combine(model, evaluation) }, measures);
}
