import type { Table } from './evaluate';
import { excludedReason } from './excluded-reason';
import { type Judged, standingUnexcluded } from './judge';
import type { ScoringModel } from './model';
import { scoredReasons } from './scored-reason';
import { NEEDS_DATA_INDEX, tierName } from './tiers';
import { type Weighed, weighedCriteria } from './weighed';
import { words } from './words';

/** Most characters of a short reason: one line of its column. */
export const LONGEST_REASON = 55;
/** Most unknown criteria that are named where data is needed. */
const MOST_UNKNOWN = 3;

/**
 * Prepares the reason of each row in one line: what fits and what misses, and what is unknown where
 * that could change the tier; without a score of its own, why it has none.
 *
 * Rule: README, The short reason.
 *
 * @param model - The model that was evaluated.
 * @param table - The rows that were evaluated.
 * @param judged - The result of `judge`.
 * @param names - Of the model's criteria, in their order, at most 26 characters each.
 * @returns Of a row by its index; at most `LONGEST_REASON` characters.
 * @example shortReasons(model, table, judged, names)(0) // 'Fits hiring, size · misses demo'
 */
export function shortReasons(
  model: ScoringModel,
  table: Table,
  judged: Judged,
  names: readonly string[],
): (row: number) => string {
  const weighed = weighedCriteria(model, judged.evaluation);
  const scored = scoredReasons(model, judged, weighed, names, LONGEST_REASON);
  const excluded = new Map<string, string>();

  function whyExcluded(exclusion: number, row: number): string {
    const { tier, shown: score } = standingUnexcluded(model, judged.scores, row);
    const key = `${exclusion} ${score} ${tier}`;
    const reason = model.exclusions[exclusion]?.reason ?? '';
    const text =
      excluded.get(key) ??
      excludedReason(reason, score, tierName(model.tiers, tier), LONGEST_REASON);
    excluded.set(key, text);
    return text;
  }

  function whyNeedsData(row: number): string {
    if (weighed.length === 0) return capitalised(words.noCriterion);
    const unknown = weighed.filter(({ matches }) => Number.isNaN(matches[row]));
    return unknownReason(unknown.slice(0, MOST_UNKNOWN), row);
  }

  function unknownReason(unknown: readonly Weighed[], row: number): string {
    const cellOf = (field: string) => table.rows[row]?.[table.columnOf(field) ?? -1] ?? '';
    const areBlank = unknown.every(
      ({ criterion }) => cellOf(model.criteria[criterion]?.field ?? '') === '',
    );
    const list = unknown.map(({ criterion }) => names[criterion]).join(', ');
    const text = words.onlyKnown(judged.scores.coverage[row] as number, list, areBlank);
    const isTooLong = text.length > LONGEST_REASON && unknown.length > 1;
    return isTooLong ? unknownReason(unknown.slice(0, -1), row) : text;
  }

  return (row) => {
    const exclusion = judged.scores.excludedBy[row] as number;
    if (exclusion >= 0) return whyExcluded(exclusion, row);
    return judged.tier[row] === NEEDS_DATA_INDEX ? whyNeedsData(row) : capitalised(scored(row));
  };
}

/** How a short reason begins; the first ones go on with names. */
const OPENING =
  /^(?:Fits |Misses |Only \d+ % known: |Nothing is known: |(Excluded\b|No criterion ))/;

/** Whether a text may be what {@link shortReasons} says by these names of criteria. */
export function isShortReason(text: string, names: readonly string[]): boolean {
  const opening = OPENING.exec(text);
  if (opening === null || text.length > LONGEST_REASON) return false;
  return opening[1] !== undefined || names.some((name) => text.includes(name));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
