import type { Evaluation } from './combine';
import { type Contribution, contributions, roundToSum } from './contributions';
import type { Table } from './evaluate';
import { type Judged, type Standing, standingUnexcluded } from './judge';
import { isMet } from './met';
import type { Criterion, Exclusion, ReadingContext, ScoringModel } from './model';
import { findOperator } from './operators';
import { shown } from './shown';
import { NEEDS_DATA, NEEDS_DATA_INDEX, tierName } from './tiers';
import { showCell, showSize } from './values/show-cell';
import { words } from './words';

/** Why an account got its tier: `headline` is its score and tier, `reasons` all that led there. */
export interface Explanation {
  readonly headline: string;
  readonly reasons: readonly string[];
}

/**
 * Prepares explanations in the words of the definition; the contributions in them add up to the
 * displayed score or, where data is needed, to the low end of the range.
 *
 * Rule: README, The reasons: met criteria from the largest contribution
 * down, then unmet ones, then unknown ones, then what is missing to the next tier.
 *
 * @param model - The model that was evaluated.
 * @param table - The rows that were evaluated.
 * @param judged - The result of `judge`.
 * @param context - How a `Date` becomes a day.
 * @returns The explanation of one row by its index, under the name of its tier or another one.
 * @example explainer(model, table, judge(model, evaluation), context)(0).headline // '82.4 · Tier 1'
 */
export function explainer(
  model: ScoringModel,
  table: Table,
  judged: Judged,
  context: ReadingContext,
): (row: number, tier?: string) => Explanation {
  const { evaluation, scores } = judged;
  const cellOf = (field: string, row: number, isSize: boolean) => {
    const column = table.columnOf(field);
    const cell = column === undefined ? '' : (table.rows[row]?.[column] ?? '');
    return isSize && typeof cell === 'object' ? showSize(cell, context) : showCell(cell, context);
  };

  return (row, tier) => {
    const own = { tier: judged.tier[row] as number, shown: judged.shown[row] as number };
    const unexcluded = standingUnexcluded(model, scores, row);
    const coverage = scores.coverage[row] as number;
    const parts = contributions(model, evaluation, row);
    const cell: ShownCell = (field, isSize = false) => cellOf(field, row, isSize);
    const needsData = own.tier === NEEDS_DATA_INDEX;
    return {
      headline: headline(own, tier ?? tierName(model.tiers, own.tier)),
      reasons: [
        ...(needsData ? [whyNeedsData(parts, coverage, model.minimumCoverage)] : []),
        ...excludedReasons(model, unexcluded, scores.excludedBy[row] as number),
        ...criterionReasons(model, parts, unexcluded, () => scores.low[row] as number, cell),
        ...uncheckedExclusions(model.exclusions, evaluation, row),
        ...shortOf(model, own),
      ],
    };
  };
}

/** The cell of a field in words; a date that was read as a size shows as that. */
type ShownCell = (field: string, isSize?: boolean) => string;

function headline(own: Standing, tier: string): string {
  return Number.isNaN(own.shown) ? tier : `${own.shown} · ${tier}`;
}

function whyNeedsData(
  parts: readonly Contribution[],
  coverage: number,
  minimumCoverage: number,
): string {
  if (parts.length === 0) return words.noCriterion;
  return coverage === 0 && minimumCoverage === 0
    ? words.nothingKnown
    : words.needsData(coverage, minimumCoverage);
}

function excludedReasons(
  { exclusions }: ScoringModel,
  unexcluded: Standing,
  excludedBy: number,
): string[] {
  const exclusion = exclusions[excludedBy];
  if (exclusion === undefined) return [];
  const would = Number.isNaN(unexcluded.shown)
    ? words.wouldNeedData
    : words.wouldScore(unexcluded.shown);
  return [exclusion.reason, would];
}

/** @param low - See `orderedParts`: few rows are explained, and ranges are summed for all. */
function criterionReasons(
  model: ScoringModel,
  parts: readonly Contribution[],
  { shown: score }: Standing,
  low: () => number,
  cell: ShownCell,
): string[] {
  return orderedParts(parts, score, low).map((part) =>
    reason(model.criteria[part.criterion] as Criterion, part, cell),
  );
}

/** A contribution as it is shown: with one decimal, so that all add up to the score. */
export interface OrderedPart extends Contribution {
  readonly shown: number;
}

/**
 * Contributions in the order in which they explain a score: met, unmet, unknown, each the largest first.
 *
 * @param score - As shown; NaN where there is none to add up to: each then counts by its share of all weight.
 * @param low - The least that the score can be, asked for only then.
 */
export function orderedParts(
  parts: readonly Contribution[],
  score: number,
  low: () => number,
): OrderedPart[] {
  const hasScore = !Number.isNaN(score);
  const counted = hasScore ? parts : parts.map(ofAllWeight);
  const rounded = roundToSum(
    counted.map(({ points }) => points),
    hasScore ? score : shown(low()),
  );
  return counted
    .map((part, index) => ({ ...part, rank: rank(part), shown: rounded[index] as number }))
    .sort((a, b) => a.rank - b.rank || b.shown - a.shown || b.possible - a.possible);
}

function ofAllWeight(part: Contribution): Contribution {
  return { ...part, points: isMet(part.match) ? part.share * part.match : 0, possible: part.share };
}

/** Met before unmet before unknown. */
function rank({ match }: Contribution): number {
  if (Number.isNaN(match)) return 2;
  return isMet(match) ? 0 : 1;
}

function reason(
  criterion: Criterion,
  part: Contribution & { shown: number },
  cell: ShownCell,
): string {
  const { name, field, value } = criterion;
  const possible = shown(part.possible);
  if (Number.isNaN(part.match)) {
    return words.unknown(name ? words.named(name, field) : field, possible, cell(field));
  }
  const operator = findOperator(criterion.operator);
  const met = isMet(part.match);
  const found = cell(field, operator?.reads !== 'day');
  const text = name
    ? words.named(name, found)
    : (operator?.explain(field, value, found, met) ?? '');
  if (!met) return words.unmet(text, possible);
  return part.match < 1 ? words.partly(text, part.shown, possible) : words.met(text, part.shown);
}

function uncheckedExclusions(
  exclusions: readonly Exclusion[],
  evaluation: Evaluation,
  row: number,
): string[] {
  return exclusions
    .filter((_, index) => Number.isNaN(evaluation.exclusions[index]?.[row] ?? 0))
    .map(({ field, reason }) => words.unchecked(field, reason));
}

/** What is missing to the next tier up; nothing where the score does not decide the tier. */
function shortOf({ tiers }: ScoringModel, { tier, shown: score }: Standing): string[] {
  if (tier < 0) return [];
  const above = tiers.filter(({ from }) => from > score).sort((a, b) => a.from - b.from)[0];
  return above === undefined ? [] : [words.shortOf(shown(above.from - score), above.name)];
}

/**
 * The explanation as one text.
 *
 * @example explanationText({ headline: 'Needs data', reasons: ['12 % of the weight is known, …'] })
 * // 'Needs data: 12 % of the weight is known, …'
 */
export function explanationText({ headline, reasons }: Explanation): string {
  const [first, ...others] = reasons;
  const start =
    headline === NEEDS_DATA && first !== undefined ? `${headline}: ${first}` : undefined;
  return start === undefined ? [headline, ...reasons].join(' · ') : [start, ...others].join(' · ');
}
