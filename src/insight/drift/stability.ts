import { populationStability, type Stability } from '../../stats/population-stability';
import { share } from '../../stats/share';
import type { JudgedAccounts } from '../judged-accounts';
import {
  type Baseline,
  type CriterionBins,
  countCriterion,
  countFields,
  countScores,
  type FieldBins,
} from './baseline';
import type { Bins } from './bins';
import type { DriftOptions } from './options';

/** What there is to say of how something is spread. */
export type Spread = 'moved' | 'steady' | 'too few to tell';

/** How a score or a field is spread now against a baseline. */
export interface StabilityLine extends Stability {
  readonly of: 'score' | 'field' | 'criterion';
  /** Of a criterion that of its condition; blank for the score. */
  readonly field: string;
  readonly says: Spread;
  readonly before: Bins | CriterionBins;
  /** Counts of the same bins. */
  readonly now: readonly number[];
  /** The bin whose share grew or shrank most, and both shares; bin 0 holds blank cells. */
  readonly most: { readonly bin: number; readonly before: number; readonly now: number };
}

/** Bins with fewer things on either side are counted together. */
const FEWEST = 5;
/** Fewer things on a side tell nothing of how they are spread. */
const LEAST = 20;

/**
 * Compares how accounts are spread over score and fields with how they were.
 *
 * Rule: a criterion is a field in two parts, met or not, which tells the same move with fewer accounts.
 * Something moved where its index exceeds both what matters and what luck alone gives these counts,
 * with the chance shared over all that is compared (Bonferroni). Where luck may give as much as a large
 * index, or the index matters but luck may give it, there are too few to tell. The same accounts on
 * both sides vary less than luck would have it: that keeps the promise.
 *
 * @param isSame - Whether the definition is the one of the baseline: else scores are not compared.
 */
export function stabilityOf(
  { takenOn, score, fields, criteria }: Baseline,
  accounts: JudgedAccounts,
  isSame: boolean,
  options: DriftOptions,
): StabilityLine[] {
  const line =
    (of: 'field' | 'criterion') =>
    (before: FieldBins | CriterionBins, now: readonly number[] | undefined): Compared[] =>
      now === undefined ? [] : [{ of, field: before.field, before, now }];
  const now = countScores(score, accounts.judged);
  const counts = countDays(fields, accounts, takenOn);
  const compared: Compared[] = [
    ...(isSame ? [{ of: 'score' as const, field: '', before: score, now }] : []),
    ...fields.flatMap((bins, at) => line('field')(bins, counts[at])),
    ...criteria.flatMap((bins) => line('criterion')(bins, countCriterion(bins, accounts))),
  ];
  const chance = options.chance.mix / compared.length;
  return compared.map((one) => ({ ...one, ...tellSpread(one, chance, options) }));
}

/**
 * Counts fields; of days the one of two readings that moved less: how long ago they are, as a list that is
 * kept up leaves it, and when they were, as one that nobody touches does. Time alone does not move both.
 */
function countDays(
  fields: readonly FieldBins[],
  accounts: JudgedAccounts,
  takenOn: number,
): (readonly number[] | undefined)[] {
  const days = fields.filter(({ kind }) => kind === 'date');
  const context = { ...accounts.context, asOf: takenOn };
  const then = days.length === 0 ? [] : countFields(days, { ...accounts, context });
  return countFields(fields, accounts).map((now, at) => {
    const bins = fields[at] as FieldBins;
    const other = then[days.indexOf(bins)];
    if (now === undefined || other === undefined) return now;
    return distance(bins.counts, other) < distance(bins.counts, now) ? other : now;
  });
}

function distance(before: readonly number[], now: readonly number[]): number {
  return populationStability(...together(before, now), 0.5).index;
}

type Compared = Pick<StabilityLine, 'of' | 'field' | 'before' | 'now'>;

/**
 * Says of counts whether they moved.
 *
 * @param repeats - A design effect, where things repeat one another.
 */
export function tellSpread(
  { before, now }: { readonly before: Pick<Bins, 'counts'>; readonly now: readonly number[] },
  chance: number,
  { matters, large }: Pick<DriftOptions, 'matters' | 'large'>,
  repeats = 1,
): Stability & Pick<StabilityLine, 'says' | 'most'> {
  const [some, others] = together(before.counts, now);
  const found = populationStability(some, others, chance, repeats);
  const { index, limit } = found;
  const isTold = Math.min(sum(before.counts), sum(now)) >= LEAST;
  const isMoved = isTold && index > Math.max(matters, limit);
  const isSteady = isTold && index <= matters && limit <= large;
  const says = isMoved ? 'moved' : isSteady ? 'steady' : 'too few to tell';
  return { ...found, says, most: mostMoved(before.counts, now) };
}

/** Small bins are counted together: few things in one say more by luck than they should. */
function together(
  before: readonly number[],
  now: readonly number[],
): [before: number[], now: number[]] {
  const [all, others] = [sum(before), sum(now)];
  const expected = (bin: number) =>
    (((before[bin] as number) + (now[bin] as number)) * Math.min(all, others)) / (all + others);
  const bins = [...before.keys()];
  const large = bins.filter((bin) => expected(bin) >= FEWEST);
  const small = bins.filter((bin) => !(expected(bin) >= FEWEST));
  const counts = (side: readonly number[]) => [
    ...large.map((bin) => side[bin] as number),
    sum(small.map((bin) => side[bin] as number)),
  ];
  return [counts(before), counts(now)];
}

function mostMoved(before: readonly number[], now: readonly number[]): StabilityLine['most'] {
  const [all, others] = [sum(before), sum(now)];
  const shares = before.map((count, bin) => ({
    bin,
    before: share(count, all),
    now: share(now[bin] as number, others),
  }));
  const by = (one: { before: number; now: number }) => Math.abs(one.now - one.before);
  return shares.reduce((most, one) => (by(one) > by(most) ? one : most));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
