import { defaultTiers } from '../../definition/defaults';
import type { DefinedField, Definition } from '../../definition/definition';
import type { ReadingContext } from '../../engine/model';
import { buildJudged, type JudgedBuild } from '../../insight/build/build-judged';
import type { Draft } from '../../insight/build/draft';
import { holdOut } from '../../insight/fit/hold-out';
import { type HeldOut, judgeHeldOut } from '../../insight/fit/judge-held-out';
import { fittedUntil } from '../backtest/fitted-until';
import type { DealTables } from '../backtest/run-backtest';
import { scoringModel } from '../scoring/scoring-model';
import { readDealTable } from './deal-table';
import { dimensionOf } from './dimension-of';

/** A definition to review, and what it was built on. */
export interface DraftFromDeals {
  /** `undefined` where no pattern can be used. */
  readonly definition: Definition | undefined;
  readonly built: JudgedBuild;
  /** The definition there is, judged by the same deals. */
  readonly before: HeldOut;
}

/**
 * Builds a definition from the deals of a workbook: conditions, weights and tiers are new; the
 * settings, the DEALS section and notes on fields are those of the definition there is. The day up
 * to which the deals were is noted.
 *
 * @param random - Gives numbers from 0 up to 1.
 */
export function draftFromDeals(
  definition: Definition,
  tables: DealTables,
  context: ReadingContext,
  random: () => number,
): DraftFromDeals {
  const { table, onlyInDeals } = readDealTable(definition, tables, context);
  const { missingWords, minimumCoverage } = definition.settings;
  const { wonTarget, lostTarget, minimumDeals } = definition.settings;
  const hasIcp = definition.tiers.some(({ inIcp }) => inIcp);
  const options = {
    context,
    missingWords,
    minimumCoverage,
    targets: { wonTarget, lostTarget, minimumDeals },
    tiers: hasIcp ? definition.tiers : defaultTiers,
    dimensionOf: (field: string) => dimensionOf(definition, field),
    skip: onlyInDeals,
  };
  const splits = holdOut(table, random);
  const built = buildJudged(table, options, splits);
  const before = judgeHeldOut(table, splits, () => scoringModel(definition), context);
  const until = fittedUntil(table.deals, context.asOf, undefined);
  return { definition: built.draft && merge(definition, built.draft, until), built, before };
}

function merge(definition: Definition, draft: Draft, until: number): Definition {
  const fields = [...draft.criteria, ...draft.exclusions].map(({ field }) => field);
  const known = new Set(definition.fields.map(({ name }) => name));
  const added = [...new Set(fields)].filter((name) => !known.has(name)).map(newField);
  return {
    ...definition,
    settings: { ...definition.settings, fittedUntil: until },
    dimensions: draft.dimensions,
    fields: [...definition.fields, ...added],
    criteria: draft.criteria,
    exclusions: draft.exclusions.map((one) => ({ ...one, addedBy: '', addedOn: undefined })),
    tiers: draft.tiers,
  };
}

function newField(name: string): DefinedField {
  return { name, aliases: [], notes: '' };
}
