import type { Definition } from '../../definition/definition';
import { overridesOn } from '../../definition/overrides';
import { scoringModel } from '../../definition/scoring-model';
import { combine, type Evaluation } from '../../engine/combine';
import { evaluate, type Table } from '../../engine/evaluate';
import { type Explanation, explainer } from '../../engine/explain';
import { shareDown } from '../../engine/figures';
import { fillIn } from '../../engine/fill-in';
import { type Judged, judge, standingUnexcluded } from '../../engine/judge';
import type { Dimension, Override, ReadingContext, ScoringModel } from '../../engine/model';
import { shown } from '../../engine/shown';
import { EXCLUDED_INDEX, LEAVE_OUT, NEEDS_DATA_INDEX, tierName } from '../../engine/tiers';
import { type UnreadableCells, unreadableCells } from '../../engine/unreadable';
import { words } from './words';

/** All that the product says of one account; `''` where there is nothing to say. */
export interface AccountScore {
  /** 0 to 100 with one decimal; `''` where data is needed. */
  readonly score: number | '';
  readonly tier: string;
  /** Share of the weight that is known, 0 to 1, in whole per cent. */
  readonly coverage: number | '';
  readonly low: number | '';
  readonly high: number | '';
  /** Reason of the exclusion that applies. */
  readonly exclusion: string;
  readonly nextAction: string;
}

/** The scores of a table, row by row; `undefined` for a blank row. */
export interface ScoredTable {
  readonly rowCount: number;
  readonly model: ScoringModel;
  readonly table: Table;
  /** What the definition alone says. */
  readonly judged: Judged;
  /** The override that holds for a row. */
  override(row: number): Override | undefined;
  account(row: number): AccountScore | undefined;
  explain(row: number): Explanation | undefined;
  /**
   * Score of each dimension of the definition, in its order; `''` where nothing in it is known, and
   * where the whole needs data.
   */
  dimensions(row: number): (number | '')[] | undefined;
  /** Cells that could not be read, by column. */
  unreadable(): UnreadableCells[];
}

/**
 * Scores every row of a table by a definition. An override changes tier and next action, and is said
 * first in the reasons; all else is what the definition alone says.
 *
 * @param definition - Decoded and without problems.
 * @param table - Rows without the header row, and where the fields are.
 * @param context - Today, and how a `Date` becomes a day.
 * @param key - 0-based column of the account key; without it no override holds.
 * @example scoreTable(definition, table, context).account(0)?.tier // 'Tier 1'
 */
export function scoreTable(
  definition: Definition,
  table: Table,
  context: ReadingContext,
  key?: number,
): ScoredTable {
  const model = scoringModel(definition);
  const evaluation = evaluate(model, table, context);
  const judged = judge(model, evaluation);
  const explain = explainer(model, table, judged, context);
  const toFillIn = fillIn(model, judged);
  const isBlank = (row: number) => evaluation.blank[row] !== 0;
  const holds = overridesOn(definition, context);
  const overrides = key === undefined ? [] : table.rows.map((cells) => holds(cells[key]));
  let dimensions: readonly DimensionScore[] | undefined;

  return {
    rowCount: evaluation.rowCount,
    model,
    table,
    judged,
    override: (row) => overrides[row],
    account: (row) => {
      if (isBlank(row)) return undefined;
      const account = accountScore(model, judged, toFillIn, row);
      const tier = model.tiers.find(({ name }) => name === overrides[row]?.tier);
      return tier ? { ...account, tier: tier.name, nextAction: tier.nextAction } : account;
    },
    explain: (row) => {
      if (isBlank(row)) return undefined;
      const { headline, reasons } = explain(row, overrides[row]?.tier);
      const own = tierName(model.tiers, judged.tier[row] as number);
      const said = overrides[row] ? words.explained(overrides[row], own) : [];
      return { headline, reasons: [...said, ...reasons] };
    },
    dimensions: (row) => {
      if (isBlank(row)) return undefined;
      dimensions ??= definition.dimensions.map((one) => dimensionScore(model, evaluation, one));
      const isScored = !Number.isNaN(standingUnexcluded(model, judged.scores, row).shown);
      return dimensions.map(({ known, unknown }) => {
        const score = shown(known[row] as number);
        if (!isScored) return '';
        return Number.isNaN(score) ? unknown : score;
      });
    },
    unreadable: () => unreadableCells(model, table, evaluation, context),
  };
}

interface DimensionScore {
  readonly known: Float64Array;
  /** Where nothing of it is known: 0 if a missing cell counts as unmet, else it does not count. */
  readonly unknown: 0 | '';
}

/** A dimension alone is a model whose other criteria are off. */
function dimensionScore(
  model: ScoringModel,
  evaluation: Evaluation,
  { name, weight }: Dimension,
): DimensionScore {
  const criteria = model.criteria.map((one) => ({
    ...one,
    on: one.on && one.dimension === name,
  }));
  const counts = criteria.some(
    ({ on, ifMissing, points }) => on && ifMissing === 'no' && points > 0,
  );
  return {
    known: combine({ ...model, criteria }, evaluation).score,
    unknown: counts && weight > 0 ? 0 : '',
  };
}

function accountScore(
  model: ScoringModel,
  judged: Judged,
  toFillIn: (row: number) => string,
  row: number,
): AccountScore {
  const { scores } = judged;
  const tier = judged.tier[row] as number;
  return {
    score: numberOrBlank(judged.shown[row] as number),
    tier: tierName(model.tiers, tier),
    coverage: shareDown(scores.coverage[row] as number),
    low: shown(scores.low[row] as number),
    high: shown(scores.high[row] as number),
    exclusion: model.exclusions[scores.excludedBy[row] as number]?.reason ?? '',
    nextAction: tier === NEEDS_DATA_INDEX ? toFillIn(row) : nextAction(model, tier),
  };
}

function nextAction({ tiers }: ScoringModel, tier: number): string {
  return tier === EXCLUDED_INDEX ? LEAVE_OUT : (tiers[tier]?.nextAction ?? '');
}

function numberOrBlank(value: number): number | '' {
  return Number.isNaN(value) ? '' : value;
}
