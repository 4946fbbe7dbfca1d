import type { Draft, DraftCriterion, LeftOut } from '../../definition/edit/proposed';
import { isSameCondition } from '../../engine/condition-text';
import type { Exclusion, ReadingContext, Tier } from '../../engine/model';
import { createReading } from '../../engine/values/reading';
import { type Checkpoint, unhurried } from '../checkpoint';
import type { DealTable } from '../deals/deal-table';
import { evaluateDeals } from '../deals/evaluate-deals';
import type { Targets } from '../deals/verdict';
import { type Discovery, discover, matchesOf } from '../discovery/discover';
import { type Answers, labelDeals } from '../discovery/labelled-rows';
import type { Pattern } from '../discovery/pattern';
import { fitCriteria } from '../fit/fit-criteria';
import { fitWeights } from '../fit/fit-weights';
import { placeTiers } from '../fit/place-tiers';
import { type Built, leftOut, withVerdict } from './draft';
import { ifMissing } from './if-missing';
import { limit, type Matched, thin } from './pick-criteria';
import { secondLook } from './second-look';
import { words as say } from './words';

/** What the draft takes over, and how its parts are named. */
export interface BuildOptions {
  readonly context: ReadingContext;
  readonly missingWords: readonly string[];
  readonly minimumCoverage: number;
  readonly targets: Targets;
  /** Tiers to move; the lowest in the ICP goes where the targets are met best. */
  readonly tiers: readonly Tier[];
  readonly dimensionOf: (field: string) => string;
  /** Exclusions that the draft keeps as they are. */
  readonly exclusions: readonly Exclusion[];
  /** Headers that play another role. */
  readonly skip: ReadonlySet<string>;
  /** What a person said of a header. */
  readonly answers?: Answers;
  /** May end it. */
  readonly checkpoint?: Checkpoint;
}

/**
 * Builds a definition from won and lost deals: discovers patterns, thins those that say the same,
 * fits weights and places the tiers. A draft to review: nothing of it is saved by itself.
 *
 * @param table - Closed deals with their attributes.
 * @example build(table, options).draft?.criteria.length // 7
 */
export function build(table: DealTable, options: BuildOptions): Built {
  const { checkpoint = unhurried } = options;
  const reading = createReading(options.context, options.missingWords);
  const labelled = labelDeals(table, new Set(), options.answers);
  const discovery = discover(labelled, reading, options.skip, checkpoint);
  const { won } = discovery.sample;
  const clear = withVerdict(discovery, 'criterion');
  const patterns = [...clear, ...secondLook(discovery, clear, checkpoint)];
  const thinned = thin(patterns, (one) => matchesOf(discovery, one));
  checkpoint();
  const fitted = fitFew(thinned.kept, won, options);
  const out = [...thinned.leftOut, ...fitted.leftOut];
  if (fitted.criteria.length === 0) return { draft: undefined, discovery, leftOut: out };
  const draft: Draft = {
    dimensions: fitted.dimensions,
    criteria: fitted.criteria,
    exclusions: [...options.exclusions, ...proposedExclusions(discovery, options)],
    tiers: options.tiers,
    missingWords: options.missingWords,
    minimumCoverage: options.minimumCoverage,
  };
  const evaluation = evaluateDeals(draft, table, options.context);
  const tiers = placeTiers(draft, evaluation, won, options.targets);
  return { draft: { ...draft, tiers }, discovery, leftOut: out };
}

/** The few criteria of each dimension that tell most, with their weights. */
function fitFew(
  found: readonly Matched[],
  won: Uint8Array,
  { dimensionOf }: BuildOptions,
): Pick<Draft, 'dimensions' | 'criteria'> & { readonly leftOut: readonly LeftOut[] } {
  const all = found.map(({ pattern, matches }, index) => ({
    ...conditionOf(pattern, `C${index + 1}`),
    dimension: dimensionOf(pattern.field),
    points: 0,
    ifMissing: ifMissing(pattern, matches, won),
    why: pattern.why,
  }));
  const byId = new Map(all.map(({ id }, index) => [id, found[index]?.matches]));
  const matchesFor = (some: readonly DraftCriterion[]) =>
    some.map(({ id }) => byId.get(id) ?? new Float64Array());
  const limited = limit(all, fitCriteria(all, matchesFor(all), won));
  const {
    dimensions,
    criteria,
    leftOut: idle,
  } = fitWeights(limited.kept, matchesFor(limited.kept), won);
  const told = idle.map((one) => leftOut(one, say.addsNothing));
  return { dimensions, criteria, leftOut: [...limited.leftOut, ...told] };
}

function conditionOf({ field, operator, value }: Pattern, id: string) {
  return { id, field, operator, value, on: true };
}

/** Proposed, but off: to disqualify accounts whatever their score is for a person to decide. */
function proposedExclusions(discovery: Discovery, { exclusions }: BuildOptions): Exclusion[] {
  return withVerdict(discovery, 'exclusion')
    .filter((pattern) => !exclusions.some((own) => isSameCondition(own, pattern)))
    .map((pattern, index) => ({
      ...conditionOf(pattern, `E${index + 1}`),
      on: false,
      reason: say.exclusion(pattern.why),
    }));
}
