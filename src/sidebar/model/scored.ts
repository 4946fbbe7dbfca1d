import type { Definition } from '../../definition/definition';
import { scoringModel } from '../../definition/scoring-model';
import type { Evaluation } from '../../engine/combine';
import { judge } from '../../engine/judge';
import type { Tier } from '../../engine/model';
import { standings, tierName } from '../../engine/tiers';

/** Number of a blank row, which has no tier. */
export const BLANK_INDEX = -3;

/** Score and tier of every row. */
export interface Scored {
  /** As shown, NaN where data is needed. */
  readonly scores: Float64Array;
  /** Index in the definition's tiers, or -1 excluded, -2 needs data, -3 blank. */
  readonly tiers: Int32Array;
}

/** Scores every row as the formulas do: the engine judges, and a blank row stands nowhere. */
export function scoreRows(definition: Definition, evaluation: Evaluation): Scored {
  const { shown, tier } = judge(scoringModel(definition), evaluation);
  for (let row = 0; row < tier.length; row++) {
    if (evaluation.blank[row] !== 0) tier[row] = BLANK_INDEX;
  }
  return { scores: shown, tiers: tier };
}

/** A band that accounts are counted in: a tier, or one that no score leads to. */
export interface Band {
  readonly index: number;
  readonly name: string;
  readonly inIcp: boolean;
}

/** Tiers from the best down, then `Needs data` and `Excluded`. */
export function bandsOf(tiers: readonly Tier[]): Band[] {
  return standings(tiers).map((index) => ({
    index,
    name: tierName(tiers, index),
    inIcp: tiers[index]?.inIcp === true,
  }));
}

const counted = new WeakMap<Scored, ReadonlyMap<number, number>>();

/** Number of rows by the index of their tier; counted once. */
export function countTiers(scored: Scored): ReadonlyMap<number, number> {
  const known = counted.get(scored) ?? counts(scored);
  counted.set(scored, known);
  return known;
}

function counts({ tiers }: Scored): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const numbers: number[] = [];
  for (const tier of tiers) numbers[tier - BLANK_INDEX] = (numbers[tier - BLANK_INDEX] ?? 0) + 1;
  numbers.forEach((count, at) => {
    found.set(at + BLANK_INDEX, count);
  });
  return found;
}

/** The rows whose band has another name after than before. */
export function movedRows(
  before: Scored,
  beforeTiers: readonly Tier[],
  after: Scored,
  afterTiers: readonly Tier[],
): number[] {
  const nameBefore = tierNamer(beforeTiers);
  const nameAfter = tierNamer(afterTiers);
  const isSameList = beforeTiers === afterTiers;
  const moved: number[] = [];
  for (let row = 0; row < after.tiers.length; row++) {
    const from = before.tiers[row] as number;
    const to = after.tiers[row] as number;
    const isSame = isSameList ? from === to : nameBefore(from) === nameAfter(to);
    if (!isSame) moved.push(row);
  }
  return moved;
}

/** The name of a band by the index of its tier; `''` for a blank row. */
export function tierNamer(tiers: readonly Tier[]): (index: number) => string {
  const names = new Map(bandsOf(tiers).map(({ index, name }) => [index, name]));
  return (index) => names.get(index) ?? '';
}

/** Share of the accounts that are not blank which stand in a tier marked In ICP. */
export function shareInIcp(scored: Scored, list: readonly Tier[]): number {
  let [inside, all] = [0, 0];
  for (const [tier, count] of countTiers(scored)) {
    if (tier === BLANK_INDEX) continue;
    all += count;
    if (list[tier]?.inIcp === true) inside += count;
  }
  return all === 0 ? Number.NaN : inside / all;
}

/** How many shown scores fall into each of so many equal parts of 0 to 100. */
export function histogram({ scores, tiers }: Scored, parts: number): number[] {
  const counts = Array.from({ length: parts }, () => 0);
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] as number;
    if ((tiers[row] as number) < 0 || Number.isNaN(score)) continue;
    const part = Math.min(parts - 1, Math.floor((score * parts) / 100));
    counts[part] = (counts[part] as number) + 1;
  }
  return counts;
}
