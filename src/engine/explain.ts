import type { Evaluation, Scores } from './combine';
import { type Contribution, contributions, roundToSum } from './contributions';
import type { Table } from './evaluate';
import type { Criterion, Exclusion, ReadingContext, ScoringModel } from './model';
import { findOperator } from './operators';
import { shown } from './shown';
import { accountTier, EXCLUDED_INDEX, NEEDS_DATA_INDEX, tierName } from './tiers';
import { showCell, showSize } from './values/show-cell';
import { wording } from './wording';

/** Why an account got its tier: `headline` is its score and tier, `reasons` all that led there. */
export interface Explanation {
  readonly headline: string;
  readonly reasons: readonly string[];
}

/**
 * Prepares explanations in the words of the definition; the contributions in them add up to the
 * displayed score.
 *
 * Rule: design §3 and the form of ICP_EXPLAIN in §5: met criteria from the largest contribution
 * down, then unmet ones, then unknown ones, then what is missing to the next tier.
 *
 * @param model - The model that was evaluated.
 * @param table - The rows that were evaluated.
 * @param evaluation - The result of `evaluate`.
 * @param scores - The result of `combine`.
 * @param context - How a `Date` becomes a day.
 * @returns The explanation of one row by its index.
 * @example explainer(model, table, evaluation, scores, context)(0).headline // '82.4 · Tier 1'
 */
export function explainer(
  model: ScoringModel,
  table: Table,
  evaluation: Evaluation,
  scores: Scores,
  context: ReadingContext,
): (row: number) => Explanation {
  const cellOf = (field: string, row: number, isSize: boolean) => {
    const column = table.columnOf(field);
    const cell = column === undefined ? '' : (table.rows[row]?.[column] ?? '');
    return isSize && typeof cell === 'object' ? showSize(cell, context) : showCell(cell, context);
  };

  return (row) => {
    const score = shown(scores.score[row] as number);
    const coverage = scores.coverage[row] as number;
    const excludedBy = scores.excludedBy[row] as number;
    const tier = accountTier(model, score, coverage, excludedBy);
    const cell: ShownCell = (field, isSize = false) => cellOf(field, row, isSize);
    return {
      headline: headline(model, score, tier),
      reasons: [
        ...excludedReasons(model, score, excludedBy),
        ...criterionReasons(model, contributions(model, evaluation, row), score, cell),
        ...uncheckedExclusions(model.exclusions, evaluation, row),
        ...(tier === NEEDS_DATA_INDEX ? [wording.needsData(coverage, model.minimumCoverage)] : []),
        ...shortOf(model, score, tier),
      ],
    };
  };
}

/** The cell of a field in words; a date that was read as a size shows as that. */
type ShownCell = (field: string, isSize?: boolean) => string;

function headline(model: ScoringModel, score: number, tier: number): string {
  const name = tierName(model.tiers, tier);
  const number = tier === EXCLUDED_INDEX ? 0 : score;
  return Number.isNaN(number) ? name : `${number} · ${name}`;
}

function excludedReasons(model: ScoringModel, score: number, excludedBy: number): string[] {
  const exclusion = model.exclusions[excludedBy];
  if (exclusion === undefined) return [];
  const would = Number.isNaN(score) ? [] : [wording.wouldScore(score)];
  return [exclusion.reason, ...would];
}

function criterionReasons(
  model: ScoringModel,
  parts: readonly Contribution[],
  score: number,
  cell: ShownCell,
): string[] {
  const rounded = roundToSum(
    parts.map(({ points }) => points),
    Number.isNaN(score) ? 0 : score,
  );
  return parts
    .map((part, index) => ({ ...part, rank: rank(part), shown: rounded[index] as number }))
    .sort((a, b) => a.rank - b.rank || b.shown - a.shown || b.possible - a.possible)
    .map((part) => reason(model.criteria[part.criterion] as Criterion, part, cell));
}

/** Met before unmet before unknown. */
function rank({ match }: Contribution): number {
  if (Number.isNaN(match)) return 2;
  return match > 0 ? 0 : 1;
}

function reason(
  criterion: Criterion,
  part: Contribution & { shown: number },
  cell: ShownCell,
): string {
  const { field, value } = criterion;
  const possible = shown(part.possible);
  if (Number.isNaN(part.match)) return wording.unknown(field, possible, cell(field));
  const operator = findOperator(criterion.operator);
  const met = part.match > 0;
  const text = operator?.explain(field, value, cell(field, operator.reads !== 'day'), met) ?? '';
  if (!met) return wording.unmet(text, possible);
  return part.match < 1
    ? wording.partly(text, part.shown, possible)
    : wording.met(text, part.shown);
}

function uncheckedExclusions(
  exclusions: readonly Exclusion[],
  evaluation: Evaluation,
  row: number,
): string[] {
  return exclusions
    .filter((_, index) => Number.isNaN(evaluation.exclusions[index]?.[row] ?? 0))
    .map(({ field, reason }) => wording.unchecked(field, reason));
}

/** What is missing to the next tier up; nothing where the score does not decide the tier. */
function shortOf(model: ScoringModel, score: number, tier: number): string[] {
  if (tier < 0) return [];
  const above = model.tiers.filter(({ from }) => from > score).sort((a, b) => a.from - b.from)[0];
  return above === undefined ? [] : [wording.shortOf(shown(above.from - score), above.name)];
}

/** The explanation as one text. @example explanationText({ headline: '82.4 · Tier 1', reasons }) */
export function explanationText({ headline, reasons }: Explanation): string {
  return [headline, ...reasons].join(' · ');
}
