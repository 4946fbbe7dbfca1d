import type { Definition } from '../../definition/definition';
import { scoringModel } from '../../definition/scoring-model';
import { evaluate } from '../../engine/evaluate';
import { type Judged, judge } from '../../engine/judge';
import type { Cell, OwnCondition, ReadingContext, ScoringModel } from '../../engine/model';
import { shown } from '../../engine/shown';
import { NEEDS_DATA_INDEX, tierName } from '../../engine/tiers';
import { weighedCriteria } from '../../engine/weighed';
import type { Ask, AskOutcome } from '../../protocol/check-view';
import { type PossibleCell, possibleCells, stretchWords } from './possible-cells';

const MOST_VALUES = 30;

/** A company as one row, and where the fields stand in it. */
export interface CompanyRow {
  readonly cells: readonly Cell[];
  readonly headers: readonly Cell[];
  columnOf(field: string): number | undefined;
}

/**
 * What to ask next: the fields that are not known and could still change the score, those first that
 * could change the tier, then those that move it furthest. Each is tried with the engine itself on
 * every kind of cell that its conditions tell apart, all else being as it is.
 *
 * @param definition - The draft.
 * @param row - What is known.
 * @param context - Today, and the notation of numbers.
 * @example askNext(draft, row, context)[0]?.outcomes[0] // { values: ['200 or more'], tier: 'Tier 1', score: 84.2 }
 */
export function askNext(definition: Definition, row: CompanyRow, context: ReadingContext): Ask[] {
  const model = scoringModel(definition);
  const { columnOf } = row;
  const now = judge(model, evaluate(model, { rows: [row.cells], columnOf }, context));
  const here = standing(model, now, 0);
  const tried = openFields(model, now, row).flatMap(({ column, conditions, share }): Tried[] => {
    const cells = possibleCells(conditions, context);
    const rows = cells.map(({ cell }) =>
      row.cells.map((known, at) => (at === column ? cell : known)),
    );
    const judged = judge(model, evaluate(model, { rows, columnOf }, context));
    const standings = cells.map((_, at) => standing(model, judged, at));
    const outcomes = together(cells, standings)
      .filter(({ key }) => key !== here.key)
      .sort((a, b) => b.worth - a.worth);
    if (outcomes.length === 0) return [];
    const worths = [here, ...outcomes].map(({ worth }) => worth);
    const ask = {
      ...{ header: String(row.headers[column] ?? ''), share },
      outcomes: outcomes.map(({ values, tier, score }): AskOutcome => ({ values, tier, score })),
      changesTier: outcomes.some(({ tier }) => tier !== here.tier),
    };
    return [{ ask, spread: Math.max(...worths) - Math.min(...worths) }];
  });
  return tried.sort(byTelling).map(({ ask }) => ask);
}

interface Tried {
  readonly ask: Ask;
  /** Points between the best and the worst that could come. */
  readonly spread: number;
}

/** What could change the tier, then what moves the score furthest, then what weighs most. */
function byTelling(one: Tried, other: Tried): number {
  return (
    Number(other.ask.changesTier) - Number(one.ask.changesTier) ||
    other.spread - one.spread ||
    other.ask.share - one.ask.share
  );
}

interface OpenField {
  readonly column: number;
  /** All that ask for it. */
  readonly conditions: readonly OwnCondition[];
  /** Share of all weight, 0 to 1. */
  readonly share: number;
}

/** Fields that are blank, or that a condition can't read. */
function openFields(
  model: ScoringModel,
  { evaluation }: Judged,
  { cells, columnOf }: CompanyRow,
): OpenField[] {
  const asked = [
    ...weighedCriteria(model, evaluation).map(({ criterion, share, matches }) => {
      return { one: model.criteria[criterion] as OwnCondition, share: share / 100, matches };
    }),
    ...model.exclusions.map((one, at) => ({ one, share: 0, matches: evaluation.exclusions[at] })),
  ];
  const isOpen = (column: number, matches: Float64Array) =>
    Number.isNaN(matches[0]) || String(cells[column] ?? '').trim() === '';
  const fields = new Map<number, OpenField>();
  const open = new Set<number>();
  for (const { one, share, matches } of asked) {
    const column = columnOf(one.field);
    if (column === undefined || matches === undefined) continue;
    const before = fields.get(column);
    fields.set(column, {
      column,
      conditions: [...(before?.conditions ?? []), one],
      share: (before?.share ?? 0) + share,
    });
    if (isOpen(column, matches)) open.add(column);
  }
  return [...fields.values()].filter(({ column }) => open.has(column));
}

interface Standing {
  readonly tier: string;
  readonly score: number | null;
  /** What it is worth beside others; of what has no score by its low end. */
  readonly worth: number;
  readonly key: string;
}

function standing(
  model: ScoringModel,
  { tier, shown: scores, scores: raw }: Judged,
  row: number,
): Standing {
  const index = tier[row] as number;
  const name = tierName(model.tiers, index);
  if (index === NEEDS_DATA_INDEX) {
    const known = raw.coverage[row] as number;
    return {
      tier: name,
      score: null,
      worth: shown(raw.low[row] as number),
      key: `${name} ${known}`,
    };
  }
  const score = index < 0 ? null : (scores[row] as number);
  return { tier: name, score, worth: score ?? 0, key: `${name} ${score}` };
}

/** Cells that come to the same as one, in the order of the cells. */
function together(cells: readonly PossibleCell[], standings: readonly Standing[]) {
  const parts: { standing: Standing; cells: PossibleCell[] }[] = [];
  cells.forEach((cell, at) => {
    const standing = standings[at] as Standing;
    const same = parts.find(
      (part) =>
        part.standing.key === standing.key &&
        (cell.stretch === undefined) === (part.cells[0]?.stretch === undefined) &&
        (cell.stretch === undefined || part === parts[parts.length - 1]),
    );
    if (same === undefined) parts.push({ standing, cells: [cell] });
    else same.cells.push(cell);
  });
  return parts.map(({ standing, cells: own }) => ({ ...standing, values: valueWords(own) }));
}

function valueWords(cells: readonly PossibleCell[]): readonly string[] {
  const [first, last] = [cells[0]?.stretch, cells[cells.length - 1]?.stretch];
  if (first !== undefined && last !== undefined) {
    return [stretchWords({ kind: first.kind, low: first.low, high: last.high })];
  }
  return cells.flatMap(({ item }) => item ?? []).slice(0, MOST_VALUES);
}
