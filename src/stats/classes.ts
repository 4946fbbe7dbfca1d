/** A part of a scale: the first and second derivative of the log-likelihood there, and its size. */
export interface Slope {
  readonly gradient: number;
  readonly curvature: number;
  /** How many things. */
  readonly size: number;
}

/** What a division into classes may look like, and what it costs in units of log-likelihood. */
export interface ClassLimits {
  /** Classes at most. */
  readonly most: number;
  /** Things that a class has at least. */
  readonly least: number;
  /** Draws the classes towards no effect: as if so much curvature had been seen without effect. */
  readonly shrinkage: number;
  /** What a class beyond the first must gain. */
  readonly cost: number;
  /** What a change of direction must gain. */
  readonly turnCost: number;
  readonly mostTurns: number;
  /** Whether each class lies above the one before it. */
  readonly isRising?: boolean;
}

/** How many parts each class has, in order, and what the division gains over one class. */
export interface Classes {
  readonly counts: readonly number[];
  readonly gain: number;
}

/** The best division of the first parts whose last class begins at `from`. */
interface State {
  readonly value: number;
  readonly from: number;
  readonly mean: number;
  /** 1 where the last class lies above the one before it, -1 below, 0 for the first. */
  readonly direction: number;
  readonly turns: number;
  readonly classes: number;
  readonly before: State | undefined;
}

/**
 * Divides the parts of a scale into the classes that tell most, by dynamic programming: the sum of
 * G² / 2(H + λ) over the classes, G their gradient and H their curvature, less what further classes
 * and changes of direction cost.
 *
 * Source: the gain of a leaf in T. Chen and C. Guestrin, XGBoost, KDD (2016), 785–794, equation 6;
 * the division as in W. D. Fisher, On grouping for maximum homogeneity, Journal of the American
 * Statistical Association 53 (1958), 789–798.
 *
 * @param parts - In their order.
 * @returns One class where no division gains anything.
 * @example classes(parts, limits).counts // [2, 3], of five parts of which the first two speak against
 */
export function classes(parts: readonly Slope[], limits: ClassLimits): Classes {
  const sums = cumulate(parts);
  const ends: State[][] = [];
  for (let end = 1; end <= parts.length; end++) {
    ends.push(statesAt(end, ends, sums, limits));
  }
  const whole = slopeOf(sums, 0, parts.length);
  const alone = worth(whole, limits);
  const best = ends[parts.length - 1]?.reduce<State | undefined>(better, undefined);
  if (best === undefined || best.value <= alone) return { counts: [parts.length], gain: 0 };
  return { counts: countsOf(best, parts.length), gain: best.value - alone };
}

function statesAt(end: number, ends: readonly State[][], sums: Sums, limits: ClassLimits): State[] {
  const states = new Map<number, State>();
  const keep = (state: State) => {
    const key = ((state.from * 3 + state.direction + 1) * 8 + state.turns) * 16 + state.classes;
    const other = states.get(key);
    if (other === undefined || other.value < state.value) states.set(key, state);
  };
  for (let from = 0; from < end; from++) {
    const slope = slopeOf(sums, from, end);
    if (slope.size < limits.least) break;
    const value = worth(slope, limits);
    const mean = slope.gradient / (slope.curvature + limits.shrinkage);
    if (from === 0) {
      keep({ value, from, mean, direction: 0, turns: 0, classes: 1, before: undefined });
      continue;
    }
    for (const before of ends[from - 1] as readonly State[]) {
      if (before.classes === limits.most) continue;
      const direction = mean > before.mean ? 1 : -1;
      if (limits.isRising && direction < 0) continue;
      const isTurn = before.direction !== 0 && direction !== before.direction;
      const turns = before.turns + Number(isTurn);
      if (turns > limits.mostTurns) continue;
      const cost = limits.cost + (isTurn ? limits.turnCost : 0);
      const classes = before.classes + 1;
      keep({ value: before.value + value - cost, from, mean, direction, turns, classes, before });
    }
  }
  return [...states.values()];
}

function better(best: State | undefined, state: State): State {
  return best === undefined || state.value > best.value ? state : best;
}

function countsOf(last: State, end: number): number[] {
  const counts: number[] = [];
  let to = end;
  for (let state: State | undefined = last; state !== undefined; state = state.before) {
    counts.unshift(to - state.from);
    to = state.from;
  }
  return counts;
}

type Sums = readonly Slope[];

function cumulate(parts: readonly Slope[]): Sums {
  const sums: Slope[] = [{ gradient: 0, curvature: 0, size: 0 }];
  for (const { gradient, curvature, size } of parts) {
    const last = sums[sums.length - 1] as Slope;
    sums.push({
      gradient: last.gradient + gradient,
      curvature: last.curvature + curvature,
      size: last.size + size,
    });
  }
  return sums;
}

function slopeOf(sums: Sums, from: number, to: number): Slope {
  const [low, high] = [sums[from] as Slope, sums[to] as Slope];
  return {
    gradient: high.gradient - low.gradient,
    curvature: high.curvature - low.curvature,
    size: high.size - low.size,
  };
}

function worth({ gradient, curvature }: Slope, { shrinkage }: ClassLimits): number {
  return gradient ** 2 / (2 * (curvature + shrinkage));
}
