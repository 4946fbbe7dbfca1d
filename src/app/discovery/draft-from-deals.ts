import { matchHeader } from '../../definition/catalogue/match-header';
import { defaultTiers } from '../../definition/defaults';
import type { DefinedField, Definition } from '../../definition/definition';
import type { ReadingContext } from '../../engine/model';
import { buildJudged, type JudgedBuild } from '../../insight/build/build-judged';
import type { Draft } from '../../insight/build/draft';
import type { DealTables } from '../backtest/run-backtest';
import { readDealTable } from './deal-table';

/** A definition to review, and what it was built on. */
export interface DraftFromDeals {
  /** `undefined` where no pattern can be used. */
  readonly definition: Definition | undefined;
  readonly built: JudgedBuild;
}

/** The dimension of a field that the catalogue does not know. */
const OTHER_DIMENSION = 'Situational';

/**
 * Builds a definition from the deals of a workbook: conditions, weights and tiers are new; the
 * settings, the DEALS section and notes on fields are those of the definition there is.
 *
 * @param random - Gives numbers from 0 up to 1.
 */
export function draftFromDeals(
  definition: Definition,
  tables: DealTables,
  context: ReadingContext,
  random: () => number,
): DraftFromDeals {
  const { table } = readDealTable(definition, tables, context);
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
    skip: new Set<string>(),
  };
  const built = buildJudged(table, options, random);
  return { definition: built.draft && merge(definition, built.draft), built };
}

/** As the definition says, else as the field's name suggests. */
function dimensionOf({ criteria }: Definition, field: string): string {
  const own = criteria.find((one) => one.field === field)?.dimension;
  return own ?? matchHeader(field)?.scored?.dimension ?? OTHER_DIMENSION;
}

function merge(definition: Definition, draft: Draft): Definition {
  const fields = [...draft.criteria, ...draft.exclusions].map(({ field }) => field);
  const known = new Set(definition.fields.map(({ name }) => name));
  const added = [...new Set(fields)].filter((name) => !known.has(name)).map(newField);
  return {
    ...definition,
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
